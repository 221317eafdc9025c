import type { z } from 'zod'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { civilTimeOf, day } from '../../../shared/calendar.ts'
import {
  type specialReports as contract,
  type SpecialReportKind,
  specialReportKindLabels,
  submissionMethodLabels,
} from '../../../shared/reception/special-reports.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { caseById, difference, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { isComplainedOf } from './complaint-call-back.ts'
import { gradeNow } from './complaint-duties.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { complaintById } from './complaint-steps.ts'
import { draftedPassages } from './special-report-draft.ts'
import { owedReports } from './special-report-duties.ts'
import type { SpecialReportRow } from './special-report-row.ts'
import {
  findReport,
  hotMembers,
  insertMember,
  insertReport,
  membersOf,
  reportsAbout,
  updateReport,
} from './special-reports.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: Pick<SpecialReportRow, 'id' | 'rev'>) => ({ id, rev })

/** @throws NOT_FOUND */
function reportById(context: QueryContext, id: string): SpecialReportRow {
  const row = findReport(context.db, context.siteId, id)
  if (!row) throw notFound('专题报告')
  return row
}

/** @throws REFUSED for the person complained of: nobody reports on himself */
function mustMayWrite(context: CommandContext, row: CaseRow): void {
  if (isComplainedOf(context, row)) throw refused('被投诉人不能写对自己的投诉的报告，请由客服主管或别的同事填写')
}

/** The complaints that it is about: of a hot spot all, and in its closing report those of them that are settled. */
function memberIds(context: QueryContext, kind: SpecialReportKind, complaint: ComplaintRow): string[] {
  const { complaintClass, matter, receivedAt } = complaint
  if (complaint.hot === 0 || complaintClass === null) return [complaint.id]
  const span = context.settings.complaints.hotSpot.days * day
  const around = { from: receivedAt - span, until: receivedAt + span }
  const members = hotMembers(context.db, { siteId: context.siteId, complaintClass, matter, ...around })
  const ids = members.filter(({ finishedAt }) => kind !== 'closing' || finishedAt !== null).map(({ id }) => id)
  return ids.includes(complaint.id) ? ids : [complaint.id, ...ids]
}

function tell(context: CommandContext, { caseId, serial, kind }: SpecialReportRow, at: number, text: string): void {
  recordEvent(context, caseId, { kind: 'specialReport', at, text: `${specialReportKindLabels[kind]} ${serial}：${text}` })
}

/** @throws REFUSED where the complaint asks for none, or one stands already */
function mustBeOwed(context: CommandContext, complaint: ComplaintRow, row: CaseRow, kind: SpecialReportKind): number {
  const owed = owedReports(context, complaint, row, reportsAbout(context.db, [complaint.id])).find((one) => one.kind === kind)
  const what = specialReportKindLabels[kind]
  if (!owed) throw refused(`投诉单 ${complaint.serial} 现在不需要${what}：性质、热点或办结情况没有要求它，什么也没有写`)
  if (owed.report?.state === 'submitted') throw refused(`${what} ${owed.report.serial} 已经报送，不用再写`)
  if (owed.report) throw refused(`${what} ${owed.report.serial} 正在写，请打开它继续`)
  return owed.dueAt
}

const unsent = {
  ...{ submittedAt: null, submittedTo: null, receiver: null, method: null, submittedBy: null },
  ...{ repliedAt: null, replyFrom: null, replyText: null, repliedBy: null },
} as const

function draft(context: CommandContext, { complaintId, kind }: Input<'draft'>) {
  const complaint = complaintById(context, complaintId)
  const row = caseById(context, complaint.caseId)
  mustMayWrite(context, row)
  const dueAt = mustBeOwed(context, complaint, row, kind)
  const id = context.newId()
  const report: SpecialReportRow = {
    ...{ id, siteId: context.siteId, rev: 1, serial: nextSerial(context, 'ZT', context.today), kind, dueAt },
    state: 'draft',
    ...{ complaintId, caseId: row.id, draftedAt: context.now, drafter: signedIn(context).name, facts: row.content },
    ...{ course: null, investigation: null, measures: null, outcome: null, prevention: null },
    ...unsent,
  }
  insertReport(context.db, report)
  for (const member of memberIds(context, kind, complaint)) insertMember(context.db, id, member)
  const passages = draftedPassages(context, { complaint, row, members: membersOf(context.db, id) })
  updateReport(context.db, id, 2, passages)
  const after = { ...report, ...passages, rev: 2 }
  context.record({ feature: 'specialReports', id, before: null, after })
  tell(context, after, context.now, `起草，须于 ${civilTimeOf(dueAt)} 前报送`)
  return { ...answer(after), serial: after.serial }
}

/** The report as its caller knows it. @throws CONFLICT, REFUSED */
function known(context: CommandContext, { id, rev }: { readonly id: string; readonly rev: number }): SpecialReportRow {
  const row = reportById(context, id)
  checkRev(row, rev)
  mustMayWrite(context, caseById(context, row.caseId))
  return row
}

function openDraft(context: CommandContext, input: { readonly id: string; readonly rev: number }): SpecialReportRow {
  const row = known(context, input)
  if (row.state === 'submitted') throw refused(`专题报告 ${row.serial} 已报送，不能再改；有补充请写在接待记录的补记里`)
  return row
}

function change(context: CommandContext, before: SpecialReportRow, changes: Partial<SpecialReportRow>): SpecialReportRow {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  updateReport(context.db, before.id, after.rev, changes)
  context.record({ feature: 'specialReports', id: before.id, ...difference({ ...before }, { ...after }) })
  return after
}

function amend(context: CommandContext, input: Input<'amend'>) {
  const { id, rev, ...passages } = input
  return answer(change(context, openDraft(context, { id, rev }), passages))
}

/** Late or not, it is on record when it left, for whom and how; who joined the hot spot meanwhile is in it. */
function submit(context: CommandContext, input: Input<'submit'>) {
  const row = openDraft(context, input)
  const complaint = complaintById(context, row.complaintId)
  const { now } = context
  const at = stepTime(input.at, { now, what: '报送', notBefore: complaint.receivedAt, since: '接待' })
  for (const member of memberIds(context, row.kind, complaint)) insertMember(context.db, row.id, member)
  const after = change(context, row, {
    ...{ state: 'submitted', submittedAt: at, submittedTo: input.to, receiver: input.receiver, method: input.method },
    submittedBy: signedIn(context).name,
  })
  const late = at > row.dueAt ? `，超过时限 ${civilTimeOf(row.dueAt)}` : ''
  const receiver = input.receiver === null ? '' : ` ${input.receiver}`
  tell(context, after, at, `${submissionMethodLabels[input.method]}报送${input.to}${receiver}${late}`)
  return answer(after)
}

function reply(context: CommandContext, input: Input<'reply'>) {
  const row = known(context, input)
  if (row.submittedAt === null) throw refused(`专题报告 ${row.serial} 还没有报送，没有批复可记；请先记报送`)
  if (row.repliedAt !== null) throw refused(`专题报告 ${row.serial} 的批复已记下，不能再改；有补充请写在接待记录的补记里`)
  const at = stepTime(input.at, { now: context.now, what: '批复', notBefore: row.submittedAt, since: '报送' })
  const { from, text } = input
  const after = change(context, row, { repliedAt: at, replyFrom: from, replyText: text, repliedBy: signedIn(context).name })
  tell(context, after, at, `${from}批复：${text}`)
  return answer(after)
}

function actionsOf(context: QueryContext, report: SpecialReportRow, row: CaseRow) {
  const writes = hasRole(context, receptionDesk) && !isComplainedOf(context, row)
  return [
    ...(writes && report.state === 'draft' ? (['amend', 'submit'] as const) : []),
    ...(writes && report.state === 'submitted' && report.repliedAt === null ? (['reply'] as const) : []),
    'print' as const,
  ]
}

function get(context: QueryContext, { id }: Input<'get'>): z.input<typeof contract.get.output> {
  const report = reportById(context, id)
  const complaint = complaintById(context, report.complaintId)
  const row = caseById(context, report.caseId)
  const { submittedAt: sentAt, submittedTo, receiver, method, submittedBy, repliedAt, replyFrom, replyText, repliedBy } = report
  const sent = sentAt !== null && method !== null
  return {
    ...report,
    complaint: {
      ...{ id: complaint.id, serial: complaint.serial, caseId: row.id, caseSerial: row.serial, receivedAt: row.receivedAt },
      ...{ name: row.name, room: row.room, complaintClass: complaint.complaintClass, matter: complaint.matter },
      ...{ grade: gradeNow(context, complaint, row), department: row.department, hot: complaint.hot === 1 },
    },
    members: membersOf(context.db, id),
    submission: sent ? { at: sentAt, to: submittedTo ?? '', receiver, method, by: submittedBy ?? '' } : null,
    reply: repliedAt === null ? null : { at: repliedAt, from: replyFrom ?? '', text: replyText ?? '', by: repliedBy ?? '' },
    actions: actionsOf(context, report, row),
  }
}

/** 《重大(热点)投诉专题报告》 (1: 4.8; domain 2.1). */
export const specialReports: FeatureServices<'specialReports'> = { get, draft, amend, submit, reply }
