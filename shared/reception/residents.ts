import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  listedPhone,
  optionalText,
  pageKey,
  pageSize,
  phone,
  phoneInput,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { caseSummary } from './cases.ts'
import { unitCode } from './units.ts'
import { category, roomCodeLimit, standing } from './words.ts'

const residence = z.object({ unitId: id, room: z.string(), standing, handoverDate: civilDate.nullable() })

/** A home is a unit that is registered, or a room that is registered together with its resident. */
const home = z.union([z.object({ unitId: id, standing }), z.object({ newRoom: unitCode, standing })])
export type Home = z.infer<typeof home>

const residentInput = z.object({
  name: requiredText(60, '姓名'),
  /** Kept as typed; compared by digits, so +86, spaces, dashes, extensions and two numbers in one field all match. */
  phone: phoneInput,
  note: optionalText(500),
  residences: z.array(home).max(50, '最多 50 处房产'),
})

export const resident = z.object({
  id,
  rev,
  name: z.string(),
  phone,
  note: z.string().nullable(),
  residences: z.array(residence),
})
export type Resident = z.infer<typeof resident>

const listed = z.object({ id, name: z.string(), phone: listedPhone, residences: z.array(residence) })

/** Why a suggestion matched, so that a weak match is never mistaken for a strong one. */
export const matchReasonLabels = {
  room: '同房号',
  phone: '号码相同',
  phoneTail: '号码含有',
  name: '姓名',
  pinyin: '拼音',
} as const
export type MatchReason = keyof typeof matchReasonLabels
export const matchReason = z.enum(Object.keys(matchReasonLabels) as readonly MatchReason[])

export const suggestion = listed.extend({ reason: matchReason })
export type Suggestion = z.infer<typeof suggestion>

export const residents = {
  list: query({
    access: receptionReaders,
    input: z.object({ text: text(60), after: pageKey, limit: pageSize }),
    output: z.object({ residents: z.array(listed), next: pageKey }),
  }),
  get: query({ access: receptionReaders, input: z.object({ id }), output: resident }),
  create: command({ access: receptionDesk, input: residentInput, output: changed }),
  amend: command({ access: receptionDesk, input: residentInput.extend({ id, rev }), output: changed }),
  remove: command({ access: receptionDesk, input: z.object({ id, rev }), output: changed }),
  /** Name, pinyin (full or initials), four or more digits of a phone, or a room, in one box. At most 8, best first. */
  suggest: query({
    access: receptionDesk,
    input: z.object({ text: text(60) }),
    output: z.object({ suggestions: z.array(suggestion) }),
  }),
  /**
   * What is already known about whoever stands there: the person, the room's other people, earlier cases newest first,
   * how many are open, and cases that may be the same matter again.
   */
  standing: query({
    access: receptionDesk,
    input: z.object({
      residentId: id.nullable(),
      room: optionalText(roomCodeLimit),
      phone: phoneInput,
      category: category.nullable(),
      content: text(5000),
    }),
    output: z.object({
      resident: resident.nullable(),
      unit: z.object({ id, code: z.string(), handoverDate: civilDate.nullable() }).nullable(),
      earlier: z.array(caseSummary),
      open: z.int(),
      /** `because` is a sentence: 「同一房号 10-12 也报过渗水」. */
      probableDuplicates: z.array(caseSummary.extend({ because: z.string() })),
      /** `satisfaction` is the word as it is shown: 较满意. */
      lastCallBack: z.object({ at: instant, satisfaction: z.string() }).nullable(),
    }),
  }),
}
