import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import { changed, civilDate, id, instant, optionalText, pageKey, pageSize, requiredText, rev, text } from '../fields.ts'
import { fen, unitPrice } from '../money.ts'
import { command, query } from '../procedure.ts'
import { grade } from './prospect-words.ts'
import { rentUnit } from './rent.ts'
import { fitOut, orientation } from './suite-words.ts'
import { flexible, nextStep, reaction, viewingSpan, viewingState } from './viewing-words.ts'

const kept = z.string().nullable()
const building = { location: text(500), hardware: text(500), service: text(500), management: text(500) }
/** 客观比较 (2: 8.2): our building and theirs, aspect by aspect. */
const ourBuilding = z.object(building)
const rivalInput = z.object({ name: requiredText(60, '竞争楼盘名称'), price: optionalText(60), ...building })
export type RivalInput = z.output<typeof rivalInput>
export const comparison = z.object({ own: ourBuilding, rivals: z.array(rivalInput).max(8, '最多比较 8 个楼盘') })
export type Comparison = z.infer<typeof comparison>

/** A building that customers compare us with, as we describe it. */
export const rivalBuilding = z.object({ id, rev, name: z.string(), ...building })
export type RivalBuilding = z.infer<typeof rivalBuilding>

export const viewingSummary = z.object({
  id,
  rev,
  serial: z.string(),
  state: viewingState,
  startsAt: instant,
  endsAt: instant,
  prospectId: id,
  prospectSerial: z.string(),
  company: kept,
  owner: z.string(),
  escort: z.string(),
  broker: kept,
  /** Rooms in the order in which they are shown. */
  rooms: z.array(z.string()),
  /** Keys that are not back. */
  keysOut: z.int(),
  nextOn: civilDate.nullable(),
})
export type ViewingSummary = z.infer<typeof viewingSummary>

const defect = z.object({
  ...{ id, text: z.string(), at: instant, by: z.string() },
  ...{ caseId: id, caseSerial: z.string(), repairId: id, repairSerial: z.string() },
})
export type ViewingDefect = z.infer<typeof defect>

/** One unit of a viewing, as it was when it was shown. */
export const viewingSuite = z.object({
  id,
  suiteId: id,
  building: z.string(),
  floor: z.int(),
  room: z.string(),
  grossArea: z.int(),
  /** 得房率, hundredths of a percent. */
  efficiency: z.int(),
  orientation,
  fitOut,
  rentUnit,
  /** 报价 that stands on the unit: what may be told to anybody. */
  rentAsked: fen,
  /** 当日报价 as it was told; `null`: no price was told. */
  priceTold: fen.nullable(),
  keyOutAt: instant.nullable(),
  keyTakenBy: kept,
  openedAt: instant.nullable(),
  lockedAt: instant.nullable(),
  windows: z.boolean(),
  water: z.boolean(),
  power: z.boolean(),
  door: z.boolean(),
  lockNote: kept,
  keyBackAt: instant.nullable(),
  keyBackTo: kept,
  /** Taken and brought back before, the first first. */
  keyTurns: z.array(z.object({ outAt: instant, takenBy: z.string(), backAt: instant, backTo: z.string() })),
  reaction: reaction.nullable(),
  objection: kept,
  defects: z.array(defect),
})
export type ViewingSuite = z.infer<typeof viewingSuite>

export const viewingAction = z.enum([
  ...(['amend', 'cancel', 'takeKeys', 'show', 'compare', 'conclude', 'returnKeys', 'print'] as const),
])
export type ViewingAction = z.infer<typeof viewingAction>

export const viewingDetail = viewingSummary.omit({ rooms: true, keysOut: true }).extend({
  registeredAt: instant,
  registrar: z.string(),
  visitors: z.string(),
  reason: kept,
  brokerVisitId: id.nullable(),
  /** `null`: nobody took a key yet. */
  clientPresent: z.boolean().nullable(),
  suites: z.array(viewingSuite),
  comparison: comparison.nullable(),
  flexible: z.array(flexible),
  flexibleNote: kept,
  gradeBefore: grade.nullable(),
  gradeAfter: grade.nullable(),
  nextStep: nextStep.nullable(),
  meetingRoom: z.boolean().nullable(),
  gift: kept,
  remark: kept,
  concludedAt: instant.nullable(),
  concludedBy: kept,
  cancelReason: kept,
  /** Whether elastic conditions may be mentioned to these visitors at all (2: 8.3, 注). */
  mayMention: z.boolean(),
  actions: z.array(viewingAction),
})
export type ViewingDetail = z.infer<typeof viewingDetail>

/** A key that is out: known to the whole desk, but not for whose sake. */
export const keyOut = z.object({
  lineId: id,
  serial: z.string(),
  room: z.string(),
  building: z.string(),
  takenBy: z.string(),
  outAt: instant,
  /** By when the viewing was to be over. */
  dueAt: instant,
  late: z.boolean(),
  owner: z.string(),
  /** `null`: a colleague's. */
  viewingId: id.nullable(),
})
export type KeyOut = z.infer<typeof keyOut>

const appointment = z.object({
  startsAt: instant,
  endsAt: instant,
  /** 到场人(职务) */
  visitors: requiredText(200, '到场人'),
  /** 中介公司/经纪人: the visit on which they brought this client (2: 11). */
  brokerVisitId: id.nullable(),
  escort: requiredText(60, '陪同人'),
  suiteIds: z.array(id).min(1, '请选择要看的单元').max(12, '一次最多看 12 个单元'),
  /** Why somebody without a card is shown round (2: 注). */
  reason: optionalText(200),
  /** Yes, although somebody else is near it or looks at it then. */
  despite: z.boolean(),
})
export type Appointment = z.output<typeof appointment>

const known = z.object({ id, rev })
const line = known.extend({ lineId: id })
const at = instant.nullable()

/** 《看房记录》 (2: 8.1–8.3, 9.1, 9.2; domain F13). */
export const viewings = {
  get: query({ access: leasingDesk, input: z.object({ id }), output: viewingDetail }),
  /** The caller's own, all of them for supervision; the next first, of what is over and of `null`, all, the latest first. */
  list: query({
    access: leasingDesk,
    input: z.object({
      span: viewingSpan.nullable(),
      prospectId: id.nullable(),
      after: pageKey,
      limit: pageSize,
    }),
    output: z.object({ viewings: z.array(viewingSummary), next: pageKey }),
  }),
  /** The longest first. */
  keysOut: query({ access: leasingDesk, input: z.object({}), output: z.object({ keys: z.array(keyOut) }) }),
  /** What to know before it is planned: other prospects near a unit, other viewings at that time. Colleagues by name only. */
  conflicts: query({
    access: leasingDesk,
    input: z.object({ prospectId: id, suiteIds: z.array(id).max(12), startsAt: instant, endsAt: instant, except: id.nullable() }),
    output: z.object({ warnings: z.array(z.string()) }),
  }),
  /** Brokers who brought this client, the latest first; `refusal`: why they are not shown round (2: 11). */
  brokersOf: query({
    access: leasingDesk,
    input: z.object({ prospectId: id }),
    output: z.object({
      visits: z.array(z.object({ visitId: id, serial: z.string(), name: z.string(), arrivedAt: instant, refusal: kept })),
    }),
  }),
  plan: command({
    access: leasingDesk,
    input: appointment.extend({ prospectId: id }),
    output: changed.extend({ serial: z.string() }),
  }),
  amend: command({ access: leasingDesk, input: appointment.extend({ id, rev }), output: changed }),
  cancel: command({ access: leasingDesk, input: known.extend({ reason: requiredText(200, '取消的原因') }), output: changed }),
  takeKeys: command({
    access: leasingDesk,
    input: known.extend({
      lineIds: z.array(id).min(1, '请选择领哪几把钥匙').max(12),
      takenBy: requiredText(60, '领取人').register(sensitivity, { class: 'leasing' }),
      /** Whether the client is there, not the broker alone: only then it is a 首次带看 (domain 2.9). */
      clientPresent: z.boolean(),
      at,
    }),
    output: changed,
  }),
  /** One unit is opened: the one before must be locked ([W:53]). */
  open: command({ access: leasingDesk, input: line.extend({ at }), output: changed }),
  /** What they said of it, and the price that they were told, fen in the unit of the suite. */
  show: command({
    access: leasingDesk,
    input: line.extend({
      priceTold: unitPrice.min(1, '单价须大于 0').nullable(),
      reaction: reaction.nullable(),
      objection: optionalText(1000),
    }),
    output: changed,
  }),
  /** A defect goes to the reception as one repair slip. */
  reportDefect: command({
    access: leasingDesk,
    input: line.extend({
      text: requiredText(500, '发现的问题').register(sensitivity, { class: 'handedOn' }),
      urgent: z.boolean(),
    }),
    output: changed.extend({ caseSerial: z.string(), repairSerial: z.string() }),
  }),
  /** Windows, water, power, door; what could not be done needs a word why. */
  lock: command({
    access: leasingDesk,
    input: line.extend({
      ...{ windows: z.boolean(), water: z.boolean(), power: z.boolean(), door: z.boolean() },
      note: optionalText(200),
      at,
    }),
    output: changed,
  }),
  returnKeys: command({
    access: leasingDesk,
    input: known.extend({ lineIds: z.array(id).min(1, '请选择归还哪几把钥匙').max(12), to: requiredText(60, '收钥匙的人'), at }),
    output: changed,
  }),
  compare: command({ access: leasingDesk, input: known.extend({ comparison }), output: changed }),
  /** What came of it. Every key must be back, and something must have been shown. */
  conclude: command({
    access: leasingDesk,
    input: known.extend({
      flexible: z.array(flexible).max(4),
      flexibleNote: optionalText(500),
      gradeAfter: grade.nullable(),
      nextStep,
      nextOn: civilDate.nullable(),
      /** 是否进会议室实质谈判 (2: 9.1); `null`: it did not come to that. */
      meetingRoom: z.boolean().nullable(),
      gift: optionalText(100),
      remark: optionalText(1000),
      /** Units for which 意向 is written down, until when. */
      holds: z.array(z.object({ suiteId: id, until: civilDate })).max(12),
      despite: z.boolean(),
    }),
    output: changed,
  }),
  rivals: query({ access: leasingDesk, input: z.object({}), output: z.object({ rivals: z.array(rivalBuilding) }) }),
  /** `id` and `rev` `null`: a new one. */
  putRival: command({
    access: leasingDesk,
    input: z.object({ id: id.nullable(), rev: rev.nullable(), name: requiredText(60, '竞争楼盘名称'), ...building }),
    output: changed,
  }),
}
