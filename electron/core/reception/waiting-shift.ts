import { receptionDesk } from '../../../shared/access/roles.ts'
import type { ShiftSummary } from '../../../shared/reception/shifts.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { openShift, type ShiftHead } from './shifts.sql.ts'

export function shiftSummaryOf(row: ShiftHead): ShiftSummary {
  const { id, rev, serial, state, madeAt, giver, receiver, owed, settledAt } = row
  return { id, rev, serial, state, madeAt, giver, receiver, owed, settledAt }
}

/** The sheet that waits to be taken over; nothing of it for who is not at the desk. */
export function waitingShift(context: QueryContext): ShiftSummary | null {
  const row = hasRole(context, receptionDesk) ? openShift(context.db, context.siteId) : undefined
  return row ? shiftSummaryOf(row) : null
}
