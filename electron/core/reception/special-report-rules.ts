import type { SpecialReportKind } from '../../../shared/reception/special-reports.ts'
import type { ComplaintRules } from '../../../shared/settings/complaint-rules.ts'
import type { CaseRow } from './case-row.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { raisedAt } from './complaint-rules.ts'
import type { CoveringReport } from './special-report-row.ts'

/** A report that a complaint asks for; instants in UTC ms. */
export interface AskedReport {
  readonly kind: SpecialReportKind
  /** From when its time runs. */
  readonly since: number
  /** 重大 that is 热点 too: one report tells both, by the earlier of the two times. */
  readonly hotSince: number | null
}

/** Since when it is 重大: as it was judged, or since it stayed open for too long; `null`: it is not. */
function majorSince(complaint: ComplaintRow, row: Pick<CaseRow, 'finishedAt'>, rules: ComplaintRules, now: number) {
  if (complaint.grade === 'major') return complaint.gradedAt ?? complaint.receivedAt
  return raisedAt(complaint, row, rules, now)
}

/**
 * Which special reports a complaint asks for (domain 2.1): 重大, 热点, and for either one more when it is settled. What is
 * beyond our duty asks for none.
 */
export function askedReports(
  complaint: ComplaintRow,
  row: Pick<CaseRow, 'finishedAt'>,
  rules: ComplaintRules,
  now: number,
): AskedReport[] {
  if (complaint.state === 'voided' || complaint.validity === 'invalid') return []
  const major = majorSince(complaint, row, rules, now)
  const hotSince = complaint.hot === 1 ? (complaint.hotAt ?? complaint.receivedAt) : null
  const { finishedAt } = row
  return [
    ...(major === null ? [] : [{ kind: 'major', since: major, hotSince } as const]),
    ...(major === null && hotSince !== null ? [{ kind: 'hot', since: hotSince, hotSince: null } as const] : []),
    ...((major ?? hotSince) !== null && finishedAt !== null
      ? [{ kind: 'closing', since: finishedAt, hotSince: null } as const]
      : []),
  ]
}

/**
 * Whether a report tells what is asked for. That of a 重大 complaint tells of its whole hot spot; one about a closing tells of
 * that closing only: a matter that came back to work is told again.
 */
export function answers(report: CoveringReport, { kind, since }: AskedReport): boolean {
  if (kind === 'hot') return report.kind === 'hot' || report.kind === 'major'
  return report.kind === kind && (kind !== 'closing' || report.draftedAt >= since)
}
