import type { Rate } from '../../../shared/leasing/rent.ts'
import type { QueryContext } from '../context.ts'

/** What may be given to one prospect for one suite beyond the ladder. */
export interface ApprovedConcession {
  readonly suiteId: string
  /** Not below this. */
  readonly rate: Rate
  readonly freeDays: number
}

/** What was approved and still holds (2: 10.5; domain F15). Nothing is, until somebody can apply for it. */
export function approvedConcessions(
  _context: QueryContext,
  _prospectId: string,
  _suiteIds: readonly string[],
): readonly ApprovedConcession[] {
  return []
}
