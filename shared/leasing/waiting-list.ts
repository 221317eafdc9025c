import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { changed, civilDate, id, instant, listedPhone, optionalText, pageKey, pageSize, requiredText, rev } from '../fields.ts'
import { unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { companyNature, lostReason, prospectEventKind } from './prospect-words.ts'
import { rentUnit } from './rent.ts'

/** What was signed there, per ㎡; fen. */
const rate = z.object({ fen: unitPrice.min(1, '单价须大于 0'), unit: rentUnit })

/** What 10.4 asks of whoever signed elsewhere: building, price, term. What they would not say has its reason. */
const facts = {
  reason: lostReason,
  building: requiredText(100, '签约大楼的名称'),
  price: rate.nullable(),
  priceUnknown: optionalText(200),
  leaseStart: civilDate.nullable(),
  termMonths: z.int({ error: '请填写年限' }).min(1, '至少 1 个月').max(240, '年限最长 20 年').nullable(),
  /** As they said it; otherwise it is computed from begin and term. */
  leaseEnd: civilDate.nullable(),
  termUnknown: optionalText(200),
  /** 转介绍情况 (10.3) */
  referrals: optionalText(500),
  remark: optionalText(500),
}
export const waitingFacts = z.object(facts)
export type WaitingFacts = z.infer<typeof waitingFacts>

export const waitingState = z.enum(['waiting', 'woken'])

export const waitingGroupLabels = { due: '到期唤醒', waiting: '候租中', woken: '已唤醒' } as const
export type WaitingGroup = keyof typeof waitingGroupLabels
export const waitingGroups = Object.keys(waitingGroupLabels) as readonly WaitingGroup[]
export const waitingGroup = z.enum(waitingGroups, { error: '请选择一组' })

const kept = z.string().nullable()

/** One line of the 《候租客户名单》 (domain F14). */
export const waitingEntry = z.object({
  id,
  rev,
  serial: z.string(),
  prospectId: id,
  prospectSerial: z.string(),
  ownerId: id,
  owner: z.string(),
  company: kept,
  contact: kept,
  phone: listedPhone,
  trade: kept,
  nature: companyNature.nullable(),
  areaFrom: z.int().nullable(),
  areaTo: z.int().nullable(),
  firstContactAt: instant,
  addedAt: instant,
  addedBy: z.string(),
  ...facts,
  building: kept,
  /** Asked for, or reckoned from begin and term; `null`: not known. */
  leaseEnd: civilDate.nullable(),
  endComputed: z.boolean(),
  /** 预计再次接触日 */
  wakeOn: civilDate.nullable(),
  due: z.boolean(),
  /** 10.4's three questions are not all answered or explained. */
  incomplete: z.boolean(),
  state: waitingState,
  wokenAt: instant.nullable(),
  wokenBy: kept,
  wokenNote: kept,
  lastContact: z.object({ kind: prospectEventKind, at: instant, text: kept }).nullable(),
})
export type WaitingEntry = z.infer<typeof waitingEntry>

/** Ten-thousandths of a yuan per ㎡ and day. */
const dayRate = z.int().nullable()

/** What one rival building was really let for, as 候租客户 told it. */
export const rivalBuilding = z.object({
  building: z.string(),
  count: z.int(),
  /** How many told the price. */
  priced: z.int(),
  ...{ lowest: dayRate, median: dayRate, highest: dayRate },
  deals: z.array(
    z.object({
      id,
      serial: z.string(),
      price: rate.nullable(),
      dayRate,
      termMonths: z.int().nullable(),
      leaseEnd: civilDate.nullable(),
      toldOn: civilDate,
      owner: z.string(),
    }),
  ),
})
export type RivalBuilding = z.infer<typeof rivalBuilding>

const known = { id, rev }

/** 《候租客户名单》: who signed elsewhere, until when, and what rival buildings really rent for (2: 10.4; domain F14). */
export const waitingList = {
  /** One's own, all for supervision; whoever is to be woken soonest first. */
  list: query({
    access: leasingDesk,
    input: z.object({ group: waitingGroup, after: pageKey, limit: pageSize }),
    output: z.object({ today: civilDate, entries: z.array(waitingEntry), next: pageKey }),
  }),
  /** Of one prospect; `null`: it is on no list. */
  of: query({
    access: leasingDesk,
    input: z.object({ prospectId: id }),
    output: z.object({ entry: waitingEntry.nullable() }),
  }),
  /** Buildings with what was signed there: one's own prospects' for an officer, everybody's for supervision. */
  rivals: query({
    access: leasingDesk,
    input: z.object({ after: pageKey, limit: pageSize }),
    output: z.object({ buildings: z.array(rivalBuilding), next: pageKey }),
  }),
  /** 已与其它大楼签约 (10.4): the prospect goes to 候租 and gets its number HZ-0001. */
  add: command({
    access: leasingDesk,
    input: waitingFacts.extend({ prospectId: id, rev }),
    output: changed.extend({ serial: z.string() }),
  }),
  amend: command({ access: leasingDesk, input: waitingFacts.extend(known), output: changed }),
  /** Back among the prospects, to 来电, with all their history. */
  wake: command({ access: leasingDesk, input: z.object({ ...known, note: requiredText(500, '唤醒的情况') }), output: changed }),
}
