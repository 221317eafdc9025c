import { z } from 'zod'
import type { CaseInput } from '../../../shared/reception/cases.ts'
import { type FaceRecord, faceRecord } from '../../../shared/reception/complaints.ts'
import { category, channel, standing, urgency } from '../../../shared/reception/words.ts'
import type { LineReading } from './read-line.ts'

/** Somebody known, taken from the suggestions. */
const pickedPerson = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  room: z.string().nullable(),
  standing,
})
export type PickedPerson = z.infer<typeof pickedPerson>

const byHand = z.object({
  room: z.string(),
  /** Empty text is an answer too: 未留姓名. */
  name: z.string(),
  /** Empty text: 未留电话. */
  phone: z.string(),
  standing,
  channel,
  category,
  urgency,
  content: z.string(),
})

/** What is being registered, as it was typed: the line, whom it concerns, and what was corrected by hand. Kept as the draft. */
export const entry = z.object({
  line: z.string(),
  picked: pickedPerson.nullable(),
  /** Only what a person set: it wins over whatever the line says, also later. */
  hand: byHand.partial(),
  /** As typed; empty: now. */
  receivedAt: z.string(),
  complainedOf: z.object({ accountId: z.string().nullable(), name: z.string() }).nullable(),
  remark: z.string(),
  /** What the card kept while the owner sat there (1: 4.7). */
  face: faceRecord.nullable().default(null),
})
export type Entry = z.infer<typeof entry>
export type ByHand = z.infer<typeof byHand>
export type Hand = Entry['hand']

export const emptyEntry: Entry = { line: '', picked: null, hand: {}, receivedAt: '', complainedOf: null, remark: '', face: null }

export function isEmptyEntry(current: Entry): boolean {
  return JSON.stringify(current) === JSON.stringify(emptyEntry)
}

/** Every field as it would be registered now, and whether a person set it. */
export interface Fields extends ByHand {
  readonly residentId: string | null
}

const digitsOf = (phone: string) => phone.replace(/\D/g, '')

/** The number the person gave; a known person's own number where the line only has its tail. */
function phoneOf(current: Entry, read: LineReading): string {
  const known = current.picked?.phone ?? ''
  if (read.phone === null) return known
  return digitsOf(known).includes(digitsOf(read.phone)) ? known : read.phone
}

/** By hand, else the known person, else the line, else the commonest value. */
export function fieldsOf(current: Entry, read: LineReading): Fields {
  const { hand, picked } = current
  return {
    room: hand.room ?? picked?.room ?? read.room ?? '',
    name: hand.name ?? picked?.name ?? read.name ?? '',
    phone: hand.phone ?? phoneOf(current, read),
    standing: hand.standing ?? read.standing ?? picked?.standing ?? 'owner',
    channel: hand.channel ?? read.channel ?? 'phone',
    category: hand.category ?? read.category ?? 'other',
    urgency: hand.urgency ?? read.urgency ?? 'normal',
    content: hand.content ?? read.content ?? '',
    // Another name by hand is another person, whoever was picked before.
    residentId: picked !== null && (hand.name === undefined || hand.name === picked.name) ? picked.id : null,
  }
}

/** What `cases.register` takes. `receivedAt` in UTC ms, `null`: now, or when the card was opened. */
export function inputOf(
  current: Entry,
  fields: Fields,
  receivedAt: number | null,
): CaseInput & { readonly face: FaceRecord | null } {
  const { complainedOf, remark, face } = current
  return {
    ...fields,
    receivedAt,
    complainedOf:
      fields.category === 'complaint' && complainedOf !== null && complainedOf.name.trim() !== '' ? complainedOf : null,
    remark,
    face: fields.category === 'complaint' ? face : null,
  }
}
