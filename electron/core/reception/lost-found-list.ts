import { z } from 'zod'
import { addDays, addMonths, instantOf } from '../../../shared/calendar.ts'
import type { lostFound as contract, LostFoundFilter, LostFoundItem } from '../../../shared/reception/lost-found.ts'
import { noticeWay } from '../../../shared/reception/lost-found-words.ts'
import { type QueryContext, signedIn } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { caseById } from './case-steps.ts'
import { claimsOf, countDue, eventsOfItem, findItem, type ItemRow, itemPage } from './lost-found.sql.ts'
import { lostFoundActions, nextStep } from './lost-found-gate.ts'
import { isDue } from './lost-found-hold.ts'
import { suggestionsFor } from './lost-found-match.ts'
import { itemById } from './lost-found-steps.ts'

const names = z.array(z.string())
const ways = z.array(noticeWay)

function memberOf(column: string, members: readonly string[]) {
  const parameters = Object.fromEntries(members.map((member, at) => [`${column}${at}`, member]))
  const where =
    members.length === 0
      ? []
      : [
          `${column} IN (${Object.keys(parameters)
            .map((name) => `@${name}`)
            .join(', ')})`,
        ]
  return { where, parameters }
}

const searched = ['serial', 'name', 'place', 'person', 'appearance', 'receiptSerial', 'transferReceipt']
const containsText = `(${searched.map((column) => `instr(lower(coalesce(${column}, '')), @text) > 0`).join(' OR ')})`

/** Found things are hundreds a year, so the text is looked for in the rows themselves. */
function conditionOf(filter: LostFoundFilter, after: string | null, now: number) {
  const sets = [memberOf('nature', filter.nature), memberOf('kind', filter.kind), memberOf('state', filter.state)]
  const one = (asked: boolean, where: string, name: string, value: Value) =>
    asked ? [{ where: [where], parameters: { [name]: value } }] : []
  const parts = [
    ...sets,
    ...one(filter.text !== '', containsText, 'text', filter.text.toLowerCase()),
    ...one(filter.from !== null, 'registeredAt >= @from', 'from', instantOf(filter.from ?? '1970-01-01')),
    ...one(filter.until !== null, 'registeredAt < @until', 'until', instantOf(addDays(filter.until ?? '1970-01-01', 1))),
    ...one(filter.due, `state = 'held' AND holdUntil <= @now`, 'now', now),
    ...one(after !== null, 'id < @after', 'after', after),
  ]
  return {
    where: parts.flatMap(({ where }) => where),
    parameters: Object.assign({}, ...parts.map(({ parameters }) => parameters)),
  }
}

const lineOf = (item: ItemRow, now: number) => ({ ...item, due: isDue(item, now), next: nextStep(item, now) })

/** One page, the latest first. */
export function list(context: QueryContext, { after, limit, ...filter }: z.output<typeof contract.list.input>) {
  const rows = itemPage(context.db, context.siteId, conditionOf(filter, after, context.now), limit + 1)
  const shown = rows.slice(0, limit)
  return {
    items: shown.map((item) => lineOf(item, context.now)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    due: countDue(context.db, context.siteId, context.now),
  }
}

/** A record with every try to claim it, what looks like it, and what the caller may do. */
export function get(context: QueryContext, { id }: { readonly id: string }): LostFoundItem {
  const item = itemById(context, id)
  const matched = item.matchId === null ? undefined : findItem(context.db, context.siteId, item.matchId)
  return {
    ...lineOf(item, context.now),
    witnesses: names.parse(JSON.parse(item.witnesses)),
    noticeWays: ways.parse(JSON.parse(item.noticeWays)),
    caseSerial: item.caseId === null ? null : caseById(context, item.caseId).serial,
    statutoryOn: item.noticeOn === null ? null : addMonths(item.noticeOn, 12),
    claims: claimsOf(context.db, item.id).map((claim) => ({ ...claim, granted: claim.granted === 1 })),
    match: matched ? { id: matched.id, serial: matched.serial, name: matched.name, nature: matched.nature } : null,
    suggestions: suggestionsFor(context, item),
    events: eventsOfItem(context.db, item.id),
    actions: lostFoundActions(item, context.now, signedIn(context)),
  }
}
