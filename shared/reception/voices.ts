import { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../access/roles.ts'
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
import { command, query } from '../procedure.ts'
import { caseState, channel, satisfaction } from './words.ts'

export const voiceKindLabels = { praise: '表扬', suggestion: '建议' } as const
export type VoiceKind = keyof typeof voiceKindLabels
export const voiceKind = z.enum(Object.keys(voiceKindLabels) as readonly VoiceKind[])

/**
 * How far it is (1: 4.6). 表扬: 查证, then 转报 under the 《员工手册》; 建议: 上报项目经理, 批示, 答复业主.
 * `voided`: the category was corrected before anybody worked on it; its number stays used.
 */
export const voiceStateLabels = {
  toVerify: '待查证',
  toForward: '属实待转报',
  forwarded: '已转报',
  unfounded: '查无实据',
  toReport: '待上报',
  toDecide: '待批示',
  toAnswer: '待答复',
  answered: '已答复',
  voided: '已作废',
} as const
export type VoiceState = keyof typeof voiceStateLabels
export const voiceState = z.enum(Object.keys(voiceStateLabels) as readonly VoiceState[])

/** States in which the desk still owes something. */
export const openVoiceStates = [
  'toVerify',
  'toForward',
  'toReport',
  'toDecide',
  'toAnswer',
] as const satisfies readonly VoiceState[]
export type OpenVoiceState = (typeof openVoiceStates)[number]

/** 查证结论 */
export const findingLabels = { founded: '属实', unfounded: '查无实据' } as const
export type Finding = keyof typeof findingLabels
export const finding = z.enum(Object.keys(findingLabels) as readonly Finding[], { error: '请选择查证结论' })

/** 项目经理批示 */
export const decisionLabels = { adopted: '采纳', planned: '纳入计划', declined: '不采纳' } as const
export type Decision = keyof typeof decisionLabels
export const decision = z.enum(Object.keys(decisionLabels) as readonly Decision[], { error: '请选择批示' })

/** How the owner was answered; a posted notice reaches who left neither name nor number. */
export const voiceAnswerLabels = { inPerson: '当面', phone: '电话', written: '书面', notice: '公告' } as const
export type VoiceAnswer = keyof typeof voiceAnswerLabels
export const voiceAnswer = z.enum(Object.keys(voiceAnswerLabels) as readonly VoiceAnswer[], { error: '请选择答复方式' })

export const voiceSummary = z.object({
  id,
  rev,
  serial: z.string(),
  kind: voiceKind,
  state: voiceState,
  caseId: id,
  caseSerial: z.string(),
  caseState,
  receivedAt: instant,
  channel,
  name: z.string().nullable(),
  room: z.string().nullable(),
  /** The first 120 characters. */
  excerpt: z.string(),
  /** Until when the matter is to be settled. */
  dueAt: instant,
  finishedAt: instant.nullable(),
  calledBack: satisfaction.nullable(),
  /** Whom it praises, or what was decided; `null` while nobody knows. */
  outcome: z.string().nullable(),
})
export type VoiceSummary = z.infer<typeof voiceSummary>

/** What this person may do with it now, decided by the core. */
export const voiceAction = z.enum(['verify', 'forward', 'report', 'decide', 'answer'])
export type VoiceAction = z.infer<typeof voiceAction>

export const voiceDetail = voiceSummary.extend({
  phone,
  content: z.string(),
  issuedAt: instant,
  /** 查证; `null` before. */
  check: z
    .object({
      praised: z.string().nullable(),
      department: z.string().nullable(),
      finding,
      how: z.string(),
      verifier: z.string(),
      at: instant,
    })
    .nullable(),
  /** 转报; `null` before. */
  forwarding: z.object({ to: z.string(), receiver: z.string(), reward: z.string(), at: instant }).nullable(),
  /** 上报; `null` before. */
  reporting: z.object({ receiver: z.string(), at: instant }).nullable(),
  ruling: z.object({ decision, text: z.string(), decidedBy: z.string(), at: instant }).nullable(),
  answering: z.object({ method: voiceAnswer, text: z.string(), answeredBy: z.string(), at: instant }).nullable(),
  actions: z.array(voiceAction),
})
export type VoiceDetail = z.infer<typeof voiceDetail>

export const voiceFilter = z.object({
  kind: voiceKind.nullable(),
  state: z.array(voiceState).max(9),
  /** Days in the site's zone, both included. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type VoiceFilter = z.infer<typeof voiceFilter>

/** No restriction at all. */
export const anyVoice: VoiceFilter = { kind: null, state: [], from: null, until: null }

const known = z.object({ id, rev })

/** 表扬与建议 (1: 4.6): each drafted with its case. */
export const voices = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: voiceDetail }),
  /** The latest first. */
  list: query({
    access: receptionReaders,
    input: voiceFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ voices: z.array(voiceSummary), next: pageKey }),
  }),
  /** 查证: whom it concerns, whether it is true, and how that was found out. Not by the person praised. */
  verify: command({
    access: receptionDesk,
    input: known.extend({
      praised: optionalText(100),
      department: optionalText(30),
      finding,
      how: requiredText(2000, '查证经过'),
      verifier: requiredText(60, '查证人'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** 转报 under the 《员工手册》; hands the case over when it was not yet. */
  forward: command({
    access: receptionDesk,
    input: known.extend({
      to: requiredText(30, '转报部门'),
      receiver: requiredText(60, '接收人'),
      reward: requiredText(500, '奖励意见'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** 上报项目经理: what was collected goes up together; hands the cases over that were not yet. */
  report: command({
    access: receptionDesk,
    input: z.object({
      suggestions: z.array(known).min(1, '请至少选一条建议').max(200, '一次最多上报 200 条'),
      receiver: requiredText(60, '项目经理'),
      at: instant.nullable(),
    }),
    output: z.object({ count: z.int() }),
  }),
  /** 批示, by the project manager or taken down from them; another decision asks for another answer. */
  decide: command({
    access: receptionSupervision,
    input: known.extend({
      decision,
      text: requiredText(2000, '批示意见'),
      decidedBy: requiredText(60, '批示人'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  /** 答复业主 */
  answer: command({
    access: receptionDesk,
    input: known.extend({
      method: voiceAnswer,
      text: longText('答复内容'),
      answeredBy: requiredText(60, '答复人'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
}
