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
  requiredText,
  rev,
} from '../fields.ts'
import { command, query } from '../procedure.ts'

/** 类型: not done as prescribed, did not reach its aim, or a gap in the documents (domain 2.6). */
export const correctionKindLabels = { implementation: '实施不合格', effect: '效果不合格', system: '体系不合格' } as const
export type CorrectionKind = keyof typeof correctionKindLabels
export const correctionKind = z.enum(Object.keys(correctionKindLabels) as readonly CorrectionKind[], {
  error: '请选择不合格类型',
})

/** 程度, each with a limit of its own in the settings (domain 2.6). */
export const correctionGradeLabels = { slight: '轻微', ordinary: '一般', serious: '严重' } as const
export type CorrectionGrade = keyof typeof correctionGradeLabels
export const correctionGrades = Object.keys(correctionGradeLabels) as readonly CorrectionGrade[]
export const correctionGrade = z.enum(correctionGrades, { error: '请选择不合格程度' })

export const correctionSourceLabels = { complaint: '投诉', inspection: '检查', audit: '内审' } as const
export type CorrectionSource = keyof typeof correctionSourceLabels
export const correctionSource = z.enum(Object.keys(correctionSourceLabels) as readonly CorrectionSource[], {
  error: '请选择来源',
})

/** `voided`: drafted by mistake, its number stays used. */
export const correctionStateLabels = { open: '纠正中', closed: '已关闭', voided: '已作废' } as const
export type CorrectionState = keyof typeof correctionStateLabels
export const correctionState = z.enum(Object.keys(correctionStateLabels) as readonly CorrectionState[])

/** 验证结果. 无效 leaves the sheet open. */
export const verificationLabels = { effective: '有效', ineffective: '无效' } as const
export type Verification = keyof typeof verificationLabels
export const verification = z.enum(Object.keys(verificationLabels) as readonly Verification[], { error: '请选择验证结果' })

const fillIn = z.object({
  foundAt: instant,
  finder: requiredText(60, '发现人'),
  source: correctionSource,
  /** What it came out of: a serial, an inspection. */
  sourceNote: optionalText(100),
  /** 不合格事实 */
  fact: longText('不合格事实'),
  kind: correctionKind.nullable(),
  grade: correctionGrade.nullable(),
  department: optionalText(30),
  /** 原因分析 */
  analysis: optionalLongText,
  /** 纠正(立即) */
  immediate: optionalLongText,
  /** 纠正/预防措施 */
  measure: optionalLongText,
  /** 责任人 */
  responsible: optionalText(60),
})
export type CorrectionFields = z.infer<typeof fillIn>

export const correctionSummary = z.object({
  id,
  rev,
  serial: z.string(),
  foundAt: instant,
  source: correctionSource,
  sourceNote: z.string().nullable(),
  excerpt: z.string(),
  kind: correctionKind.nullable(),
  grade: correctionGrade.nullable(),
  department: z.string().nullable(),
  responsible: z.string().nullable(),
  state: correctionState,
  dueAt: instant.nullable(),
  closedAt: instant.nullable(),
})
export type CorrectionSummary = z.infer<typeof correctionSummary>

export const correctionAction = z.enum(['amend', 'verify', 'void', 'print'])
export type CorrectionAction = z.infer<typeof correctionAction>

const kept = z.string().nullable()

export const correctionDetail = fillIn.extend({
  ...{ finder: z.string(), sourceNote: kept, fact: z.string(), department: kept, analysis: kept, immediate: kept },
  ...{ measure: kept, responsible: kept },
  id,
  rev,
  serial: z.string(),
  state: correctionState,
  issuedAt: instant,
  /** 期限 by 程度; `null` until that is chosen. */
  dueAt: instant.nullable(),
  closedAt: instant.nullable(),
  voidReason: z.string().nullable(),
  caseId: id.nullable(),
  complaint: z.object({ id, serial: z.string() }).nullable(),
  verifications: z.array(z.object({ at: instant, result: verification, text: z.string(), verifier: z.string(), by: z.string() })),
  /** What must be filled in before it can be verified. */
  missing: z.array(z.string()),
  actions: z.array(correctionAction),
})
export type CorrectionDetail = z.infer<typeof correctionDetail>

export const correctionFilter = z.object({
  grade: z.array(correctionGrade).max(3),
  kind: z.array(correctionKind).max(3),
  source: z.array(correctionSource).max(3),
  open: z.boolean(),
  /** Open and past its limit, or closed after it. */
  late: z.boolean(),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type CorrectionFilter = z.infer<typeof correctionFilter>

/** 《不合格报告/纠正预防措施表》 (1: 4.8; domain F18, 2.6). */
export const corrections = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: correctionDetail }),
  list: query({
    access: receptionReaders,
    input: correctionFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ corrections: z.array(correctionSummary), next: pageKey }),
  }),
  /** From an inspection or an audit; that of a complaint is drafted by `complaints.judge`. */
  create: command({ access: receptionDesk, input: fillIn, output: changed.extend({ serial: z.string() }) }),
  amend: command({ access: receptionDesk, input: fillIn.extend({ id, rev }), output: changed }),
  /** 验证: by somebody else than the person responsible; 有效 closes the sheet. */
  verify: command({
    access: receptionReaders,
    input: z.object({
      id,
      rev,
      result: verification,
      text: requiredText(2000, '验证情况'),
      verifier: requiredText(60, '验证人'),
      at: instant.nullable(),
    }),
    output: changed,
  }),
  void: command({
    access: receptionSupervision,
    input: z.object({ id, rev, reason: requiredText(500, '作废的原因') }),
    output: changed,
  }),
}
