import type { z } from 'zod'
import type { waitingList as contract, WaitingEntry } from '../../../shared/leasing/waiting-list.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { onlyOwner } from './prospect-access.ts'
import { lastContacts } from './prospect-history.sql.ts'
import { summariesOf } from './prospect-list.ts'
import { prospectById } from './prospect-steps.ts'
import { prospectsByIds } from './prospects.sql.ts'
import { waitingOf, waitingRows } from './waiting-list.sql.ts'
import type { WaitingListRow } from './waiting-list-row.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** Lines with who they are, read together. Only of prospects that the caller may see. */
export function entriesOf(context: QueryContext, rows: readonly WaitingListRow[]): WaitingEntry[] {
  const { db, siteId, today } = context
  const prospects = prospectsByIds(db, siteId, [...new Set(rows.map(({ prospectId }) => prospectId))])
  const known = new Map(prospects.map((one) => [one.id, one]))
  const summaries = new Map(summariesOf(context, prospects).map((one) => [one.id, one]))
  const contacts = new Map(lastContacts(db, [...known.keys()]).map((one) => [one.prospectId, one]))
  return rows.flatMap((row) => {
    const prospect = known.get(row.prospectId)
    const summary = summaries.get(row.prospectId)
    if (!prospect || !summary) return []
    const { price, unit } = row
    return [
      {
        ...row,
        ...{ prospectSerial: prospect.serial, ownerId: prospect.ownerId, owner: prospect.owner, company: prospect.company },
        ...{ contact: summary.contact, phone: summary.phone, trade: prospect.trade, nature: prospect.nature },
        ...{ areaFrom: prospect.areaFrom, areaTo: prospect.areaTo, firstContactAt: prospect.receivedAt },
        price: price === null || unit === null ? null : { fen: price, unit },
        endComputed: row.endComputed === 1,
        due: row.state === 'waiting' && row.wakeOn !== null && row.wakeOn <= today,
        incomplete: row.building === null,
        lastContact: contacts.get(row.prospectId) ?? null,
      },
    ]
  })
}

/** @throws INVALID */
function placeAfter(after: string | null) {
  if (after === null) return null
  const [afterKey = '', afterId, rest] = after.split('/')
  if (!afterId || rest !== undefined || !/^\d{4}-\d{2}-\d{2}$/.test(afterKey)) {
    throw invalid('after', '翻页位置不对，请从第一页重新开始')
  }
  return { afterKey, afterId }
}

/** Rows of one group that the caller may see, for lists and papers. */
export function waitingFound(context: QueryContext, { group, after, limit }: Input<'list'>): WaitingListRow[] {
  return waitingRows(context.db, {
    ...{ siteId: context.siteId, ownerId: onlyOwner(context), limit, after: placeAfter(after) },
    ...{ state: group === 'woken' ? 'woken' : 'waiting', dueBy: group === 'due' ? context.today : null },
  })
}

export function list(context: QueryContext, input: Input<'list'>) {
  const rows = waitingFound(context, { ...input, limit: input.limit + 1 })
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  return {
    today: context.today,
    entries: entriesOf(context, page),
    next: rows.length > input.limit && last ? `${last.wakeKey}/${last.id}` : null,
  }
}

export function of(context: QueryContext, { prospectId }: Input<'of'>) {
  const row = waitingOf(context.db, prospectById(context, prospectId).id)
  return { entry: row ? (entriesOf(context, [row])[0] ?? null) : null }
}
