import type { z } from 'zod'
import { receptionDesk, receptionReaders, roleLabels } from '../../../shared/access/roles.ts'
import { type ComplaintDuty, complaintDuties } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintAction, complaints as contract, FaceRecord } from '../../../shared/reception/complaints.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { overrideOf } from './case-gate.ts'
import type { CaseRow } from './case-row.ts'
import { caseById } from './case-steps.ts'
import { callBacksOf } from './cases.sql.ts'
import { callBackRole, isComplainedOf } from './complaint-call-back.ts'
import { dutyDueAt, gradeNow, openDuties, requiredNow } from './complaint-duties.ts'
import type { ComplaintRow, DutyRow } from './complaint-row.ts'
import { raisedAt } from './complaint-rules.ts'
import { complaintById } from './complaint-steps.ts'
import { dutiesOf } from './complaints.sql.ts'
import { correctionsOfComplaint } from './correction-steps.ts'
import { incidentOfComplaint } from './incidents.sql.ts'
import { owedReports } from './special-report-duties.ts'
import { reportsAbout } from './special-reports.sql.ts'

function faceOf(complaint: ComplaintRow): FaceRecord | null {
  const { faceOpenedAt, faceSeatedAt, faceApologisedAt, faceRestatedAt, scratch } = complaint
  if (faceOpenedAt === null || scratch === null) return null
  return {
    openedAt: faceOpenedAt,
    seatedAt: faceSeatedAt,
    apologisedAt: faceApologisedAt,
    restatedAt: faceRestatedAt,
    scratch,
  }
}

const allDuties = Object.keys(complaintDuties) as readonly ComplaintDuty[]

function dutyList(context: QueryContext, complaint: ComplaintRow, row: CaseRow, done: readonly DutyRow[]) {
  const required = requiredNow(context, complaint, row)
  const beyond = allDuties.filter((duty) => !required.includes(duty) && done.some((one) => one.duty === duty))
  const one = (duty: ComplaintDuty, asked: boolean) => ({
    duty,
    required: asked,
    dueAt: asked ? dutyDueAt(context, complaint, row, duty) : null,
    done: done.filter((line) => line.duty === duty),
  })
  return [...required.map((duty) => one(duty, true)), ...beyond.map((duty) => one(duty, false))]
}

function actionsOf(context: QueryContext, complaint: ComplaintRow, row: CaseRow): ComplaintAction[] {
  const open = complaint.state === 'kept' && row.state !== 'struckOff' && hasRole(context, receptionDesk)
  const rules: readonly (readonly [ComplaintAction, boolean])[] = [
    ['amend', open],
    ['judge', open && !isComplainedOf(context, row)],
    ['fulfil', open],
    ['print', hasRole(context, receptionReaders)],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

/** A complaint with what its case says about it, what it asks for, and what the caller may do. */
export function get(context: QueryContext, input: { readonly id: string }): z.input<typeof contract.get.output> {
  const complaint = complaintById(context, input.id)
  const row = caseById(context, complaint.caseId)
  const { settings, now } = context
  const done = dutiesOf(context.db, complaint.id)
  const written = reportsAbout(context.db, [complaint.id])
  const grade = gradeNow(context, complaint, row)
  const incident = incidentOfComplaint(context.db, complaint.id)
  return {
    ...row,
    ...complaint,
    caseSerial: row.serial,
    caseState: row.state,
    voided: complaint.state === 'voided',
    appendOnly: row.appendOnly === 1,
    face: faceOf(complaint),
    grade,
    raisedAt: complaint.grade === 'major' ? null : raisedAt(complaint, row, settings.complaints, now),
    serious: complaint.serious === 1,
    needsCorrection: complaint.needsCorrection === null ? null : complaint.needsCorrection === 1,
    hot: complaint.hot === 1,
    collective: complaint.households >= settings.complaints.hotSpot.households,
    incident: incident ? { id: incident.id, serial: incident.serial } : null,
    callBacks: callBacksOf(context.db, [row.id]),
    callBackBy: roleLabels[callBackRole(complaint, grade, settings.complaints)],
    duties: dutyList(context, complaint, row, done),
    missing: openDuties(context, complaint, row, done, written),
    reports: owedReports(context, complaint, row, written),
    corrections: correctionsOfComplaint(context.db, complaint.id),
    override: overrideOf(row),
    actions: actionsOf(context, complaint, row),
  }
}
