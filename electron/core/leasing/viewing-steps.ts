import { refusalOf, type Standing } from '../../../shared/leasing/disclosure.ts'
import { type ViewingState, viewingStateLabels } from '../../../shared/leasing/viewing-words.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import { difference, refused } from '../reception/case-steps.ts'
import type { BrokerVisitLineRow } from './broker-row.ts'
import { brokerVisitById } from './broker-steps.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectById } from './prospect-steps.ts'
import type { ViewingLine, ViewingRow, ViewingSuiteRow } from './viewing-row.ts'
import { findViewing, suitesOfViewings, updateViewing, updateViewingSuite } from './viewings.sql.ts'

export interface OpenedViewing {
  readonly row: ViewingRow
  readonly prospect: ProspectRow
  readonly lines: readonly ViewingSuiteRow[]
}

/** The columns of a line that are the viewing's own. */
function rowOf({
  prospectSerial: _serial,
  company: _company,
  ownerId: _ownerId,
  owner: _owner,
  ...row
}: ViewingLine): ViewingRow {
  return row
}

/** Only who may see the prospect goes on. @throws NOT_FOUND, FORBIDDEN */
export function viewingById(context: QueryContext, id: string): OpenedViewing & { readonly line: ViewingLine } {
  const line = findViewing(context.db, context.siteId, id)
  if (!line) throw notFound('看房记录')
  const prospect = prospectById(context, line.prospectId)
  return { row: rowOf(line), line, prospect, lines: suitesOfViewings(context.db, [id]) }
}

/** The viewing as its caller knows it, in one of these states. @throws NOT_FOUND, FORBIDDEN, CONFLICT, REFUSED */
export function openViewing(
  context: QueryContext,
  { id, rev }: { readonly id: string; readonly rev: number },
  states: readonly ViewingState[],
  what: string,
): OpenedViewing {
  const opened = viewingById(context, id)
  checkRev(opened.row, rev)
  const { state, serial } = opened.row
  if (!states.includes(state)) throw refused(`看房 ${serial} 是「${viewingStateLabels[state]}」，不能${what}`)
  return opened
}

/** @throws NOT_FOUND */
export function lineOf({ lines }: OpenedViewing, lineId: string): ViewingSuiteRow {
  const line = lines.find(({ id }) => id === lineId)
  if (!line) throw notFound('看房单元')
  return line
}

/** @throws REFUSED with the clause */
export function mustShow(standing: Standing): void {
  const refusal = refusalOf(standing, 'viewing')
  if (refusal !== null) throw new AppError('REFUSED', refusal)
}

/** The visit on which this client was brought; of brokers only the first class shows somebody round (2: 11). @throws INVALID, REFUSED */
export function mustHaveBrought(context: QueryContext, prospectId: string, visitId: string): BrokerVisitLineRow {
  const visit = brokerVisitById(context, visitId)
  if (visit.withClient === 0 || visit.prospectId !== prospectId) {
    throw invalid('brokerVisitId', `${visit.serial} 没有带这位客户来，请先在「中介」认定类型并登记客户（规程 篇2 11）`)
  }
  mustShow({ visitorClass: visit.visitorClass ?? 'broker3', withClient: true })
  return visit
}

/** Asked again at every step: client or broker may have been placed otherwise in between (2: 11). @throws REFUSED */
export function mustShowNow(context: QueryContext, { row, prospect }: OpenedViewing): void {
  mustShow(standingOf(prospect))
  if (row.brokerVisitId !== null) mustHaveBrought(context, prospect.id, row.brokerVisitId)
}

export function changeViewing(
  context: CommandContext,
  before: ViewingRow,
  changes: Partial<Omit<ViewingRow, 'id' | 'siteId' | 'rev' | 'serial' | 'registeredAt' | 'registrarId' | 'registrar'>>,
): { readonly id: string; readonly rev: number } {
  const after: ViewingRow = { ...before, ...changes, rev: before.rev + 1 }
  updateViewing(context.db, after)
  context.record({ feature: 'viewings', id: after.id, ...difference({ ...before }, { ...after }) })
  return { id: after.id, rev: after.rev }
}

export function changeLine(context: CommandContext, before: ViewingSuiteRow, changes: Partial<ViewingSuiteRow>): void {
  const after: ViewingSuiteRow = { ...before, ...changes }
  updateViewingSuite(context.db, after)
  context.record({ feature: 'viewings', id: after.id, ...difference({ ...before }, { ...after }) })
}

/** Its key was taken and is not back. */
export const keyIsOut = ({ keyOutAt, keyBackAt }: ViewingSuiteRow) => keyOutAt !== null && keyBackAt === null
export const isOpened = ({ openedAt, lockedAt }: ViewingSuiteRow) => openedAt !== null && lockedAt === null
export const roomsOf = (lines: readonly ViewingSuiteRow[]) => lines.map(({ room }) => room).join('、')
