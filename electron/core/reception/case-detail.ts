import { type QueryContext, signedIn } from '../context.ts'
import { eventsOfCase } from './case-events.sql.ts'
import { allowedActions, missingForStrikeOff } from './case-gate.ts'
import { ledgerCase } from './case-ledger.ts'
import { slipsOfCase } from './case-slips.ts'
import { caseById } from './case-steps.ts'
import { callBacksOf } from './cases.sql.ts'
import { mayNotCallBack } from './complaint-call-back.ts'
import { dutiesOfCase } from './promise-duties.ts'
import { promisesOfCases } from './promises.sql.ts'

/** A case with all that happened to it, what it still waits for, and what the caller may do. */
export function get(context: QueryContext, input: { readonly id: string }) {
  const row = caseById(context, input.id)
  const owed = dutiesOfCase(context, row.id)
  return {
    ...ledgerCase(row, callBacksOf(context.db, [row.id]), slipsOfCase(context, row.id)),
    promises: promisesOfCases(context.db, [row.id]),
    events: eventsOfCase(context.db, row.id),
    missing: missingForStrikeOff(row, owed),
    actions: allowedActions(row, owed, signedIn(context)).filter(
      (action) => action !== 'callBack' || mayNotCallBack(context, row) === null,
    ),
  }
}
