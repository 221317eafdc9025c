import type { SuiteState } from '../../../shared/leasing/suite-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { notFound } from '../errors.ts'
import type { SuiteLine, SuiteRow } from './suite-row.ts'
import { findSuite, insertSuiteEvent, updateSuite } from './suites.sql.ts'

/** @throws NOT_FOUND */
export function suiteById(context: QueryContext, id: string): SuiteLine {
  const suite = findSuite(context.db, context.siteId, id)
  if (!suite) throw notFound('单元')
  return suite
}

/** The columns of a line that are the suite's own. */
export function rowOf({ tenant: _tenant, holds: _holds, firstUntil: _until, ...row }: SuiteLine): SuiteRow {
  return row
}

/** On the suite's own time-line, which every leasing officer reads: never an amount that not all of them may see. */
export function tellSuite(context: CommandContext, suiteId: string, text: string): void {
  const { accountId: byId, name: by } = signedIn(context)
  insertSuiteEvent(context.db, { siteId: context.siteId, suiteId, at: context.now, byId, by, text })
}

/** Writes the changes with the next `rev` and records them. */
export function changeSuite(context: CommandContext, before: SuiteLine, changes: Partial<SuiteRow>): SuiteRow {
  const row = rowOf(before)
  const after = { ...row, ...changes, rev: row.rev + 1 }
  updateSuite(context.db, after)
  const was = Object.fromEntries(Object.entries(row).filter(([name]) => name in changes))
  context.record({ feature: 'suites', id: row.id, before: was, after: { ...changes } })
  return after
}

export const stateOf = (context: CommandContext, state: SuiteState, reason: string) => ({
  ...{ state, stateSince: context.now, stateBy: signedIn(context).name, stateReason: reason },
})
