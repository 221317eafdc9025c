import type { z } from 'zod'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  causeLabels,
  complaintDuties,
  type Grade,
  gradeLabels,
  validityLabels,
} from '../../../shared/reception/complaint-words.ts'
import type { complaints as contract } from '../../../shared/reception/complaints.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { callBackMoved } from './call-back-due.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { caseById, changeCase, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { isComplainedOf } from './complaint-call-back.ts'
import { get } from './complaint-detail.ts'
import { closeLimit, startOfRound } from './complaint-limits.ts'
import { list } from './complaint-list.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { raisedAt } from './complaint-rules.ts'
import { changeComplaint, complaintAt, recordDuty, refreshHotSpot } from './complaint-steps.ts'
import { mattersOf } from './complaints.sql.ts'
import { followDecision } from './correction-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: ComplaintRow) => ({ id, rev })

/** The complaint as its caller knows it, with its case; refused once either is closed. */
function openComplaint(context: CommandContext, input: { readonly id: string; readonly rev: number }) {
  const complaint = complaintAt(context, input)
  const row = caseById(context, complaint.caseId)
  if (complaint.state === 'voided') throw refused(`投诉单 ${complaint.serial} 已作废，不能再改`)
  if (row.state === 'struckOff') {
    throw refused(`接待记录 ${row.serial} 已注销，投诉单不能再改；确需更正请客服主管或项目经理重新打开`)
  }
  return { complaint, row }
}

const detailWords = { happened: '投诉发生时间', place: '投诉发生地点', demand: '业主诉求', evidence: '附证据' } as const

function amend(context: CommandContext, input: Input<'amend'>) {
  const { id, rev, ...details } = input
  const { complaint, row } = openComplaint(context, { id, rev })
  const names = Object.keys(detailWords) as readonly (keyof typeof detailWords)[]
  const changed = names.filter((name) => complaint[name] !== details[name])
  const rewritten = changed.find((name) => complaint[name] !== null)
  if (row.appendOnly === 1 && rewritten) {
    throw invalid(rewritten, `受理人即被投诉人，${detailWords[rewritten]}已写下的不能改；需要更正的请写在接待记录的补记里`)
  }
  const after = changeComplaint(context, complaint, row, details)
  const what = changed.map((name) => detailWords[name]).join('、')
  if (what !== '')
    recordEvent(context, row.id, { kind: 'amended', at: context.now, text: `投诉单 ${complaint.serial}：填写${what}` })
  return answer(after)
}

/** @returns the grade to keep: one that was raised by staying open keeps what was judged before */
function checkJudgement(context: CommandContext, complaint: ComplaintRow, row: CaseRow, input: Input<'judge'>): Grade | null {
  if (isComplainedOf(context, row)) throw refused('被投诉人不能判定对自己的投诉，请由客服主管或别的同事判定')
  const { classes, major } = context.settings.complaints
  if (
    input.complaintClass !== null &&
    input.complaintClass !== complaint.complaintClass &&
    !classes.includes(input.complaintClass)
  ) {
    throw invalid('complaintClass', `设置里没有「${input.complaintClass}」这个投诉类别，请重新选择`)
  }
  const raised = raisedAt({ ...complaint, validity: input.validity }, row, context.settings.complaints, context.now)
  if (raised !== null && input.grade !== 'major') {
    throw invalid('grade', `这件投诉满 ${major.afterDays} 天未办结，性质按规程就是「重大」，不能改低`)
  }
  return raised === null ? input.grade : complaint.grade
}

const undecided = '未定'

/** Each judged field as the time-line tells it. */
const judgedFields = {
  cause: ({ cause }) => `原因「${cause === null ? undecided : causeLabels[cause]}」`,
  complaintClass: (row) => `类别「${row.complaintClass ?? undecided}」`,
  matter: ({ matter }) => `事由「${matter ?? '无'}」`,
  grade: ({ grade }) => `性质「${grade === null ? undecided : gradeLabels[grade]}」`,
  validity: ({ validity }) => `有效性「${validity === null ? undecided : validityLabels[validity]}」`,
  serious: ({ serious }) => (serious === 1 ? '情节严重' : '情节不严重'),
  households: ({ households }) => `涉及 ${households} 户`,
  needsCorrection: ({ needsCorrection }) =>
    needsCorrection === null ? '是否需要纠正预防措施未定' : needsCorrection === 1 ? '需要纠正预防措施' : '无须纠正预防措施',
} as const satisfies Partial<Record<keyof ComplaintRow, (row: ComplaintRow) => string>>

function judgedWords(before: ComplaintRow, after: ComplaintRow): string {
  const names = Object.keys(judgedFields) as readonly (keyof typeof judgedFields)[]
  const parts = names.filter((name) => before[name] !== after[name]).map((name) => judgedFields[name](after))
  return parts.length > 0 ? parts.join('，') : '判定未变'
}

/** The grade sets by when the matter must be settled; both are told by one event. */
function tellJudgement(context: CommandContext, row: CaseRow, text: string, dueAt: number): void {
  const happening = { kind: 'judged', at: context.now, text } as const
  const moved = callBackMoved(context, row)
  if (moved.callBackDueAt !== undefined) changeCase(context, row, moved, happening)
  else if (dueAt === row.dueAt || row.finishedAt !== null) recordEvent(context, row.id, happening)
  else changeCase(context, row, { dueAt }, { ...happening, text: `${text}；须于 ${civilTimeOf(dueAt)} 前办结` })
}

function judge(context: CommandContext, input: Input<'judge'>) {
  const { complaint, row } = openComplaint(context, input)
  const grade = checkJudgement(context, complaint, row, input)
  const { cause, complaintClass, matter, validity, serious, households, needsCorrection } = input
  const changes = {
    ...{ cause, complaintClass, matter, grade, validity, households },
    gradedAt: grade === null ? null : grade === complaint.grade ? complaint.gradedAt : context.now,
    raisedAt: validity === 'invalid' ? null : complaint.raisedAt,
    serious: serious ? 1 : 0,
    needsCorrection: needsCorrection === null ? null : needsCorrection ? 1 : 0,
    judgedAt: context.now,
    judgedBy: signedIn(context).name,
  }
  const after = changeComplaint(context, complaint, row, changes)
  const dueAt = grade !== null && grade !== complaint.grade ? closeLimit(context, grade, startOfRound(context, row)) : row.dueAt
  tellJudgement(context, row, `投诉单 ${complaint.serial}：${judgedWords(complaint, after)}`, dueAt)
  followDecision(context, after, row)
  refreshHotSpot(context, complaint)
  if (after.complaintClass !== complaint.complaintClass || after.matter !== complaint.matter) refreshHotSpot(context, after)
  return answer(after)
}

function fulfil(context: CommandContext, input: Input<'fulfil'>) {
  const { complaint, row } = openComplaint(context, input)
  const { duty, doneBy, counterpart, method, text } = input
  const words = complaintDuties[duty]
  if (words.counterpart !== null && counterpart === null) throw invalid('counterpart', `请填写${words.counterpart}`)
  if (words.text !== null && text === null) throw invalid('text', `请填写${words.text}`)
  if (words.method && method === null) throw invalid('method', '请选择方式：当面、电话或书面')
  const at = stepTime(input.at, { now: context.now, what: '办理', notBefore: row.receivedAt, since: '接待' })
  recordDuty(context, complaint, { duty, at, doneBy, counterpart, method, text })
  const after = changeComplaint(context, complaint, row, {})
  const said = [counterpart, text].filter((part) => part !== null).join('：')
  recordEvent(context, row.id, {
    kind: 'dutyDone',
    at,
    text: `投诉单 ${complaint.serial}：${words.label}（${doneBy}）${said === '' ? '' : `，${said}`}`,
  })
  return answer(after)
}

/** 《业主投诉处理记录》 (1: 4.7, 4.8, domain F7): drafted with its case, judged, worked off duty by duty. */
export const complaints: FeatureServices<'complaints'> = {
  get,
  list,
  matters: ({ db, siteId }, { complaintClass }) => ({
    matters: complaintClass === null ? [] : mattersOf(db, siteId, complaintClass),
  }),
  amend,
  judge,
  fulfil,
}
