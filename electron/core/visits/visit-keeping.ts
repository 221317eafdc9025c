import { addMonths, civilDateOf } from '../../../shared/calendar.ts'
import type { QueryContext } from '../context.ts'
import type { VisitRow } from './visit-row.ts'

/** Until when the papers of a visit are kept at least (3: 4.7; domain 2.11). Nothing is deleted by itself. */
export function keepUntilOf({ settings }: QueryContext, { closedAt, arrivesAt }: VisitRow): string {
  return addMonths(civilDateOf(closedAt ?? arrivesAt), 12 * settings.visits.retentionYears)
}
