import { civilTimeOf, day, minute } from '../../../shared/calendar.ts'
import { gradeLabels } from '../../../shared/reception/complaint-words.ts'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { difference } from './case-steps.ts'
import type { ComplaintRow, DutyRow } from './complaint-row.ts'
import { hotSpots, raisedAt } from './complaint-rules.ts'
import {
  complaintsOf,
  findComplaint,
  insertComplaint,
  insertDuty,
  markHot,
  membersOfMatter,
  updateComplaint,
} from './complaints.sql.ts'
import { countedAt } from './month-period.ts'

/** @throws NOT_FOUND */
export function complaintById(context: QueryContext, id: string): ComplaintRow {
  const row = findComplaint(context.db, context.siteId, id)
  if (!row) throw notFound('投诉处理记录')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function complaintAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): ComplaintRow {
  const row = complaintById(context, id)
  checkRev(row, rev)
  return row
}

/** The one that counts; earlier ones of the same case are voided. */
export function keptComplaint(context: QueryContext, caseId: string): ComplaintRow | undefined {
  return complaintsOf(context.db, [caseId]).find(({ state }) => state === 'kept')
}

type Changes = Partial<Omit<ComplaintRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'issuedAt'>>

/** What staying open made of it, fixed with whatever touches it next (domain 2.1). The grade as judged stays beside it. */
function raised(context: CommandContext, complaint: ComplaintRow, row: CaseRow): Changes {
  if (complaint.grade === 'major' || complaint.raisedAt !== null) return {}
  const at = raisedAt(complaint, row, context.settings.complaints, context.now)
  if (at === null) return {}
  const { afterDays } = context.settings.complaints.major
  recordEvent(context, row.id, {
    kind: 'raised',
    at,
    text: `投诉单 ${complaint.serial} 满 ${afterDays} 天未办结，性质升为「${gradeLabels.major}」`,
  })
  return { raisedAt: at }
}

/** One change of a complaint: row, and audit. Its event on the time-line is its caller's. */
export function changeComplaint(context: CommandContext, before: ComplaintRow, row: CaseRow, changes: Changes): ComplaintRow {
  const changed = { ...before, ...changes, rev: before.rev + 1 }
  const after = { ...changed, ...raised(context, changed, row) }
  updateComplaint(context.db, after)
  context.record({ feature: 'complaints', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

export function recordDuty(
  context: CommandContext,
  complaint: ComplaintRow,
  done: Pick<DutyRow, 'duty' | 'at' | 'doneBy' | 'counterpart' | 'method' | 'text'>,
): void {
  const { accountId, name } = signedIn(context)
  const row: DutyRow = {
    ...done,
    ...{ id: context.newId(), siteId: context.siteId, complaintId: complaint.id },
    ...{ recordedAt: context.now, byId: accountId, by: name },
  }
  insertDuty(context.db, row)
  context.record({ feature: 'complaints', id: complaint.id, before: {}, after: { fulfilled: { ...done } } })
}

/** The card's times lie between its opening and now, in any order: an apology may come before the chair. */
function checkFace(face: FaceRecord, now: number): void {
  const times = [face.openedAt, face.seatedAt, face.apologisedAt, face.restatedAt].filter((at) => at !== null)
  if (times.some((at) => at < face.openedAt || at > now + 5 * minute)) {
    throw invalid('face', '当面记录的时间不对：须在打开卡片之后、现在之前；请核对电脑的时钟')
  }
}

function faceColumns(face: FaceRecord | null) {
  return {
    faceOpenedAt: face?.openedAt ?? null,
    faceSeatedAt: face?.seatedAt ?? null,
    faceApologisedAt: face?.apologisedAt ?? null,
    faceRestatedAt: face?.restatedAt ?? null,
    scratch: face?.scratch ?? null,
  }
}

const unjudged = {
  ...{ cause: null, complaintClass: null, matter: null, grade: null, gradedAt: null, raisedAt: null, validity: null },
  ...{ serious: 0, households: 1, needsCorrection: null, hot: 0, hotAt: null, judgedAt: null, judgedBy: null },
} as const

/** 投诉: the 《业主投诉处理记录》 is drafted with its case (1: 4.7, 4.8); the card's apology counts as made. */
export function draftComplaint(context: CommandContext, row: CaseRow, face: FaceRecord | null): ComplaintRow {
  if (face) checkFace(face, context.now)
  const complaint: ComplaintRow = {
    ...unjudged,
    ...faceColumns(face),
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'TS', context.today) },
    ...{ caseId: row.id, state: 'kept', issuedAt: context.now, receivedAt: row.receivedAt },
    countedAt: countedAt(context, row.receivedAt),
    ...{ happened: null, place: null, demand: null, evidence: null },
  }
  insertComplaint(context.db, complaint)
  context.record({ feature: 'complaints', id: complaint.id, before: null, after: { ...complaint } })
  recordEvent(context, row.id, {
    kind: 'complaintIssued',
    at: context.now,
    text: `开出投诉处理记录 ${complaint.serial}，须于 ${civilTimeOf(row.handOverDueAt)} 前送达责任部门`,
  })
  if (face?.apologisedAt) {
    const doneBy = signedIn(context).name
    recordDuty(context, complaint, {
      ...{ duty: 'apology', at: face.apologisedAt, doneBy, counterpart: null, method: 'inPerson', text: null },
    })
  }
  return complaint
}

export function voidComplaint(context: CommandContext, complaint: ComplaintRow, row: CaseRow): void {
  changeComplaint(context, complaint, row, { state: 'voided' })
  markHot(context.db, complaint.id, false, context.now)
  refreshHotSpot(context, complaint)
}

type Matter = Pick<ComplaintRow, 'complaintClass' | 'matter' | 'receivedAt'>

/** Works 热点 out again for one matter around one moment: whatever is near enough to be made hot, or no longer, by this one. */
export function refreshHotSpot(context: CommandContext, { complaintClass, matter, receivedAt }: Matter): void {
  if (complaintClass === null) return
  const rule = context.settings.complaints.hotSpot
  const span = rule.days * day
  const around = { from: receivedAt - 2 * span, until: receivedAt + 2 * span }
  const members = membersOfMatter(context.db, { siteId: context.siteId, complaintClass, matter, ...around })
  const hot = hotSpots(members, rule)
  const moved = members.filter((one) => Math.abs(one.receivedAt - receivedAt) <= span && hot.has(one.id) !== (one.hot === 1))
  for (const { id } of moved) {
    markHot(context.db, id, hot.has(id), context.now)
    context.record({ feature: 'complaints', id, before: { hot: !hot.has(id) }, after: { hot: hot.has(id) } })
  }
}
