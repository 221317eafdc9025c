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
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { fen, quantity, unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { rentUnit } from './rent.ts'
import { matchInput, suiteMatch } from './suite-match.ts'
import { fitOut, holdKind, orientation, suiteState } from './suite-words.ts'

const area = (what: string) => quantity.min(1, `${what}须大于 0`)
const rent = unitPrice.min(1, '租金须大于 0')
/** −9 to 200, no 0: there is none in any building. */
const floor = z
  .int({ error: '请填写楼层' })
  .min(-9, '最低地下 9 层')
  .max(200, '最高 200 层')
  .refine((value) => value !== 0, '没有 0 层；地下一层写 -1')
/** `null`: as the settings say. */
const charge = fen.max(10_000_000, '最多 100,000 元').nullable()

const suiteInput = z.object({
  /** Where a defect is that a viewing finds: the room goes to the reception with it (2: 8.1). */
  building: requiredText(60, '楼座').register(sensitivity, { class: 'handedOn' }),
  floor,
  /** 室号, unique in the building: 1203. */
  room: requiredText(20, '室号').register(sensitivity, { class: 'handedOn' }),
  /** 建筑面积 and 套内面积, hundredths of a ㎡. */
  grossArea: area('建筑面积'),
  inUnitArea: area('套内面积'),
  /** 房型 (2: 3.3) */
  layout: optionalText(60),
  orientation,
  fitOut,
  /** 周边客户群 (2: 3.3, 8.1) */
  neighbours: optionalText(200),
  /** 报价: fen in `rentUnit`. */
  rentUnit,
  rentAsked: rent,
  /** fen per ㎡ and month, per space and month, per line and month. */
  managementFee: charge,
  parkingFee: charge,
  phoneFee: charge,
  remark: optionalText(500),
  /** Yes, it is really that large. */
  largeConfirmed: z.boolean(),
})
export type SuiteInput = z.output<typeof suiteInput>

/** Whose prospect is near it; of a colleague's nothing but the name of the colleague (2: 9.1). */
export const suiteHold = z.object({
  id,
  kind: holdKind,
  /** `null` unless the caller is the prospect's owner or supervision. */
  prospectId: id.nullable(),
  ownerId: id,
  owner: z.string(),
  since: instant,
  until: civilDate,
  /** Past its date: to be asked about, it ends by nobody's silence. */
  expired: z.boolean(),
  /** The caller may end it. */
  releasable: z.boolean(),
})
export type SuiteHold = z.infer<typeof suiteHold>

export const suiteSummary = z.object({
  id,
  rev,
  building: z.string(),
  floor: z.int(),
  room: z.string(),
  grossArea: z.int(),
  inUnitArea: z.int(),
  /** 得房率, hundredths of a percent. */
  efficiency: z.int(),
  layout: z.string().nullable(),
  orientation,
  fitOut,
  rentUnit,
  rentAsked: fen,
  /** The same in the other unit, to the fen: to be read only. */
  otherRent: z.object({ unit: rentUnit, fen }),
  /** For the whole suite, fen. */
  monthRent: fen,
  monthFee: fen,
  state: suiteState,
  stateSince: instant,
  leaseEnd: civilDate.nullable(),
  tenant: z.string().nullable(),
  /** Prospects near it, and whether one of them is past its date. */
  holds: z.int(),
  holdsExpired: z.boolean(),
})
export type SuiteSummary = z.infer<typeof suiteSummary>

export const suiteAction = z.enum(['amend', 'setState', 'setFloorPrice', 'remove'])
export type SuiteAction = z.infer<typeof suiteAction>

export const suiteDetail = suiteSummary.extend({
  neighbours: z.string().nullable(),
  remark: z.string().nullable(),
  /** What is written on the suite itself; `null`: as the settings say. */
  own: z.object({ managementFee: charge, parkingFee: charge, phoneFee: charge }),
  /** What counts, fen. */
  charges: z.object({ managementFee: fen, parkingFee: fen, phoneFee: fen }),
  /** What a ㎡ that can be used costs, in `rentUnit`. */
  inUnitRent: fen,
  /** How the month's rent is counted, in words. */
  method: z.string(),
  /** 底价 in `rentUnit`. */
  floorPrice,
  tenantId: id.nullable(),
  stateBy: z.string(),
  stateReason: z.string(),
  holdList: z.array(suiteHold),
  /** The latest first. */
  events: z.array(z.object({ at: instant, by: z.string(), text: z.string() })),
  /** States that the caller may set now. */
  nextStates: z.array(suiteState),
  actions: z.array(suiteAction),
})
export type SuiteDetail = z.infer<typeof suiteDetail>

export const suiteFilter = z.object({
  state: z.array(suiteState).max(5),
  orientation: z.array(orientation).max(9),
  areaFrom: quantity.nullable(),
  areaTo: quantity.nullable(),
  floor: floor.nullable(),
  /** Any part of the room number. */
  room: text(20),
})
export type SuiteFilter = z.infer<typeof suiteFilter>
export const suiteOrder = z.enum(['floor', 'area'])

/** One room of the stacking plan. */
export const planRoom = z.object({
  id,
  room: z.string(),
  grossArea: z.int(),
  orientation,
  state: suiteState,
  rentUnit,
  rentAsked: fen,
  tenant: z.string().nullable(),
  leaseEnd: civilDate.nullable(),
  holds: z.int(),
  holdsExpired: z.boolean(),
})
export type PlanRoom = z.infer<typeof planRoom>

const areas = { suites: z.int(), grossArea: z.int(), vacantArea: z.int(), leasedArea: z.int() }
export const planFloor = z.object({ floor: z.int(), ...areas, rooms: z.array(planRoom) })
export type PlanFloor = z.infer<typeof planFloor>
export const planBuilding = z.object({ building: z.string(), ...areas, floors: z.array(planFloor) })
export type PlanBuilding = z.infer<typeof planBuilding>

export const suites = {
  /** The whole house, from the top to the ground. */
  plan: query({
    access: leasingDesk,
    input: z.object({}),
    output: z.object({ buildings: z.array(planBuilding), canRegister: z.boolean() }),
  }),
  /** In the order of the floors, or of the areas. There is no order and no filter by what not everybody may see. */
  list: query({
    access: leasingDesk,
    input: z.object({ filter: suiteFilter, order: suiteOrder, after: pageKey, limit: pageSize }),
    output: z.object({ suites: z.array(suiteSummary), next: pageKey }),
  }),
  get: query({ access: leasingDesk, input: z.object({ id }), output: suiteDetail }),
  /** What fits a need, the best first, with the reasons in words (2: 3.1, 6.4). */
  match: query({ access: leasingDesk, input: matchInput, output: suiteMatch }),
  create: command({ access: leasingSupervision, input: suiteInput, output: changed }),
  amend: command({ access: leasingSupervision, input: suiteInput.extend({ id, rev }), output: changed }),
  /** Only one that is not let and that no prospect is near. */
  remove: command({
    access: leasingSupervision,
    input: z.object({ id, rev, reason: requiredText(200, '原因') }),
    output: changed,
  }),
  setFloorPrice: command({
    access: leasingSupervision,
    input: z.object({
      id,
      rev,
      floorPrice: rent.nullable().register(sensitivity, { class: 'floorPrice' }),
      reason: requiredText(200, '原因'),
    }),
    output: changed,
  }),
  /** 已租 needs the end of the lease and ends all holds; locking and what ends a lease is supervision's. */
  setState: command({
    access: leasingDesk,
    input: z.object({
      ...{ id, rev, state: suiteState, reason: requiredText(200, '原因') },
      leaseEnd: civilDate.nullable(),
      tenantId: id.nullable(),
    }),
    output: changed,
  }),
  /** A prospect comes near a suite; if another one is, that is said first and must be answered with `despite`. */
  hold: command({
    access: leasingDesk,
    input: z.object({ suiteId: id, prospectId: id, kind: holdKind, until: civilDate, despite: z.boolean() }),
    output: z.object({ id }),
  }),
  release: command({ access: leasingDesk, input: z.object({ id, reason: requiredText(200, '原因') }), output: z.object({ id }) }),
}
