import { receptionDesk, roleLabels } from '../../../shared/access/roles.ts'
import type { Grade } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintRules, GradeRule } from '../../../shared/settings/complaint-rules.ts'
import { hasRole, type QueryContext, signedIn } from '../context.ts'
import { complainedOfIs } from './case-gate.ts'
import type { CaseRow } from './case-row.ts'
import { gradeNow } from './complaint-duties.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { complaintsOf, dutiesOf } from './complaints.sql.ts'

/** Whether the caller is the one complained of. */
export function isComplainedOf(context: QueryContext, row: Pick<CaseRow, 'complainedOf' | 'complainedOfId'>): boolean {
  return complainedOfIs(row, signedIn(context))
}

type Judged = Pick<ComplaintRow, 'cause' | 'validity'>

/** Who must call back at least: by grade, and a leader where somebody's manner was complained of (1: 4.7 e; domain 2.4). */
export function callBackRole({ cause, validity }: Judged, grade: Grade | null, rules: ComplaintRules): GradeRule['callBackBy'] {
  const byGrade = rules.grades[grade ?? 'minor'].callBackBy
  const leader = cause === 'attitude' && validity !== 'invalid'
  return leader && byGrade === 'receptionist' ? 'customerServiceSupervisor' : byGrade
}

type Matter = Pick<CaseRow, 'id' | 'receiver' | 'finishedAt' | 'channel' | 'complainedOf' | 'complainedOfId'>

/** 内部原因: the one who was found responsible (1: 4.7 d). */
function isResponsible(context: QueryContext, complaint: ComplaintRow): boolean {
  const { name } = signedIn(context)
  return dutiesOf(context.db, complaint.id).some(({ duty, counterpart }) => duty === 'investigation' && counterpart === name)
}

/**
 * Why this person may not call this owner back; `null`: they may. The one who is asked about never asks: the person complained
 * of, the person found responsible, or whoever took the work on (domain 2.4).
 * @param complaint the kept one of the matter, if it is one
 */
export function callBackRefusal(context: QueryContext, row: Matter, complaint: ComplaintRow | undefined): string | null {
  if (isComplainedOf(context, row)) return '被投诉人不能回访对自己的投诉，请由别的同事回访'
  if (!complaint) {
    return row.receiver === signedIn(context).name ? '您接手办理的事不能由您回访，请由别的同事回访' : null
  }
  if (isResponsible(context, complaint)) return '查出的责任人是您，不能由您回访，请由别的同事回访'
  const least = callBackRole(complaint, gradeNow(context, complaint, row), context.settings.complaints)
  const allowed = receptionDesk.slice(receptionDesk.indexOf(least))
  return hasRole(context, allowed) ? null : `须由${roleLabels[least]}回访，请转告(投诉单 ${complaint.serial})`
}

/** The same, of a case as it is stored. */
export function mayNotCallBack(context: QueryContext, row: Matter): string | null {
  return callBackRefusal(
    context,
    row,
    complaintsOf(context.db, [row.id]).find(({ state }) => state === 'kept'),
  )
}
