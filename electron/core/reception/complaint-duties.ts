import { type ComplaintDuty, complaintDuties, type Grade } from '../../../shared/reception/complaint-words.ts'
import { specialReportKindLabels } from '../../../shared/reception/special-reports.ts'
import type { QueryContext } from '../context.ts'
import { limitFrom } from './case-deadlines.ts'
import type { CaseRow } from './case-row.ts'
import type { LinkedSlip } from './case-slips.ts'
import { casesByReception } from './cases.sql.ts'
import { dutiesDone } from './complaint-list.sql.ts'
import type { ComplaintRow, DutyRow } from './complaint-row.ts'
import { effectiveGrade, raisedAt, requiredDuties } from './complaint-rules.ts'
import { complaintsOf } from './complaints.sql.ts'
import { owedReports } from './special-report-duties.ts'
import type { CoveringReport } from './special-report-row.ts'
import { reportsAbout } from './special-reports.sql.ts'

type Limited = Pick<QueryContext, 'settings' | 'calendar' | 'now'>
type Matter = Pick<CaseRow, 'finishedAt' | 'channel'>

export function gradeNow({ settings, now }: Limited, complaint: ComplaintRow, row: Matter): Grade | null {
  return effectiveGrade(complaint, row, settings.complaints, now)
}

/** What has not been judged yet (domain F7, 10 and 20), one line each. */
function unjudged(complaint: ComplaintRow, grade: Grade | null): string[] {
  const { cause, complaintClass, validity, needsCorrection } = complaint
  return [
    cause === null ? '尚未判定投诉原因' : '',
    complaintClass === null ? '尚未归入投诉类别' : '',
    grade === null ? '尚未判定投诉性质' : '',
    validity === null ? '尚未判定有效性' : '',
    needsCorrection === null && validity !== 'invalid' ? '尚未决定是否需要纠正预防措施' : '',
  ].filter((line) => line !== '')
}

export function requiredNow(context: Limited, complaint: ComplaintRow, row: Matter): readonly ComplaintDuty[] {
  return requiredDuties(complaint, gradeNow(context, complaint, row), context.settings.complaints)
}

/** Everything that the complaint still asks for; 注销 waits for all of it. */
export function openDuties(
  context: Limited,
  complaint: ComplaintRow,
  row: Matter,
  done: readonly Pick<DutyRow, 'duty'>[],
  reports: readonly CoveringReport[],
): string[] {
  if (complaint.state === 'voided') return []
  const undone = requiredNow(context, complaint, row).filter((duty) => !done.some((one) => one.duty === duty))
  return [
    ...unjudged(complaint, gradeNow(context, complaint, row)),
    ...undone.map((duty) => `未落实：${complaintDuties[duty].label}`),
    ...owedReports(context, complaint, row, reports)
      .filter((one) => !one.done)
      .map(({ kind }) => `未报送：${specialReportKindLabels[kind]}`),
  ]
}

/** By when a duty must be done, UTC ms; `null` where only the limit of the case runs (domain 2.1). */
export function dutyDueAt(context: Limited, complaint: ComplaintRow, row: Matter, duty: ComplaintDuty): number | null {
  const { answer, grades } = context.settings.complaints
  if (duty === 'answer' || duty === 'explanation') {
    const spoken = row.channel === 'visit' || row.channel === 'phone'
    return limitFrom(complaint.receivedAt, spoken ? answer.spoken : answer.written, context)
  }
  const grade = gradeNow(context, complaint, row)
  if (grade === null || (duty !== 'managerInformed' && duty !== 'companyInformed')) return null
  const raised = complaint.grade === 'major' ? null : raisedAt(complaint, row, context.settings.complaints, context.now)
  const start = raised ?? complaint.gradedAt ?? complaint.receivedAt
  const within = duty === 'managerInformed' ? grades[grade].manager : grades[grade].company
  return within === null ? null : limitFrom(start, within, context)
}

function linkedComplaint(
  context: Limited,
  complaint: ComplaintRow,
  row: Matter,
  done: readonly Pick<DutyRow, 'duty'>[],
  reports: readonly CoveringReport[],
): LinkedSlip {
  const { id, caseId, serial, state } = complaint
  const missing = openDuties(context, complaint, row, done, reports)
  return {
    kind: 'complaint',
    id,
    caseId,
    serial,
    state: state === 'voided' ? '已作废' : missing.length > 0 ? `还差 ${missing.length} 项` : '已落实',
    open: missing.length > 0,
    beforeFinish: [],
    beforeStrikeOff: missing.map((line) => `投诉单 ${serial} ${line}`),
  }
}

/** 注销 waits for every duty (1: 4.7, 4.11). */
export function complaintSlips(context: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  const complaints = complaintsOf(context.db, caseIds)
  if (complaints.length === 0) return []
  const cases = new Map(casesByReception(context.db, context.siteId, caseIds).map((row) => [row.id, row]))
  const ids = complaints.map(({ id }) => id)
  const done = Map.groupBy(dutiesDone(context.db, ids), ({ complaintId }) => complaintId)
  const reports = Map.groupBy(reportsAbout(context.db, ids), ({ memberId }) => memberId)
  return complaints.flatMap((complaint) => {
    const row = cases.get(complaint.caseId)
    if (!row) return []
    return [linkedComplaint(context, complaint, row, done.get(complaint.id) ?? [], reports.get(complaint.id) ?? [])]
  })
}
