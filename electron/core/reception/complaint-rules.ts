import { day } from '../../../shared/calendar.ts'
import type { Cause, ComplaintDuty, Grade } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintRules } from '../../../shared/settings/complaint-rules.ts'
import type { CaseRow } from './case-row.ts'
import type { ComplaintRow } from './complaint-row.ts'

type Judged = Pick<ComplaintRow, 'cause' | 'grade' | 'raisedAt' | 'validity' | 'serious' | 'receivedAt'>

/**
 * When a complaint that nobody solved became 重大 by definition (domain 2.1), UTC ms; `null`: it did not. Counted until it was
 * settled, so that settling it late changes nothing, and reopening it goes on counting.
 */
export function raisedAt(
  { receivedAt, validity, raisedAt: fixed }: Pick<Judged, 'receivedAt' | 'validity' | 'raisedAt'>,
  { finishedAt }: Pick<CaseRow, 'finishedAt'>,
  rules: Pick<ComplaintRules, 'major'>,
  now: number,
): number | null {
  if (fixed !== null) return fixed
  if (validity === 'invalid') return null
  const at = receivedAt + rules.major.afterDays * day
  return (finishedAt ?? now) >= at ? at : null
}

/** The grade as it counts at this moment. */
export function effectiveGrade(
  complaint: Judged,
  row: Pick<CaseRow, 'finishedAt'>,
  rules: Pick<ComplaintRules, 'major'>,
  now: number,
): Grade | null {
  return raisedAt(complaint, row, rules, now) === null ? complaint.grade : 'major'
}

/** What the cause asks for, in the order of the work (1: 4.7 a, c–e). */
const ofCause: Readonly<Record<Cause, readonly ComplaintDuty[]>> = {
  municipal: ['apology', 'explanation', 'authority'],
  internal: ['apology', 'investigation', 'measure', 'answer'],
  attitude: ['apology', 'headApology', 'measure', 'answer'],
  other: ['apology', 'answer'],
}

/** Every duty that cause, grade and validity ask for, in the order of the work. Beyond our duty: apology and a patient answer. */
export function requiredDuties(
  { cause, validity, serious }: Pick<Judged, 'cause' | 'validity' | 'serious'>,
  grade: Grade | null,
  rules: Pick<ComplaintRules, 'grades'>,
): readonly ComplaintDuty[] {
  if (cause === null) return ['apology']
  const causeDuties = validity === 'invalid' ? ofCause.other : ofCause[cause]
  const criticism = cause === 'attitude' && serious === 1 && validity !== 'invalid'
  const { manager = null, company = null } = grade === null ? {} : rules.grades[grade]
  return [
    ...(manager === null ? [] : (['managerInformed'] as const)),
    ...(company === null ? [] : (['companyInformed'] as const)),
    ...causeDuties,
    ...(criticism ? (['criticism'] as const) : []),
  ]
}

interface Member {
  readonly id: string
  readonly receivedAt: number
  readonly households: number
  readonly complainant: string
}

/**
 * 热点 (domain 2.1): a collective complaint, or one of so many different complainants with the same matter in so many days.
 * @param members of one matter, in the order of time
 * @returns ids of the hot ones
 */
export function hotSpots(members: readonly Member[], { complainants, days, households }: ComplaintRules['hotSpot']): Set<string> {
  const hot = new Set(members.filter((one) => one.households >= households).map(({ id }) => id))
  const span = days * day
  const inWindow = new Map<string, number>()
  let first = 0
  for (const [index, { receivedAt, complainant }] of members.entries()) {
    inWindow.set(complainant, (inWindow.get(complainant) ?? 0) + 1)
    for (let oldest = members[first]; oldest && oldest.receivedAt <= receivedAt - span; oldest = members[first]) {
      const left = (inWindow.get(oldest.complainant) ?? 0) - 1
      if (left > 0) inWindow.set(oldest.complainant, left)
      else inWindow.delete(oldest.complainant)
      first++
    }
    if (inWindow.size >= complainants) for (const { id } of members.slice(first, index + 1)) hot.add(id)
  }
  return hot
}
