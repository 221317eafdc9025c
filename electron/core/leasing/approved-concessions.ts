import { daysWithoutRent } from '../../../shared/leasing/concession-words.ts'
import type { Rate } from '../../../shared/leasing/rent.ts'
import type { QueryContext } from '../context.ts'
import { approvedFor } from './concessions.sql.ts'
import { prospectStanding } from './prospect-steps.ts'

/** What may be given to one prospect for one suite beyond the ladder. */
export interface ApprovedConcession {
  readonly serial: string
  readonly suiteId: string
  /** Not below this. */
  readonly rate: Rate
  readonly freeMonths: number
  /** Beyond the months. */
  readonly restDays: number
  /** All of it, a month counted as thirty. */
  readonly freeDays: number
  /** A shorter lease would make more of it than was weighed. */
  readonly months: number
  readonly until: string
}

/** What was approved for this prospect and these suites and was not declined: what still holds, and what has run out (2: 10.5; domain F15). */
function decidedFor(context: QueryContext, prospectId: string, suiteIds: readonly string[]): readonly ApprovedConcession[] {
  if (suiteIds.length === 0) return []
  const { id } = prospectStanding(context, prospectId)
  return approvedFor(context.db, id, suiteIds).flatMap((row) => {
    const { serial, suiteId, unit, months, agreedPrice, agreedFreeMonths, agreedFreeDays, agreedUntil } = row
    if (agreedPrice === null || agreedUntil === null) return []
    const free = { freeMonths: agreedFreeMonths ?? 0, freeDays: agreedFreeDays ?? 0 }
    return [
      {
        ...{ serial, suiteId, months, until: agreedUntil, rate: { unit, fen: agreedPrice } },
        ...{ freeMonths: free.freeMonths, restDays: free.freeDays, freeDays: daysWithoutRent(free) },
      },
    ]
  })
}

/** What was approved and still holds, the latest first. */
export function approvedConcessions(
  context: QueryContext,
  prospectId: string,
  suiteIds: readonly string[],
): readonly ApprovedConcession[] {
  return decidedFor(context, prospectId, suiteIds).filter(({ until }) => until >= context.today)
}

/** The latest that has run out. */
export function expiredConcession(context: QueryContext, prospectId: string, suiteId: string): ApprovedConcession | undefined {
  return decidedFor(context, prospectId, [suiteId]).find(({ until }) => until < context.today)
}
