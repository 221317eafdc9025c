import { minute } from '../../../shared/calendar.ts'
import { minutesCounted } from '../../../shared/visits/elapsed.ts'
import type { Preparation } from '../../../shared/visits/preparation-parts.ts'
import type { QueryContext } from '../context.ts'
import { correctionSerials } from '../reception/correction-steps.ts'
import { preparationsOfVisits } from './preparations.sql.ts'
import type { PreparationRow } from './visit-row.ts'

/** Milliseconds since the notice, or until the department was done (3: 4.2). */
export function elapsedOf({ countDowns, now }: QueryContext, row: PreparationRow): number {
  return row.elapsed ?? countDowns.elapsed(row.visitId, row.notifiedAt, row.counted, now)
}

/** Now, on a clock that began to run with the notice and that nobody can set back. */
export function momentOf(context: QueryContext, row: PreparationRow): number {
  return row.notifiedAt + context.countDowns.elapsed(row.visitId, row.notifiedAt, row.counted, context.now)
}

export function isLate(row: Pick<PreparationRow, 'limitMinutes'>, elapsed: number): boolean {
  return elapsed > row.limitMinutes * minute
}

function standingOf(context: QueryContext, row: PreparationRow, serials: ReadonlyMap<string, string>): Preparation {
  const elapsed = elapsedOf(context, row)
  const serial = row.correctionId === null ? undefined : serials.get(row.correctionId)
  return {
    ...{ department: row.department, notifiedAt: row.notifiedAt, limit: row.limitMinutes, elapsed, doneAt: row.doneAt },
    minutes: row.elapsed === null ? null : minutesCounted(row.elapsed),
    late: isLate(row, elapsed),
    correction: row.correctionId !== null && serial !== undefined ? { id: row.correctionId, serial } : null,
  }
}

/** How both departments stand, of each of these visits; a visit without a notice is not among them. */
export function preparationsOf(context: QueryContext, visitIds: readonly string[]): ReadonlyMap<string, readonly Preparation[]> {
  const rows = preparationsOfVisits(context.db, visitIds)
  const serials = correctionSerials(
    context,
    rows.flatMap(({ correctionId }) => correctionId ?? []),
  )
  const standing = Map.groupBy(rows, ({ visitId }) => visitId)
  return new Map([...standing].map(([id, of]) => [id, of.map((row) => standingOf(context, row, serials))]))
}
