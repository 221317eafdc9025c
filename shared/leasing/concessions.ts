import { z } from 'zod'
import { leasingDesk, leasingSupervision } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import {
  changed,
  civilDate,
  floorPrice,
  id,
  instant,
  optionalText,
  pageKey,
  pageSize,
  priceInMind,
  requiredText,
  rev,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { concessionEffect } from './concession-effect.ts'
import {
  concessionAnswer,
  concessionGroup,
  concessionKind,
  concessionState,
  concessionStepKind,
  counselOffice,
  fame,
  office,
} from './concession-words.ts'
import { companyNature, grade } from './prospect-words.ts'
import { rentMethod, rentUnit } from './rent.ts'
import { freeTimeTrouble } from './rent-schedule.ts'

const whole = (least: number, most: number, what: string) =>
  z
    .int({ error: `请填写${what}` })
    .min(least, `${what}不能小于 ${least}`)
    .max(most, `${what}最多 ${most}`)
/** 1–99,999 fen per ㎡, in the unit in which the suite is asked for. */
const price = (what: string) => whole(1, 99_999, what)

const escalation = z
  .object({ from: whole(2, 20, '递增年'), percent: whole(1, 5000, '递增百分比'), every: whole(1, 10, '递增间隔') })
  .nullable()
const free = { freeMonths: whole(0, 60, '免租月数'), freeDays: whole(0, 92, '免租天数') }

/** What is asked for one suite: price, term, time without rent. */
const asked = {
  price: price('申请价'),
  /** 租期 in months. */
  months: whole(1, 240, '租期（月）'),
  start: civilDate,
  ...free,
  escalation,
}

/** @returns a refusal where the free time eats the term */
function checkFree(
  terms: { readonly months: number; readonly freeMonths: number; readonly freeDays: number },
  context: z.RefinementCtx,
) {
  const message = freeTimeTrouble(terms.months, terms.freeMonths, terms.freeDays)
  if (message !== null) context.addIssue({ code: 'custom', path: ['freeMonths'], message })
}

const applied = {
  ...asked,
  kind: concessionKind,
  /** 客户心理价位 as it was asked (10.5). */
  mindPrice: price('心理价位').nullable().register(sensitivity, { class: 'priceInMind' }),
  /** 竞争楼盘, and its price if they told one. */
  rivalBuilding: optionalText(100),
  rivalPrice: price('竞争楼盘报价').nullable(),
  fame: fame.nullable(),
  /** 其他让步: 装修、车位. */
  others: optionalText(500),
  reason: requiredText(2000, '申请理由'),
  /** 有效期: until when the client would have to sign. */
  validUntil: civilDate,
  /** Yes, although a third of the term and more would be free. */
  longFree: z.boolean(),
}

export const concessionApplication = z.object(applied).superRefine(checkFree)
export type ConcessionApplication = z.output<typeof concessionApplication>

/** What this person may do with it now, decided by the core. */
export const concessionAction = z.enum(['advise', 'counsel', 'approve', 'counter', 'refuse', 'withdraw', 'tell'])
export type ConcessionAction = z.infer<typeof concessionAction>

export const concessionSummary = z.object({
  id,
  rev,
  serial: z.string(),
  kind: concessionKind,
  state: concessionState,
  prospectId: id,
  prospectSerial: z.string(),
  company: z.string().nullable(),
  ownerId: id,
  owner: z.string(),
  suiteId: id,
  room: z.string(),
  unit: rentUnit,
  ...{ listPrice: z.int(), price: z.int(), months: z.int(), freeMonths: z.int(), freeDays: z.int() },
  /** Hundredths of a percent. */
  share: z.int(),
  createdAt: instant,
  createdBy: z.string(),
  /** 批复价 with its free time and date; of an approved or countered one. */
  agreed: z.object({ price: z.int(), freeMonths: z.int(), freeDays: z.int(), until: civilDate }).nullable(),
  /** An approval whose date is past. */
  expired: z.boolean(),
  toldOn: civilDate.nullable(),
  answer: concessionAnswer.nullable(),
  /** Why the suite cannot be had any more, 「已租」. */
  gone: z.string().nullable(),
})
export type ConcessionSummary = z.infer<typeof concessionSummary>

const step = z.object({
  id,
  kind: concessionStepKind,
  office,
  /** Who said it; and who wrote it down, where that was somebody else. */
  person: z.string(),
  by: z.string(),
  at: instant,
  /** Date of the opinion on paper. */
  on: civilDate,
  opinion: z.string().nullable(),
  /** 同意价 */
  price: z.int().nullable(),
})
export type ConcessionStep = z.infer<typeof step>

export const concessionDetail = concessionSummary.extend({
  ...{ nature: companyNature.nullable(), trade: z.string().nullable(), grade: grade.nullable(), fame: fame.nullable() },
  ...{ area: z.int(), start: civilDate, escalation, usualEscalation: escalation, method: rentMethod },
  standardFreeDays: z.int(),
  mindPrice: priceInMind,
  /** As it was when it was decided, or is now. */
  floorPrice,
  ...{ rivalBuilding: z.string().nullable(), rivalPrice: z.int().nullable(), others: z.string().nullable() },
  reason: z.string(),
  validUntil: civilDate,
  effect: concessionEffect,
  agreedEffect: concessionEffect.nullable(),
  toldNote: z.string().nullable(),
  steps: z.array(step),
  /** Whose prospects other than this one are near the suite. */
  othersNear: z.array(z.string()),
  actions: z.array(concessionAction),
})
export type ConcessionDetail = z.infer<typeof concessionDetail>

const known = z.object({ id, rev })
const opinion = requiredText(1000, '意见')

/** 《租金优惠（特价）申请单》 (2: 9.4, 10.5; domain F15): up the ladder, each step a line that stays. */
export const concessions = {
  get: query({ access: leasingDesk, input: z.object({ id }), output: concessionDetail }),
  /** The latest first; of one's own prospects, of all for supervision. `mine`: what waits for the caller. */
  list: query({
    access: leasingDesk,
    input: z.object({ group: concessionGroup, prospectId: id.nullable(), after: pageKey, limit: pageSize }),
    output: z.object({ concessions: z.array(concessionSummary), next: pageKey }),
  }),
  /** How many wait for the caller's decision. */
  waiting: query({ access: leasingDesk, input: z.object({}), output: z.object({ count: z.int() }) }),
  /** What a new one begins with. */
  begin: query({
    access: leasingDesk,
    input: z.object({ prospectId: id, suiteId: id }),
    output: z.object({
      prospect: z.object({ id, serial: z.string(), company: z.string().nullable() }),
      ...{ room: z.string(), area: z.int(), unit: rentUnit, listPrice: z.int(), gone: z.string().nullable() },
      ...{ months: z.int(), start: civilDate, escalation, standardFreeDays: z.int(), validUntil: civilDate },
      othersNear: z.array(z.string()),
    }),
  }),
  /** What it would cost; writes nothing. */
  preview: query({
    access: leasingDesk,
    input: z.object({ suiteId: id, ...asked }).superRefine(checkFree),
    output: z.object({ effect: concessionEffect, usualEscalation: escalation }),
  }),
  apply: command({
    access: leasingDesk,
    input: z.object({ prospectId: id, suiteId: id, ...applied }).superRefine(checkFree),
    output: changed.extend({ serial: z.string() }),
  }),
  /** The 主管's opinion, and on to the 总经理. */
  advise: command({
    access: leasingSupervision,
    input: known.extend({ opinion, price: price('同意价').nullable() }),
    output: changed,
  }),
  /** Opinion of somebody without an account, as it stands on paper. */
  counsel: command({
    access: leasingSupervision,
    input: known.extend({
      ...{ office: counselOffice, person: requiredText(40, '姓名'), on: civilDate },
      ...{ opinion, price: price('同意价').nullable() },
    }),
    output: changed,
  }),
  approve: command({ access: leasingSupervision, input: known.extend({ opinion, until: civilDate }), output: changed }),
  /** 批复价: less than was asked. */
  counter: command({
    access: leasingSupervision,
    input: known.extend({ opinion, price: price('批复价'), ...free, until: civilDate }),
    output: changed,
  }),
  refuse: command({ access: leasingSupervision, input: known.extend({ opinion }), output: changed }),
  withdraw: command({
    access: leasingDesk,
    input: known.extend({ reason: requiredText(500, '撤回的原因') }),
    output: changed,
  }),
  /** 结果回告客户 */
  tell: command({
    access: leasingDesk,
    input: known.extend({ on: civilDate, answer: concessionAnswer, note: optionalText(500) }),
    output: changed,
  }),
}
