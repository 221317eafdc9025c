import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import { changed, civilDate, id, instant, optionalText, pageKey, pageSize, phone, requiredText, rev } from '../fields.ts'
import { fen, quantity, unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { payment } from './payment-words.ts'
import { repairDesk } from './repairs.ts'
import { serviceAnswer, serviceState } from './service-words.ts'
import { caseState, channel, satisfaction } from './words.ts'

/** What this person may do with it now, decided by the core. */
export const serviceAction = z.enum([
  'order',
  'answer',
  'receiveKey',
  'dispatch',
  'arrive',
  'leave',
  'check',
  'sign',
  'pay',
  'returnKey',
  'cancel',
])
export type ServiceAction = z.infer<typeof serviceAction>

export const serviceSummary = z.object({
  id,
  rev,
  serial: z.string(),
  state: serviceState,
  caseId: id,
  caseSerial: z.string(),
  caseState,
  receivedAt: instant,
  channel,
  name: z.string().nullable(),
  room: z.string().nullable(),
  /** The first 120 characters. */
  excerpt: z.string(),
  item: z.string().nullable(),
  unit: z.string().nullable(),
  /** Hundredths of a unit. */
  quantity: z.int().nullable(),
  /** Fen a unit. */
  unitPrice: fen.nullable(),
  /** 金额, fen; `null`: not priced yet. */
  amount: fen.nullable(),
  appointedAt: instant.nullable(),
  appointedUntil: instant.nullable(),
  workers: z.string().nullable(),
  /** By when the owner has an answer. */
  answerBy: instant,
  answeredAt: instant.nullable(),
  /** What is due next; `null`: nothing runs any more. */
  nextDueAt: instant.nullable(),
  satisfaction: satisfaction.nullable(),
  /** A key of the owner's lies at the desk. */
  keyHeld: z.boolean(),
})
export type ServiceSummary = z.infer<typeof serviceSummary>

const signedStep = z.object({ by: z.string(), at: instant })

export const serviceDetail = serviceSummary.extend({
  phone,
  content: z.string(),
  issuedAt: instant,
  /** 材料, in words; what it costs is in the price. */
  materials: z.string().nullable(),
  /** 特殊要求/注意事项 */
  requirement: z.string().nullable(),
  answering: z.object({ answer: serviceAnswer, reason: z.string().nullable(), by: z.string(), at: instant }).nullable(),
  /** 留钥匙: the receipt, from whom, and to whom it went back. */
  key: z.object({ number: z.string(), received: signedStep, returned: signedStep.nullable() }).nullable(),
  dispatcher: z.string().nullable(),
  dispatchedAt: instant.nullable(),
  arrivedAt: instant.nullable(),
  leftAt: instant.nullable(),
  check: z.object({ note: z.string().nullable(), by: z.string(), at: instant }).nullable(),
  opinion: z.object({ text: z.string().nullable(), by: z.string(), at: instant }).nullable(),
  payment: z.object({ method: payment, receipt: z.string().nullable(), finance: z.string().nullable(), at: instant }).nullable(),
  cancelling: z.object({ reason: z.string(), at: instant }).nullable(),
  callBack: z.object({ at: instant, satisfaction, comment: z.string().nullable(), by: z.string() }).nullable(),
  actions: z.array(serviceAction),
})
export type ServiceDetail = z.infer<typeof serviceDetail>

export const serviceFilter = z.object({
  state: z.array(serviceState).max(9),
  /** A key still lies at the desk. */
  keyHeld: z.boolean(),
  /** Days on which the slip was made, in the site's zone, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type ServiceFilter = z.infer<typeof serviceFilter>

/** No restriction at all. */
export const anyService: ServiceFilter = { state: [], keyHeld: false, from: null, until: null }

const known = z.object({ id, rev })
const at = instant.nullable()

/** 《特约（有偿）服务单》 (1: 4.6, domain F10): drafted with its case, answered within a day, served, checked, signed and paid. */
export const serviceOrders = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: serviceDetail }),
  /** The latest first. */
  list: query({
    access: receptionReaders,
    input: serviceFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ services: z.array(serviceSummary), next: pageKey }),
  }),
  /** What is ordered, for when, and what it costs; a higher amount than was accepted needs the owner's yes. */
  order: command({
    access: repairDesk,
    input: known.extend({
      item: requiredText(30, '服务项目'),
      unit: requiredText(10, '计费单位'),
      quantity,
      unitPrice,
      materials: optionalText(200),
      requirement: optionalText(500),
      appointedAt: at,
      appointedUntil: at,
      agreedBy: optionalText(60),
    }),
    output: changed,
  }),
  /** 答复业主; what is declined says why. */
  answer: command({
    access: repairDesk,
    input: known.extend({ answer: serviceAnswer, reason: optionalText(500), answeredBy: requiredText(60, '答复人'), at }),
    output: changed,
  }),
  /** 钥匙收条: whoever leaves a key gets a receipt. */
  receiveKey: command({
    access: receptionDesk,
    input: known.extend({ number: requiredText(20, '钥匙收条号'), from: requiredText(60, '交钥匙的人'), at }),
    output: changed,
  }),
  /** The key goes back, and whoever takes it signs. */
  returnKey: command({
    access: receptionDesk,
    input: known.extend({ to: requiredText(60, '签收钥匙的人'), at }),
    output: changed,
  }),
  /** Hands the case over when it was not yet. */
  dispatch: command({
    access: repairDesk,
    input: known.extend({ workers: requiredText(100, '服务人员'), dispatcher: requiredText(60, '派工人'), at }),
    output: changed,
  }),
  arrive: command({ access: repairDesk, input: known.extend({ at }), output: changed }),
  leave: command({ access: repairDesk, input: known.extend({ at }), output: changed }),
  /** 主管验收, in person; what is not good enough goes back to work. */
  check: command({
    access: repairDesk,
    input: known.extend({ passed: z.boolean(), checkedBy: requiredText(60, '验收的主管'), note: optionalText(500), at }),
    output: changed,
  }),
  /** 住户意见 and signature. */
  sign: command({
    access: repairDesk,
    input: known.extend({ satisfaction, opinion: optionalText(500), signedBy: requiredText(60, '签名的住户'), at }),
    output: changed,
  }),
  pay: command({
    access: receptionDesk,
    input: known.extend({ method: payment, receipt: optionalText(40), finance: optionalText(60), at }),
    output: changed,
  }),
  cancel: command({
    access: receptionDesk,
    input: known.extend({ reason: requiredText(500, '取消的原因'), at }),
    output: changed,
  }),
}
