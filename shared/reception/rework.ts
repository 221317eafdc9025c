import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import { changed, civilDate, id, instant, longText, optionalLongText, optionalText, phone, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'

/** 返修部位 and the warranty that goes with it (domain F2, 2.3). `years: null`: by contract, or for the life of the building. */
export const reworkParts = {
  waterproofing: { label: '防水(屋面/外墙/卫生间/地下室)', months: 60 },
  wall: { label: '墙面', months: 24 },
  floor: { label: '地面', months: 24 },
  ceiling: { label: '顶棚', months: 24 },
  doorsWindows: { label: '门窗及五金', months: 24 },
  plumbing: { label: '给排水', months: 24 },
  wiring: { label: '电气', months: 24 },
  heating: { label: '暖通', months: 24 },
  sanitaryWare: { label: '五金洁具', months: 6 },
  common: { label: '公共部位', months: null },
  structure: { label: '主体结构', months: null },
} as const satisfies Record<string, { label: string; months: number | null }>
export type ReworkPart = keyof typeof reworkParts
export const reworkPart = z.enum(Object.keys(reworkParts) as readonly ReworkPart[], { error: '请选择返修部位' })

/** `voided`: the category was corrected before the slip left the desk; its number stays used. */
export const reworkStateLabels = { drafted: '待送达', delivered: '已送达', accepted: '已消项', voided: '已作废' } as const
export type ReworkState = keyof typeof reworkStateLabels
export const reworkState = z.enum(Object.keys(reworkStateLabels) as readonly ReworkState[])

/** 业主确认 on the slip (domain F2, 16): other words than the call-back's. */
export const acceptanceLabels = { satisfied: '满意', mostly: '基本满意', dissatisfied: '不满意' } as const
export type Acceptance = keyof typeof acceptanceLabels
export const acceptance = z.enum(Object.keys(acceptanceLabels) as readonly Acceptance[], { error: '请选择业主意见' })

const fillIn = z.object({
  addressee: requiredText(60, '致(现场售后部门)'),
  part: reworkPart.nullable(),
  problem: longText('问题描述'),
  /** 可入户时间, as the owner put it. */
  access: optionalText(100),
  /** 现场查看结论 */
  inspection: optionalLongText,
  inspectedOn: civilDate.nullable(),
  /** 责任施工单位 */
  contractor: optionalText(60),
  /** 要求完成期限 */
  dueOn: civilDate.nullable(),
  /** 维修方案/处理情况 */
  measure: optionalLongText,
  startedOn: civilDate.nullable(),
  finishedOn: civilDate.nullable(),
})

export const reworkSlip = fillIn.extend({
  id,
  rev,
  serial: z.string(),
  caseId: id,
  caseSerial: z.string(),
  state: reworkState,
  issuedAt: instant,
  receivedAt: instant,
  /** By when it must be in the hands of the after-sales unit (1: 4.5). */
  deliverBy: instant,
  deliveredAt: instant.nullable(),
  deliveredTo: z.string().nullable(),
  name: z.string().nullable(),
  room: z.string().nullable(),
  phone,
  handoverDate: civilDate.nullable(),
  warrantyUntil: civilDate.nullable(),
  /** `null`: cannot be said without handover date and part. */
  inWarranty: z.boolean().nullable(),
  acceptance: acceptance.nullable(),
  acceptedBy: z.string().nullable(),
  closedOn: civilDate.nullable(),
  promises: z.array(z.object({ at: instant, reason: z.string(), promisedOn: civilDate, by: z.string() })),
  chases: z.array(z.object({ at: instant, asked: z.string(), answer: z.string().nullable(), by: z.string() })),
})
export type ReworkSlip = z.infer<typeof reworkSlip>

export const rework = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: reworkSlip }),
  amend: command({ access: receptionDesk, input: fillIn.extend({ id, rev }), output: changed }),
  /** 售后签收; also hands the case over when it was not yet (1: 4.5). */
  deliver: command({
    access: receptionDesk,
    input: z.object({ id, rev, receiver: requiredText(60, '签收人'), at: instant.nullable() }),
    output: changed,
  }),
  /** 逾期原因与新承诺日期, as often as it happens. */
  promise: command({
    access: receptionDesk,
    input: z.object({ id, rev, reason: requiredText(500, '逾期原因'), promisedOn: civilDate }),
    output: changed,
  }),
  /** 客服督办记录 */
  chase: command({
    access: receptionDesk,
    input: z.object({ id, rev, asked: requiredText(60, '督办对象'), answer: optionalText(500) }),
    output: changed,
  }),
  /** 消项验收 by the property company and the owner. 不满意 leaves the slip open. */
  accept: command({
    access: receptionDesk,
    input: z.object({ id, rev, acceptance, acceptedBy: requiredText(60, '物业验收人'), closedOn: civilDate }),
    output: changed,
  }),
  /** Past its warranty: the matter goes on as a paid 报修 on its own 《维修单》; this slip is voided, its number stays used. */
  toRepair: command({
    access: receptionDesk,
    input: z.object({ id, rev, reason: requiredText(500, '转报修的原因') }),
    output: changed,
  }),
}
