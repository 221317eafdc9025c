import { type QueryContext, signedIn } from '../context.ts'
import { eventsOfCase } from './case-events.sql.ts'
import { allowedActions, missingForStrikeOff } from './case-gate.ts'
import { ledgerCase } from './case-ledger.ts'
import { slipsOfCase } from './case-slips.ts'
import { caseById } from './case-steps.ts'
import { callBacksOf } from './cases.sql.ts'
import { callBackRefusal } from './complaint-call-back.ts'

/** A case with all that happened to it, what it still waits for, and what the caller may do. */
export function get(context: QueryContext, input: { readonly id: string }) {
  const row = caseById(context, input.id)
  const slips = slipsOfCase(context, row.id)
  return {
    ...ledgerCase(row, callBacksOf(context.db, [row.id]), slips),
    events: eventsOfCase(context.db, row.id),
    missing: missingForStrikeOff(row, slips),
    actions: allowedActions(row, slips, signedIn(context)).filter(
      (action) => action !== 'callBack' || callBackRefusal(context, row) === null,
    ),
  }
}
