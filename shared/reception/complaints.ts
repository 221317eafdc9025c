import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import {
  changed,
  civilDate,
  id,
  instant,
  optionalLongText,
  optionalText,
  pageKey,
  pageSize,
  phone,
  requiredText,
  rev,
  text,
} from '../fields.ts'
import { command, query } from '../procedure.ts'
import { answerMethod, cause, complaintDuty, grade, validity } from './complaint-words.ts'
import { owedReport } from './special-reports.ts'
import { callBackMethod, caseState, channel, satisfaction, standing } from './words.ts'

/**
 * 当面记录: what the card on the counter kept while the owner sat there (1: 4.7 a, b): when each of 请坐, 致歉, 复述确认
 * was done, and the words as they were scratched down. Details are completed afterwards and keep their own time.
 */
export const faceRecord = z.object({
  openedAt: instant,
  seatedAt: instant.nullable(),
  apologisedAt: instant.nullable(),
  restatedAt: instant.nullable(),
  scratch: text(2000),
})
export type FaceRecord = z.infer<typeof faceRecord>

const kept = z.string().nullable()

const details = z.object({
  /** 投诉发生时间 and 地点, as the owner put it. */
  happened: optionalText(60),
  place: optionalText(60),
  /** 业主诉求 */
  demand: optionalLongText,
  /** 附证据: 照片3张 */
  evidence: optionalText(200),
})

/** 判定 (domain F7, 10 and 20). `null`: not judged yet. */
const judgement = z.object({
  cause: cause.nullable(),
  /** One of the classes of the settings. */
  complaintClass: optionalText(20),
  /** 事由: the same words make the same matter for 热点. */
  matter: optionalText(40),
  grade: grade.nullable(),
  validity: validity.nullable(),
  /** 情节严重: asks for 通报批评 (1: 4.7 e). */
  serious: z.boolean(),
  /** 涉及户数 */
  households: z.int().min(1, '至少 1 户').max(9999, '最多 9999 户'),
  /** 是否需纠正预防措施; with `true` the 《不合格报告》 is drafted at once (1: 4.8). */
  needsCorrection: z.boolean().nullable(),
})

const dutyDone = z.object({
  at: instant,
  doneBy: z.string(),
  counterpart: z.string().nullable(),
  method: answerMethod.nullable(),
  text: z.string().nullable(),
  by: z.string(),
  recordedAt: instant,
})

export const complaintSummary = z.object({
  id,
  rev,
  serial: z.string(),
  caseId: id,
  caseSerial: z.string(),
  receivedAt: instant,
  channel,
  name: z.string().nullable(),
  room: z.string().nullable(),
  /** The first 120 characters. */
  excerpt: z.string(),
  cause: cause.nullable(),
  complaintClass: z.string().nullable(),
  matter: z.string().nullable(),
  /** As it counts now: open for longer than the settings allow it is 重大 (domain 2.1). */
  grade: grade.nullable(),
  validity: validity.nullable(),
  hot: z.boolean(),
  caseState,
  department: z.string().nullable(),
  dueAt: instant,
  finishedAt: instant.nullable(),
  calledBack: satisfaction.nullable(),
  /** How many duties are open. */
  missing: z.int(),
})
export type ComplaintSummary = z.infer<typeof complaintSummary>

export const complaintAction = z.enum(['amend', 'judge', 'fulfil', 'print'])
export type ComplaintAction = z.infer<typeof complaintAction>

export const complaintDetail = z.object({
  ...judgement.shape,
  ...{ happened: kept, place: kept, demand: kept, evidence: kept, complaintClass: kept, matter: kept },
  households: z.int(),
  id,
  rev,
  serial: z.string(),
  voided: z.boolean(),
  caseId: id,
  caseSerial: z.string(),
  receivedAt: instant,
  registeredAt: instant,
  registrar: z.string(),
  channel,
  name: z.string().nullable(),
  standing,
  room: z.string().nullable(),
  phone,
  content: z.string(),
  complainedOf: z.string().nullable(),
  appendOnly: z.boolean(),
  face: faceRecord.extend({ scratch: z.string() }).nullable(),
  judgedAt: instant.nullable(),
  judgedBy: z.string().nullable(),
  /** When it became 重大 by staying open; `grade` says so then. */
  raisedAt: instant.nullable(),
  hot: z.boolean(),
  /** 集体投诉: so many households that a 《重大(突发)事件处理记录表》 is due (domain 2.1). */
  collective: z.boolean(),
  /** The one that was opened for it (1: 4.10). */
  incident: z.object({ id, serial: z.string() }).nullable(),
  caseState,
  department: z.string().nullable(),
  receiver: z.string().nullable(),
  handOverDueAt: instant,
  handedOverAt: instant.nullable(),
  dueAt: instant,
  result: z.string().nullable(),
  finishedAt: instant.nullable(),
  callBacks: z.array(
    z.object({
      round: z.int(),
      respondent: z.string().nullable(),
      at: instant,
      method: callBackMethod,
      satisfaction,
      comment: z.string().nullable(),
      by: z.string(),
    }),
  ),
  /** 「项目经理」: who may call the owner back, by grade and cause (domain 2.4; 1: 4.7 e). */
  callBackBy: z.string(),
  /** What cause and grade ask for, in the order of the work; what was done although nothing asks for it any more, last. */
  duties: z.array(
    z.object({
      duty: complaintDuty,
      required: z.boolean(),
      dueAt: instant.nullable(),
      /** Every time it was done, the first one first. */
      done: z.array(dutyDone),
    }),
  ),
  missing: z.array(z.string()),
  /** 专题报告 that it asks for (domain 2.1). */
  reports: z.array(owedReport),
  corrections: z.array(z.object({ id, serial: z.string(), state: z.string(), open: z.boolean() })),
  struckOffAt: instant.nullable(),
  struckOffBy: z.string().nullable(),
  override: z.object({ reason: z.string(), duties: z.array(z.string()) }).nullable(),
  actions: z.array(complaintAction),
})
export type ComplaintDetail = z.infer<typeof complaintDetail>

export const complaintFilter = z.object({
  /** TS-… or JD-… number, room, name, pinyin initials or words of the content. */
  text: text(100),
  cause: z.array(cause).max(4),
  grade: z.array(grade).max(3),
  validity: z.array(validity).max(3),
  complaintClass: optionalText(20),
  /** Not struck off yet. */
  open: z.boolean(),
  hot: z.boolean(),
  /** Not settled, past its limit. */
  late: z.boolean(),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type ComplaintFilter = z.infer<typeof complaintFilter>

/** 《业主投诉处理记录》 (1: 4.7, 4.8; domain F7): one to a case of category 投诉, drafted with it. */
export const complaints = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: complaintDetail }),
  list: query({
    access: receptionReaders,
    input: complaintFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ complaints: z.array(complaintSummary), next: pageKey }),
  }),
  /** 事由 already used, the latest first: the same matter should be called by the same words. */
  matters: query({
    access: receptionReaders,
    input: z.object({ complaintClass: optionalText(20) }),
    output: z.object({ matters: z.array(z.string()) }),
  }),
  amend: command({ access: receptionDesk, input: details.extend({ id, rev }), output: changed }),
  /** Never by the person complained of. Sets the limits of the case by the grade. */
  judge: command({ access: receptionDesk, input: judgement.extend({ id, rev }), output: changed }),
  /** One duty was done: who, when and what. Written once; done again is a further line. */
  fulfil: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      duty: complaintDuty,
      doneBy: requiredText(60, '由谁办理'),
      counterpart: optionalText(60),
      method: answerMethod.nullable(),
      text: optionalLongText,
      at: instant.nullable(),
    }),
    output: changed,
  }),
}
