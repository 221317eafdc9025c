import type { CaseDetail, CaseFilter } from '../../../shared/reception/cases.ts'
import type { QueryContext } from '../context.ts'
import { overrideOf } from './case-gate.ts'
import { excerptLimit } from './case-list.sql.ts'
import { list } from './case-list.ts'
import type { CallBackRow, CaseRow } from './case-row.ts'
import { type LinkedSlip, slipsOfCases } from './case-slips.ts'
import { callBacksOf, casesByReception } from './cases.sql.ts'

/** A case as a paper shows it: all but its time-line, its promises and what may be done with it now. */
export type LedgerCase = Omit<CaseDetail, 'events' | 'missing' | 'actions' | 'promises'>

/** A line with what hangs on it. */
export function ledgerCase(row: CaseRow, callBacks: CallBackRow[], slips: LinkedSlip[]) {
  const excerpt = [...row.content].slice(0, excerptLimit).join('')
  return { ...row, excerpt, appendOnly: row.appendOnly === 1, callBacks, slips, override: overrideOf(row) }
}

/** Of these cases in the order of reception, by as many statements for a thousand as for one. */
export function ledgerCases(context: QueryContext, ids: readonly string[]): LedgerCase[] {
  const callBacks = Map.groupBy(callBacksOf(context.db, ids), ({ caseId }) => caseId)
  const slips = Map.groupBy(slipsOfCases(context, ids), ({ caseId }) => caseId)
  return casesByReception(context.db, context.siteId, ids).map((row) =>
    ledgerCase(row, callBacks.get(row.id) ?? [], slips.get(row.id) ?? []),
  )
}

/**
 * All that the filter finds, in the order of reception, by as many statements for two thousand lines as for one.
 * @returns `null` when it is more than `most`
 */
export function ledgerOf(context: QueryContext, filter: CaseFilter, most: number): LedgerCase[] | null {
  const { cases, next } = list(context, { ...filter, sort: 'oldest', after: null, limit: most })
  if (next !== null) return null
  return ledgerCases(
    context,
    cases.map(({ id }) => id),
  )
}
