import { z } from 'zod'
import { type Role, receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  longText,
  optionalText,
  pageKey,
  pageSize,
  phone,
  requiredText,
  rev,
} from '../fields.ts'
import { fen, quantity, unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { payment } from './payment-words.ts'
import { charging, repairGrade, repairState } from './repair-words.ts'
import { caseState, channel, satisfaction } from './words.ts'

/** The desk takes it down; the head of the repair department may do so too (3.3). */
export const repairDesk = [...receptionDesk, 'departmentHead'] as const satisfies readonly Role[]

/** What this person may do with it now, decided by the core. */
export const repairAction = z.enum([
  'dispatch',
  'arrive',
  'price',
  'plan',
  'delay',
  'finish',
  'accept',
  'pay',
  'refuse',
  'cancel',
  'toAfterSales',
])
export type RepairAction = z.infer<typeof repairAction>

/** 材料: quantity in hundredths, price in fen each. */
export const material = z.object({
  name: requiredText(60, '材料名称'),
  spec: optionalText(60),
  unit: optionalText(10),
  quantity,
  unitPrice,
})
export type Material = z.infer<typeof material>

export const repairSummary = z.object({
  id,
  rev,
  serial: z.string(),
  state: repairState,
  grade: repairGrade,
  caseId: id,
  caseSerial: z.string(),
  caseState,
  receivedAt: instant,
  channel,
  name: z.string().nullable(),
  room: z.string().nullable(),
  /** The first 120 characters. */
  excerpt: z.string(),
  worker: z.string().nullable(),
  /** By when somebody is there. */
  arriveBy: instant,
  arrivedAt: instant.nullable(),
  /** By when it is repaired; of a 大修 without a plan, by when the plan is there. */
  dueAt: instant,
  /** The latest time that was promised instead. */
  promisedAt: instant.nullable(),
  /** What is due next and by when; `null`: nothing runs any more. */
  nextDueAt: instant.nullable(),
  finishedAt: instant.nullable(),
  charging: charging.nullable(),
  /** 合计, fen. */
  total: fen,
  satisfaction: satisfaction.nullable(),
})
export type RepairSummary = z.infer<typeof repairSummary>

export const repairDetail = repairSummary.extend({
  phone,
  content: z.string(),
  issuedAt: instant,
  /** 报修地点 inside the flat or in the public area. */
  place: z.string().nullable(),
  /** 约定上门时间 */
  appointedAt: instant.nullable(),
  dispatcher: z.string().nullable(),
  dispatchedAt: instant.nullable(),
  plan: z.string().nullable(),
  plannedOn: civilDate.nullable(),
  cause: z.string().nullable(),
  measure: z.string().nullable(),
  lateReason: z.string().nullable(),
  materials: z.array(material.extend({ amount: fen })),
  /** 人工: hours in hundredths × fen an hour. */
  labour: z.object({ hours: z.int(), price: fen, amount: fen }),
  /** What the owner agreed to before the work; `null`: nothing yet. */
  agreement: z.object({ total: fen, by: z.string(), at: instant }).nullable(),
  /** 不修 or 取消. */
  ending: z.object({ reason: z.string(), signedBy: z.string().nullable(), at: instant }).nullable(),
  /** 试用/检查结果 and the owner's signature. */
  acceptance: z.object({ checked: z.string().nullable(), signedBy: z.string(), at: instant }).nullable(),
  payment: z.object({ method: payment, receipt: z.string().nullable(), at: instant }).nullable(),
  delays: z.array(z.object({ at: instant, reason: z.string(), promisedAt: instant, by: z.string() })),
  /** 回访, as the slip shows it. */
  callBack: z.object({ at: instant, satisfaction, comment: z.string().nullable(), by: z.string() }).nullable(),
  /** Other slips of the same matter: the 返修单 it came out of, or went back to. */
  linked: z.array(z.object({ serial: z.string(), state: z.string() })),
  actions: z.array(repairAction),
})
export type RepairDetail = z.infer<typeof repairDetail>

export const repairFilter = z.object({
  state: z.array(repairState).max(8),
  grade: z.array(repairGrade).max(4),
  /** Days of reception in the site's zone, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type RepairFilter = z.infer<typeof repairFilter>

/** No restriction at all. */
export const anyRepair: RepairFilter = { state: [], grade: [], from: null, until: null }

const known = z.object({ id, rev })
const at = instant.nullable()

/** 《维修单》 (1: 4.6, domain F9): drafted with its case, dispatched, worked, paid for and signed. */
export const repairs = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: repairDetail }),
  /** The latest first. */
  list: query({
    access: receptionReaders,
    input: repairFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ repairs: z.array(repairSummary), next: pageKey }),
  }),
  /** 派工, again when another worker takes it; the 维修主管 sets the grade. Hands the case over when it was not yet. */
  dispatch: command({
    access: repairDesk,
    input: known.extend({
      grade: repairGrade,
      worker: requiredText(60, '班组或维修员'),
      dispatcher: requiredText(60, '派工人'),
      place: optionalText(100),
      appointedAt: at,
      at,
    }),
    output: changed,
  }),
  arrive: command({ access: repairDesk, input: known.extend({ at }), output: changed }),
  /** 费用: what it costs, and whether the owner agreed before the work. */
  price: command({
    access: repairDesk,
    input: known.extend({
      charging,
      materials: z.array(material).max(20, '最多 20 种材料'),
      labour: z.object({ hours: z.int().min(0).max(99_999, '工时最多 999.99'), price: unitPrice }),
      agreedBy: optionalText(60),
      at,
    }),
    output: changed,
  }),
  /** 大修: the plan, and the day by which it is carried out. */
  plan: command({
    access: repairDesk,
    input: known.extend({ plan: longText('维修方案'), plannedOn: civilDate }),
    output: changed,
  }),
  /** 未能完成: a reason and a new time, which becomes a promise. */
  delay: command({
    access: repairDesk,
    input: known.extend({ reason: requiredText(500, '未能完成的原因'), promisedAt: instant }),
    output: changed,
  }),
  finish: command({
    access: repairDesk,
    input: known.extend({
      cause: requiredText(2000, '故障原因'),
      measure: requiredText(2000, '维修措施'),
      /** Asked for when it is past its time. */
      lateReason: optionalText(500),
      at,
    }),
    output: changed,
  }),
  /** 验收: the owner tried it and signed. 不满意 sends it back to work. */
  accept: command({
    access: repairDesk,
    input: known.extend({ checked: optionalText(500), satisfaction, signedBy: requiredText(60, '签名的业主'), at }),
    output: changed,
  }),
  pay: command({
    access: receptionDesk,
    input: known.extend({ method: payment, receipt: optionalText(40), at }),
    output: changed,
  }),
  /** 不修: the reason stands on the slip, and the owner signs it. */
  refuse: command({
    access: repairDesk,
    input: known.extend({ reason: requiredText(500, '不修的原因'), signedBy: requiredText(60, '签「不修」的业主'), at }),
    output: changed,
  }),
  /** Nobody had to come: settled by word of mouth, or reported in error. */
  cancel: command({
    access: receptionDesk,
    input: known.extend({ reason: requiredText(500, '取消的原因'), at }),
    output: changed,
  }),
  /** In warranty after all: back to 售后 on a 《物业返修联系单》 of its own (domain 2.3). */
  toAfterSales: command({
    access: receptionSupervision,
    input: known.extend({ reason: requiredText(500, '转售后的原因') }),
    output: changed,
  }),
}
