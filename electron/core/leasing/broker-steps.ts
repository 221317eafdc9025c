import type { BrokerPast } from '../../../shared/leasing/broker-class.ts'
import { type HandedPaper, handedPapers } from '../../../shared/leasing/broker-words.ts'
import { type Disclosed, may, refusalOf } from '../../../shared/leasing/disclosure.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import type { BrokerRow, BrokerVisitLineRow, BrokerVisitRow } from './broker-row.ts'
import { findBrokerVisit, updateBrokerVisit } from './broker-visits.sql.ts'
import { brokerDeals, brokerTotals, findBroker, lastClasses, updateBroker } from './brokers.sql.ts'
import { seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectStanding } from './prospect-steps.ts'

/** @throws NOT_FOUND */
export function brokerById(context: QueryContext, id: string): BrokerRow {
  const row = findBroker(context.db, context.siteId, id)
  if (!row) throw notFound('中介')
  return row
}

/** @throws NOT_FOUND */
export function brokerVisitById(context: QueryContext, id: string): BrokerVisitLineRow {
  const row = findBrokerVisit(context.db, context.siteId, id)
  if (!row) throw notFound('中介来访记录')
  return row
}

/** @throws NOT_FOUND, CONFLICT, REFUSED where they have left */
export function openVisit(context: QueryContext, id: string, rev?: number): BrokerVisitLineRow {
  const row = brokerVisitById(context, id)
  if (rev !== undefined) checkRev(row, rev)
  if (row.endedAt !== null) throw new AppError('REFUSED', `${row.serial} 已经结束，不能再改；再次来访请另记一次`)
  return row
}

/** The line in the ledger of prospects that the visit stands for. */
export function prospectOf(context: QueryContext, { prospectId }: Pick<BrokerVisitRow, 'prospectId'>): ProspectRow | null {
  return prospectId === null ? null : prospectStanding(context, prospectId)
}

/**
 * What the broker counts as on the disclosure ladder. Nobody placed them yet: nothing leaves the desk but a brochure. A client
 * that is a colleague's opens nothing here: that colleague quotes and shows (2: 11).
 */
export function brokerStanding(context: QueryContext, visit: Pick<BrokerVisitRow, 'visitorClass' | 'prospectId' | 'withClient'>) {
  const prospect = prospectOf(context, visit)
  const withClient = visit.withClient === 1 && prospect !== null && seesProspect(context, prospect)
  return { visitorClass: visit.visitorClass ?? ('broker3' as const), withClient }
}

/** Whether the class of this visit lets it leave the desk. @throws REFUSED with the clause */
export function allowOnVisit(context: QueryContext, visit: BrokerVisitRow, what: Disclosed): void {
  if (visit.visitorClass === null) throw new AppError('REFUSED', '请先认定中介类型，再提供资料、报价或带看房（规程 篇2 11）')
  const refusal = refusalOf(brokerStanding(context, visit), what)
  if (refusal !== null) throw new AppError('REFUSED', refusal)
}

export function papersAllowed(context: QueryContext, visit: BrokerVisitRow): HandedPaper[] {
  if (visit.visitorClass === null) return []
  const standing = brokerStanding(context, visit)
  const open = handedPapers.filter((paper) => may(standing, paper))
  // Whoever may have the full quotation is not handed the guarded one.
  return open.filter((paper) => paper !== 'guardedQuotation' || !open.includes('quotation'))
}

export function changeVisit(context: CommandContext, before: BrokerVisitRow, changes: Partial<BrokerVisitRow>): BrokerVisitRow {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  updateBrokerVisit(context.db, after)
  context.record({ feature: 'brokers', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

export function changeBroker(context: CommandContext, before: BrokerRow, changes: Partial<BrokerRow>): BrokerRow {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  updateBroker(context.db, after)
  context.record({ feature: 'brokers', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

const nothingYet = { visits: 0, emptyVisits: 0, clients: 0, viewings: 0, promoted: 0 }

/** What the desk knows of these brokers, read together. */
export function pastOf(
  { db }: QueryContext,
  ids: readonly string[],
): (id: string) => BrokerPast & { readonly clients: number; readonly viewings: number } {
  const totals = new Map(brokerTotals(db, ids).map(({ brokerId, ...total }) => [brokerId, total]))
  const deals = new Map(brokerDeals(db, ids).map((row) => [row.brokerId, row.deals]))
  const classes = new Map(lastClasses(db, ids).map((row) => [row.brokerId, row.visitorClass]))
  return (id) => ({ ...(totals.get(id) ?? nothingYet), deals: deals.get(id) ?? 0, lastClass: classes.get(id) ?? null })
}

/** 嘉域中介 凌少东 */
export const brokerNamed = ({ firm, agent }: Pick<BrokerRow, 'firm' | 'agent'>) => (firm === null ? agent : `${firm} ${agent}`)

export const answerOf = ({ id, rev }: { readonly id: string; readonly rev: number }) => ({ id, rev })
