import { lostFoundStateLabels } from '../../../shared/reception/lost-found-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { checkRev, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import { difference, refused } from './case-steps.ts'
import { findItem, type ItemRow, insertItemEvent, updateItem } from './lost-found.sql.ts'

/** @throws NOT_FOUND */
export function itemById(context: QueryContext, id: string): ItemRow {
  const row = findItem(context.db, context.siteId, id)
  if (!row) throw notFound('失物登记')
  return row
}

/** As its caller knows it. @throws NOT_FOUND, CONFLICT */
export function itemAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): ItemRow {
  const row = itemById(context, id)
  checkRev(row, rev)
  return row
}

export const isOpen = ({ state }: Pick<ItemRow, 'state'>): boolean => state === 'held' || state === 'sought'

/** What has ended stays as it is. @throws REFUSED */
export function refuseEnded(item: ItemRow): void {
  if (!isOpen(item)) throw refused(`失物 ${item.serial} ${lostFoundStateLabels[item.state]}，不能再改；如有新情况请另行登记`)
}

/** In our keeping. @throws REFUSED */
export function refuseUnheld(item: ItemRow, what: string): void {
  refuseEnded(item)
  if (item.state !== 'held') throw refused(`${item.serial} 是报失登记，没有实物在前台，不能${what}`)
}

/** Puts it on the record's own time-line and on that of its case. Never a phone, a number of a paper, or a kept feature. */
export function tellItem(context: CommandContext, item: Pick<ItemRow, 'id' | 'caseId' | 'serial'>, at: number, text: string) {
  const { name } = signedIn(context)
  insertItemEvent(context.db, { id: context.newId(), siteId: context.siteId, itemId: item.id, at, by: name, text })
  if (item.caseId === null) return
  recordEvent(context, item.caseId, { kind: 'lostFound', at, text: `失物 ${item.serial}：${text}` })
  context.record({ feature: 'cases', id: item.caseId, before: {}, after: { lostFound: item.serial } })
}

export type ItemChanges = Partial<
  Omit<ItemRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'nature' | 'registeredAt' | 'registrarId' | 'registrar'>
>

interface Told {
  readonly at: number
  readonly text: string
}

/** One change of a record with what belongs to it: row, time-line, audit. */
export function changeItem(context: CommandContext, before: ItemRow, changes: ItemChanges, told: Told): ItemRow {
  const after: ItemRow = { ...before, ...changes, rev: before.rev + 1 }
  updateItem(context.db, after)
  tellItem(context, after, told.at, told.text)
  context.record({ feature: 'lostFound', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

export const answer = ({ id, rev }: Pick<ItemRow, 'id' | 'rev'>) => ({ id, rev })
