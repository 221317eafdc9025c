import { z } from 'zod'
import { receptionReaders, receptionSupervision } from '../access/roles.ts'
import { civilDate, id, instant, optionalLongText, optionalText, pageKey, pageSize, requiredText } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { periodReading } from '../settings/month-close-rules.ts'
import { grade } from './complaint-words.ts'
import { monthFigures, monthGroup } from './month-figures.ts'
import { channel, satisfaction } from './words.ts'

/** `2026-10`: which month's table. */
export const month = z.string({ error: '请选择月份' }).regex(/^20\d{2}-(0[1-9]|1[0-2])$/, '月份应写成 2026-10 的样子')

export const monthStateLabels = { draft: '编制中', submitted: '待审核', reviewed: '待审阅', signed: '已审阅' } as const
export type MonthState = keyof typeof monthStateLabels
export const monthState = z.enum(Object.keys(monthStateLabels) as readonly MonthState[])

export const monthActLabels = { submitted: '制表上报', reviewed: '审核', signed: '审阅', returned: '退回更正' } as const
export type MonthAct = keyof typeof monthActLabels
const monthAct = z.enum(Object.keys(monthActLabels) as readonly MonthAct[])

/** 分析区 (domain F3, C), in the order of the form. */
export const analysisLabels = {
  features: '本月特点',
  repeats: '重复与热点投诉',
  causes: '原因分析',
  measures: '纠正预防措施（责任人、期限）',
  verification: '上月措施验证',
  unsettled: '未结案件及计划',
} as const
export type AnalysisField = keyof typeof analysisLabels
export const analysisFields = Object.keys(analysisLabels) as readonly AnalysisField[]
export const analysis = z.object({
  features: optionalLongText,
  repeats: optionalLongText,
  causes: optionalLongText,
  measures: optionalLongText,
  verification: optionalLongText,
  unsettled: optionalLongText,
})
export type Analysis = z.infer<typeof analysis>
export const noAnalysis: Analysis = {
  ...{ features: null, repeats: null, causes: null, measures: null, verification: null, unsettled: null },
}

/** A line of 明细区 (domain F3, B). */
export const monthLine = z.object({
  caseId: id,
  id,
  serial: z.string(),
  receivedAt: instant,
  name: z.string().nullable(),
  room: z.string().nullable(),
  channel,
  complaintClass: z.string().nullable(),
  /** As it counts at that moment. */
  grade: grade.nullable(),
  content: z.string(),
  department: z.string().nullable(),
  result: z.string().nullable(),
  finishedAt: instant.nullable(),
  /** Settled after its limit, or past it and not settled. */
  late: z.boolean(),
  calledBackAt: instant.nullable(),
  satisfaction: satisfaction.nullable(),
  /** 补报, 热点, 重复, 第 2 次回访. */
  notes: z.array(z.string()),
})
export type MonthLine = z.infer<typeof monthLine>

/** One number of the form: `total` with the name of a sum, a group with the key of its row, 热点 with 「类别\n事由」. */
export const monthCell = z.object({
  group: z.enum(['total', 'hotSpot', ...monthGroup.options]),
  key: optionalText(80),
})
export type MonthCell = z.infer<typeof monthCell>

export const monthAction = z.enum(['amend', 'submit', 'review', 'sign', 'return', 'enterBase', 'print'])
export type MonthAction = z.infer<typeof monthAction>

/** Rises with every change; 0: nobody has begun this month's table. */
const tableRev = z.int({ error: '版本号不对' }).min(0, '版本号不对')

export const monthTable = z.object({
  month: z.string(),
  rev: tableRev,
  state: monthState,
  /** 期间, both days included. */
  period: z.object({ reading: periodReading, from: civilDate, until: civilDate }),
  /** 每月 25 日前 (1: 4.9). */
  dueOn: civilDate,
  /** 统计截至: now, or when it was signed. */
  countedUntil: instant,
  figures: monthFigures,
  /** What the figures were when they were read: whoever signs says that he saw these. */
  fingerprint: z.string(),
  ...{ features: z.string().nullable(), repeats: z.string().nullable(), causes: z.string().nullable() },
  ...{ measures: z.string().nullable(), verification: z.string().nullable(), unsettled: z.string().nullable() },
  /** 纠正预防措施 of the month before: what 上月措施验证 speaks of. */
  previousMeasures: z.string().nullable(),
  acts: z.array(z.object({ act: monthAct, at: instant, by: z.string(), reason: z.string().nullable() })),
  /** What must be written before it can be submitted. */
  missing: z.array(z.string()),
  actions: z.array(monthAction),
})
export type MonthTable = z.infer<typeof monthTable>

const written = z.object({ month, rev: tableRev })
const answer = z.object({ rev: tableRev })

/** 《投诉情况月汇总表》 (1: 4.9; domain F3, 2.5): counted, analysed, submitted before the 25th, signed by the 项目经理, then frozen. */
export const monthClose = {
  /** `null`: the month that is to be closed next. */
  get: query({ access: receptionReaders, input: z.object({ month: month.nullable() }), output: monthTable }),
  /** Exactly the complaints that one number counts, in the order of the form. */
  records: query({
    access: receptionReaders,
    input: z.object({ month, cell: monthCell, after: pageKey, limit: pageSize }),
    output: z.object({ lines: z.array(monthLine), next: pageKey }),
  }),
  amend: command({
    access: ['receptionist', 'customerServiceSupervisor'],
    input: written.extend(analysis.shape),
    output: answer,
  }),
  /** 制表上报; by a 客服主管 it is reviewed with it. */
  submit: command({
    access: ['receptionist', 'customerServiceSupervisor'],
    input: written.extend(analysis.shape),
    output: answer,
  }),
  review: command({ access: ['customerServiceSupervisor'], input: written, output: answer }),
  /** CONFLICT when the figures are no longer the ones that were seen. */
  sign: command({ access: ['projectManager'], input: written.extend({ fingerprint: z.string().max(100) }), output: answer }),
  return: command({
    access: receptionSupervision,
    input: written.extend({ reason: requiredText(500, '退回的原因') }),
    output: answer,
  }),
  /** How many complaints a month had before this software kept them, by its paper table; `null` takes it back. */
  enterBase: command({
    access: receptionSupervision,
    input: z.object({
      month,
      received: z.int({ error: '请填写整数' }).min(0, '最少 0').max(100_000, '最多 100000').nullable(),
      note: requiredText(200, '依据'),
    }),
    output: z.object({}),
  }),
}
