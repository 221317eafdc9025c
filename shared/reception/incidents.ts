import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  longText,
  optionalLongText,
  optionalText,
  pageKey,
  pageSize,
  phone,
  phoneInput,
  requiredText,
  rev,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import {
  incidentClock,
  incidentKind,
  incidentLevel,
  incidentLineKind,
  incidentState,
  reportMethod,
  reportTarget,
} from './incident-words.ts'

const kept = z.string().nullable()
const count = z.int({ error: '请填写人数或户数' }).min(0, '不能小于 0').max(99_999, '最多 99999').nullable()

/** Boxes 1, 2 and 4–6 of F5, taken down at the desk. */
const facts = z.object({
  name: requiredText(60, '事件名称'),
  kind: incidentKind,
  /** 发生时间, where it is known. */
  happenedAt: instant.nullable(),
  /** 发现时间: the reporting clock runs from here. */
  discoveredAt: instant,
  place: requiredText(100, '地点'),
  /** 报告人(发现人) */
  reporter: optionalText(60),
  reporterDepartment: optionalText(60),
  reporterPhone: phoneInput,
  /** 接报人 and 接报时间 */
  receiver: requiredText(60, '接报人'),
  receivedAt: instant,
  /** 起因、经过、影响范围 */
  course: longText('事件经过'),
})
export type IncidentFacts = z.infer<typeof facts>

/** Boxes 3, 9, 11, 12 and 14–16: the project manager's, or the supervisor's in their absence. */
const assessment = z.object({
  level: incidentLevel.nullable(),
  /** 死亡 and 受伤, persons */
  deaths: count,
  injured: count,
  /** 财产损失, fen */
  damage: z.int({ error: '请填写金额' }).min(0, '不能小于 0').max(10_000_000_000_000, '金额太大').nullable(),
  /** 受影响户数 */
  households: count,
  cause: optionalLongText,
  result: optionalLongText,
  insurer: optionalText(60),
  insuranceNumber: optionalText(60),
  insuredOn: civilDate.nullable(),
  /** 领导来访: 单位, 姓名职务, 人数, 目的, 陪同, 指示意见 */
  visitingUnit: optionalText(100),
  leaders: optionalText(200),
  visitors: count,
  purpose: optionalText(200),
  escort: optionalText(100),
  instruction: optionalLongText,
  /** 处置完毕时间: the summary's clock runs from here. */
  endedAt: instant.nullable(),
})
export type IncidentAssessment = z.infer<typeof assessment>

/** One line of the record as it is written; it is never changed, only corrected by another. */
export const incidentLineInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('measure'),
    text: longText('措施'),
    person: requiredText(60, '责任人'),
    departments: optionalText(100),
  }),
  z.object({
    kind: z.literal('report'),
    target: reportTarget,
    method: reportMethod,
    /** 接报人 */
    person: requiredText(60, '接报人'),
    /** 答复 */
    text: optionalText(500),
  }),
  z.object({ kind: z.literal('evidence'), text: requiredText(200, '照片、录像或证据') }),
  z.object({ kind: z.literal('remedy'), text: longText('措施'), person: requiredText(60, '责任人'), dueOn: civilDate }),
])
export type IncidentLineInput = z.infer<typeof incidentLineInput>

export const incidentLine = z.object({
  id,
  kind: incidentLineKind,
  at: instant,
  text: kept,
  person: kept,
  departments: kept,
  target: reportTarget.nullable(),
  method: reportMethod.nullable(),
  dueOn: civilDate.nullable(),
  /** The earlier line that this one corrects, and why. */
  correctsId: id.nullable(),
  correctReason: kept,
  /** Another line corrects this one: it stays to be read and counts no more. */
  corrected: z.boolean(),
  recordedAt: instant,
  by: z.string(),
})
export type IncidentLine = z.infer<typeof incidentLine>

/** One of the three duties to report. `at`: when it was fulfilled. */
export const clockStanding = z.object({ clock: incidentClock, dueAt: instant, at: instant.nullable() })
export type ClockStanding = z.infer<typeof clockStanding>

export const incidentAction = z.enum([
  ...(['amend', 'assess', 'measure', 'report', 'evidence', 'remedy'] as const),
  ...(['correct', 'close', 'reopen', 'void', 'print'] as const),
])
export type IncidentAction = z.infer<typeof incidentAction>

export const incidentSummary = z.object({
  id,
  rev,
  serial: z.string(),
  name: z.string(),
  kind: incidentKind,
  level: incidentLevel.nullable(),
  state: incidentState,
  discoveredAt: instant,
  place: z.string(),
  clocks: z.array(clockStanding),
  endedAt: instant.nullable(),
  closedAt: instant.nullable(),
})
export type IncidentSummary = z.infer<typeof incidentSummary>

export const incidentDetail = incidentSummary.extend({
  ...{ happenedAt: instant.nullable(), reporter: kept, reporterDepartment: kept, reporterPhone: phone },
  ...{ receiver: z.string(), receivedAt: instant, course: z.string() },
  ...assessment.shape,
  ...{ cause: kept, result: kept, insurer: kept, insuranceNumber: kept, visitingUnit: kept, leaders: kept },
  ...{ purpose: kept, escort: kept, instruction: kept },
  registeredAt: instant,
  registrar: z.string(),
  complaint: z.object({ id, serial: z.string(), caseId: id }).nullable(),
  correction: z.object({ id, serial: z.string() }).nullable(),
  /** The outage whose callers it concerns (1: 4.7 c, d). */
  wave: z.object({ id, serial: z.string() }).nullable(),
  /** The visit that it tells of: one event, two records (1: 4.10). */
  visit: z.object({ id, serial: z.string() }).nullable(),
  lines: z.array(incidentLine),
  closedBy: kept,
  /** The project manager was away: the duty supervisor signed (domain F5). */
  signedInStead: z.boolean(),
  /** Closed although duties were open, with the reason that is printed. */
  override: z.object({ reason: z.string(), duties: z.array(z.string()) }).nullable(),
  voidReason: kept,
  /** What closing still waits for. */
  missing: z.array(z.string()),
  actions: z.array(incidentAction),
})
export type IncidentDetail = z.infer<typeof incidentDetail>

export const incidentFilter = z.object({
  kind: z.array(incidentKind).max(11),
  level: z.array(incidentLevel).max(3),
  open: z.boolean(),
  /** A report is late, or was. */
  late: z.boolean(),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type IncidentFilter = z.infer<typeof incidentFilter>

const known = { id, rev }
const because = (what: string) => requiredText(500, what)

/** 《重大(突发)事件处理记录表》 (1: 4.10; domain F5, 2.8). */
export const incidents = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: incidentDetail }),
  /** The latest discovered first. */
  list: query({
    access: receptionReaders,
    input: incidentFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ incidents: z.array(incidentSummary), next: pageKey }),
  }),
  /** In seconds: kind, place and one sentence; the rest afterwards. `null` times are now, and both times are kept. */
  register: command({
    access: receptionDesk,
    input: z.object({
      kind: incidentKind,
      /** Empty: place and kind name it until somebody does. */
      name: optionalText(60),
      place: requiredText(100, '地点'),
      course: longText('事件经过'),
      discoveredAt: instant.nullable(),
      /** The collective complaint that it comes out of (domain 2.1). */
      complaintId: id.nullable(),
    }),
    output: changed.extend({ serial: z.string() }),
  }),
  amend: command({ access: receptionDesk, input: facts.extend(known), output: changed }),
  assess: command({ access: receptionSupervision, input: assessment.extend(known), output: changed }),
  /** A further line; two desks may write at once, so no version is asked for. */
  add: command({
    access: receptionReaders,
    input: z.object({
      id,
      at: instant.nullable(),
      line: incidentLineInput,
      corrects: z.object({ id, reason: because('更正的原因') }).nullable(),
    }),
    output: changed,
  }),
  /** Opens a 《不合格报告/纠正预防措施表》 for it, once. */
  openCorrection: command({ access: receptionSupervision, input: z.object(known), output: z.object({ id }) }),
  /** 结案: signed by the project manager, or by the supervisor in their absence; over open duties with a reason. */
  close: command({
    access: receptionSupervision,
    input: z.object({ ...known, managerAway: z.boolean(), reason: optionalText(500), at: instant.nullable() }),
    output: changed,
  }),
  reopen: command({
    access: receptionSupervision,
    input: z.object({ ...known, reason: because('重新打开的原因') }),
    output: changed,
  }),
  void: command({ access: receptionSupervision, input: z.object({ ...known, reason: because('作废的原因') }), output: changed }),
}
