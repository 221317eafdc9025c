import { z } from 'zod'
import type { ProspectFacts } from '../../../shared/leasing/prospect-facts.ts'
import { companyNature, concern, grade, priceKind, prospectChannel, source } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { rentUnit } from '../../../shared/leasing/rent.ts'
import { readHundredths } from '../../../shared/money.ts'

const contactForm = z.object({
  id: z.string().nullable(),
  name: z.string(),
  position: z.string(),
  phone: z.string(),
  decisionMaker: z.boolean().nullable(),
  note: z.string(),
})
export type ContactForm = z.infer<typeof contactForm>

/** 《客户来电来访登记表》 as it is typed: numbers are text until they are sent. A draft of it survives a crash. */
export const prospectForm = z.object({
  channel: prospectChannel,
  contacts: z.array(contactForm),
  card: z.boolean().nullable(),
  phoneRefused: z.boolean(),
  nature: companyNature.nullable(),
  source: source.nullable(),
  concerns: z.array(concern),
  grade: grade.nullable(),
  presentLeaseEnd: z.string().nullable(),
  startOn: z.string().nullable(),
  priceUnit: rentUnit,
  priceKind,
  ...{ heard: z.string(), company: z.string(), trade: z.string(), presentBuilding: z.string(), presentAddress: z.string() },
  ...{ areaFrom: z.string(), areaTo: z.string(), headCount: z.string(), floors: z.string(), orientation: z.string() },
  ...{ fitOut: z.string(), parking: z.string(), phoneLines: z.string(), termMonths: z.string(), sourceNote: z.string() },
  ...{ reaction: z.string(), price: z.string(), remark: z.string() },
})
export type ProspectForm = z.infer<typeof prospectForm>

export const emptyContact: ContactForm = { id: null, name: '', position: '', phone: '', decisionMaker: null, note: '' }

export const emptyForm: ProspectForm = {
  ...{ channel: 'call', contacts: [emptyContact], card: null, phoneRefused: false, nature: null, source: null, concerns: [] },
  ...{ grade: null, presentLeaseEnd: null, startOn: null, priceUnit: 'day', priceKind: 'guessed', heard: '', company: '' },
  ...{ trade: '', presentBuilding: '', presentAddress: '', areaFrom: '', areaTo: '', headCount: '', floors: '' },
  ...{ orientation: '', fitOut: '', parking: '', phoneLines: '', termMonths: '', sourceNote: '', reaction: '', price: '' },
  remark: '',
}

/** `25050` → 「250.5」, as it would be typed. */
export const typedHundredths = (value: number | null) => (value === null ? '' : String(value / 100))
const typedCount = (value: number | null) => (value === null ? '' : String(value))

/** A record as its boxes would have been typed. */
export function formOf(prospect: ProspectDetail): ProspectForm {
  const { priceInMind: price } = prospect
  const text = (value: string | null) => value ?? ''
  return {
    ...{ channel: prospect.channel, card: prospect.card, phoneRefused: prospect.phoneRefused, nature: prospect.nature },
    ...{ source: prospect.source, concerns: [...prospect.concerns], grade: prospect.grade, startOn: prospect.startOn },
    ...{ presentLeaseEnd: prospect.presentLeaseEnd, heard: prospect.heard, company: text(prospect.company) },
    ...{ trade: text(prospect.trade), presentBuilding: text(prospect.presentBuilding), floors: text(prospect.floors) },
    ...{ presentAddress: text(prospect.presentAddress), orientation: text(prospect.orientation), fitOut: text(prospect.fitOut) },
    ...{ areaFrom: typedHundredths(prospect.areaFrom), areaTo: typedHundredths(prospect.areaTo) },
    ...{ headCount: typedCount(prospect.headCount), parking: typedCount(prospect.parking) },
    ...{ phoneLines: typedCount(prospect.phoneLines), termMonths: typedCount(prospect.termMonths) },
    ...{ sourceNote: text(prospect.sourceNote), reaction: text(prospect.reaction), remark: text(prospect.remark) },
    ...{ price: typedHundredths(price?.fen ?? null), priceUnit: price?.unit ?? 'day', priceKind: price?.kind ?? 'guessed' },
    contacts: prospect.contacts.map(({ id, name, position, phone, decisionMaker, note }) => ({
      ...{ id, decisionMaker, name: text(name), position: text(position), phone: text(phone), note: text(note) },
    })),
  }
}

/** What was typed and cannot be read, by the field of the call. */
export type Unread = Readonly<Record<string, string>>

const counts = ['headCount', 'parking', 'phoneLines', 'termMonths'] as const
const areas = ['areaFrom', 'areaTo'] as const

const isBlank = (typed: string) => typed.trim() === ''
const readArea = (typed: string) => readHundredths(typed.normalize('NFKC').replace(/\s*(?:㎡|m2|平)$/iu, ''))

function countOf(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return null
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined
}

export function unreadOf(form: ProspectForm): Unread {
  return Object.fromEntries([
    ...areas.flatMap((name) => (isBlank(form[name]) || readArea(form[name]) !== null ? [] : [[name, '面积请写成 250 或 286.5']])),
    ...counts.flatMap((name) => (countOf(form[name]) === undefined ? [[name, '请写一个整数，如 12']] : [])),
    ...(isBlank(form.price) || readHundredths(form.price) !== null ? [] : [['priceInMind', '单价请写成 3.9 或 3.90']]),
  ])
}

/** What is sent; only of a form of which everything can be read. */
export function factsOf(form: ProspectForm): ProspectFacts {
  const { priceUnit, priceKind: kind, price, ...rest } = form
  const fen = isBlank(price) ? null : readHundredths(price)
  const text = (value: string) => (value.trim() === '' ? null : value)
  const count = (name: (typeof counts)[number]) => countOf(form[name]) ?? null
  const area = (name: (typeof areas)[number]) => (isBlank(form[name]) ? null : readArea(form[name]))
  return {
    ...{ channel: rest.channel, card: rest.card, phoneRefused: rest.phoneRefused, nature: rest.nature, source: rest.source },
    ...{ concerns: rest.concerns, grade: rest.grade, presentLeaseEnd: rest.presentLeaseEnd, startOn: rest.startOn },
    ...{ heard: rest.heard, company: text(rest.company), trade: text(rest.trade), floors: text(rest.floors) },
    ...{ presentBuilding: text(rest.presentBuilding), presentAddress: text(rest.presentAddress), fitOut: text(rest.fitOut) },
    ...{ orientation: text(rest.orientation), sourceNote: text(rest.sourceNote), reaction: text(rest.reaction) },
    ...{ remark: text(rest.remark), areaFrom: area('areaFrom'), areaTo: area('areaTo'), headCount: count('headCount') },
    ...{ parking: count('parking'), phoneLines: count('phoneLines'), termMonths: count('termMonths') },
    priceInMind: fen === null ? null : { fen, unit: priceUnit, kind },
    contacts: rest.contacts.map(({ id, name, position, phone, decisionMaker, note }) => ({
      ...{ id, decisionMaker, name: text(name), position: text(position), phone: text(phone), note: text(note) },
    })),
  }
}
