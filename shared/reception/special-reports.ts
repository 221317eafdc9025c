import { z } from 'zod'
import { receptionDesk, receptionReaders } from '../access/roles.ts'
import { changed, id, instant, longText, optionalLongText, optionalText, requiredText, rev } from '../fields.ts'
import { command, query } from '../procedure.ts'
import { grade } from './complaint-words.ts'

/** What a complaint is reported for (domain 2.1): that it is 重大, that it is 热点, and what became of it once it was settled. */
export const specialReportKindLabels = { major: '重大投诉专题报告', hot: '热点投诉专题报告', closing: '结案报告' } as const
export type SpecialReportKind = keyof typeof specialReportKindLabels
export const specialReportKinds = Object.keys(specialReportKindLabels) as readonly SpecialReportKind[]
export const specialReportKind = z.enum(specialReportKinds, { error: '没有这种报告' })

export const specialReportStateLabels = { draft: '草稿', submitted: '已报送' } as const
export type SpecialReportState = keyof typeof specialReportStateLabels
const state = z.enum(['draft', 'submitted'])

export const submissionMethodLabels = { written: '书面', mail: '邮件', inPerson: '当面', phone: '电话' } as const
export type SubmissionMethod = keyof typeof submissionMethodLabels
const submissionMethod = z.enum(Object.keys(submissionMethodLabels) as readonly SubmissionMethod[], { error: '请选择报送方式' })

/** Its passages, in their order on the paper. */
export const passageLabels = {
  facts: '投诉事实',
  course: '处理经过',
  investigation: '调查与责任认定',
  measures: '处理措施',
  outcome: '处理结果与回访',
  prevention: '防止再发生',
} as const
export type Passage = keyof typeof passageLabels
export const passageNames = Object.keys(passageLabels) as readonly Passage[]

const passages = z.object({
  facts: longText('投诉事实'),
  course: optionalLongText,
  investigation: optionalLongText,
  measures: optionalLongText,
  outcome: optionalLongText,
  prevention: optionalLongText,
})

/** A complaint that the report is about. */
const member = z.object({
  id,
  serial: z.string(),
  receivedAt: instant,
  name: z.string().nullable(),
  room: z.string().nullable(),
  excerpt: z.string(),
})

/** A report that a complaint asks for; `report`: the last one written, `null`: none yet. */
export const owedReport = z.object({
  kind: specialReportKind,
  dueAt: instant,
  report: z.object({ id, serial: z.string(), state, submittedAt: instant.nullable() }).nullable(),
})
export type OwedReport = z.infer<typeof owedReport>

export const specialReportAction = z.enum(['amend', 'submit', 'reply', 'print'])

export const specialReport = z.object({
  ...passages.shape,
  course: z.string().nullable(),
  investigation: z.string().nullable(),
  measures: z.string().nullable(),
  outcome: z.string().nullable(),
  prevention: z.string().nullable(),
  id,
  rev,
  serial: z.string(),
  kind: specialReportKind,
  state,
  draftedAt: instant,
  drafter: z.string(),
  dueAt: instant,
  complaint: z.object({
    id,
    serial: z.string(),
    caseId: id,
    caseSerial: z.string(),
    receivedAt: instant,
    name: z.string().nullable(),
    room: z.string().nullable(),
    complaintClass: z.string().nullable(),
    matter: z.string().nullable(),
    grade: grade.nullable(),
    department: z.string().nullable(),
    hot: z.boolean(),
  }),
  /** All complaints of the hot spot for 热点, otherwise the one. */
  members: z.array(member),
  submission: z
    .object({ at: instant, to: z.string(), receiver: z.string().nullable(), method: submissionMethod, by: z.string() })
    .nullable(),
  reply: z.object({ at: instant, from: z.string(), text: z.string(), by: z.string() }).nullable(),
  actions: z.array(specialReportAction),
})
export type SpecialReport = z.infer<typeof specialReport>

/** 《重大(热点)投诉专题报告》 (1: 4.8; domain 2.1): drafted from what is known, edited, handed in, answered. */
export const specialReports = {
  get: query({ access: receptionReaders, input: z.object({ id }), output: specialReport }),
  /** Writes down what is known. REFUSED where the complaint asks for no such report, or one is being written. */
  draft: command({
    access: receptionDesk,
    input: z.object({ complaintId: id, kind: specialReportKind }),
    output: changed.extend({ serial: z.string() }),
  }),
  amend: command({ access: receptionDesk, input: passages.extend({ id, rev }), output: changed }),
  /** It left for the company: to whom, how, when. Its words are fixed from then on. */
  submit: command({
    access: receptionDesk,
    input: z.object({
      id,
      rev,
      to: requiredText(60, '报送给谁'),
      receiver: optionalText(60),
      method: submissionMethod,
      at: instant.nullable(),
    }),
    output: changed,
  }),
  reply: command({
    access: receptionDesk,
    input: z.object({ id, rev, from: requiredText(60, '谁批复'), text: longText('批复内容'), at: instant.nullable() }),
    output: changed,
  }),
}
