import { daysWithoutRent } from '../../../shared/leasing/concession-words.ts'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import type { QueryContext } from '../context.ts'
import { type ApprovedConcession, approvedConcessions } from './approved-concessions.ts'
import { concessionUsed } from './quotation-authority.ts'
import type { LetSuite } from './quotation-suites.ts'

/** The applications by which these terms may be told, named on the quotation (2: 10.5). @param suites in the order of the terms */
export function approvalsOf(context: QueryContext, prospectId: string, terms: ShownTerms, suites: readonly LetSuite[]) {
  if (terms.kind === 'guarded') return []
  const freeDays = daysWithoutRent(terms)
  return suites.flatMap(({ id: suiteId, room, list, floorRate: floor }, at) => {
    const rate = terms.suites[at]?.rate ?? list
    const offered = { prospectId, suiteId, room, rate, list, floor, freeDays, months: terms.months }
    const used = concessionUsed(context, offered)
    return used === null ? [] : [{ room, serial: used.serial }]
  })
}

/** What was approved for these suites, the latest of each: what a new quotation begins with. */
export function approvedBySuite(
  context: QueryContext,
  prospectId: string,
  suites: readonly LetSuite[],
): ReadonlyMap<string, ApprovedConcession> {
  const approved = approvedConcessions(
    context,
    prospectId,
    suites.map(({ id }) => id),
  )
  return new Map(approved.toReversed().map((one) => [one.suiteId, one]))
}
