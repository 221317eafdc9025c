import { civilDateOf } from '../../../shared/calendar.ts'
import type { QueryContext } from '../context.ts'
import { latestLimit } from './latest-limit.sql.ts'

/** The last civil date that a running limit of the reception reaches; `null`: nothing runs. */
export function lastDateReached({ db, siteId }: QueryContext): string | null {
  const latest = latestLimit(db, siteId)
  return latest === null ? null : civilDateOf(latest)
}
