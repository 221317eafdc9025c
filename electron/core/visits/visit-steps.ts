import { visitsReaders } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import { type VisitState, visitStateLabels } from '../../../shared/visits/visit-words.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError, checkRev, notFound } from '../errors.ts'
import { difference, refused } from '../reception/case-steps.ts'
import type { VisitRow } from './visit-row.ts'
import { findVisit, insertVisitEvent, updateVisit } from './visits.sql.ts'

const running: readonly VisitState[] = ['notified', 'ready', 'received']

/** Whether the counter sees it: of today, or going on. */
export function isOfToday(context: QueryContext, { arrivesAt, state }: VisitRow): boolean {
  return civilDateOf(arrivesAt) === context.today || running.includes(state)
}

/** @throws NOT_FOUND, FORBIDDEN for the counter unless it is a visit of today */
export function visitById(context: QueryContext, id: string): VisitRow {
  const row = findVisit(context.db, context.siteId, id)
  if (!row) throw notFound('参观接待')
  if (!(hasRole(context, visitsReaders) || isOfToday(context, row))) {
    throw new AppError('FORBIDDEN', '前台只能查看今天的参观接待；其它日子的请找管理处主管')
  }
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function visitAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): VisitRow {
  const row = visitById(context, id)
  checkRev(row, rev)
  return row
}

/** @throws REFUSED with what it is now and what may be done about it */
export function mustBe(row: VisitRow, states: readonly VisitState[], what: string): void {
  if (states.includes(row.state)) return
  const ways: Partial<Record<VisitState, string>> = {
    planned: '；请先登记来宾到达',
    closed: '；确需补充请写明原因重新打开',
    cancelled: '；确需接待请另外登记一次',
  }
  throw refused(`${row.serial} ${visitStateLabels[row.state]}，不能${what}${ways[row.state] ?? ''}`)
}

export function tellVisit(context: CommandContext, visitId: string, text: string, at = context.now): void {
  const { accountId, name } = signedIn(context)
  insertVisitEvent(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, visitId, at, text, recordedAt: context.now, byId: accountId, by: name },
  })
}

type Changes = Partial<Omit<VisitRow, 'id' | 'siteId' | 'rev' | 'serial' | 'registeredAt' | 'registrarId' | 'registrar'>>

/** One change of a visit, on its time-line when there is something to tell. */
export function changeVisit(
  context: CommandContext,
  before: VisitRow,
  changes: Changes,
  told: { readonly text: string; readonly at?: number } | null,
): VisitRow {
  const after: VisitRow = { ...before, ...changes, rev: before.rev + 1 }
  updateVisit(context.db, after)
  if (told !== null) tellVisit(context, after.id, told.text, told.at)
  context.record({ feature: 'visits', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}
