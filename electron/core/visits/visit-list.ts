import type { z } from 'zod'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import type { FigureSpan } from '../../../shared/figures/figure-span.ts'
import type { visits as contract, VisitSummary } from '../../../shared/visits/visits.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { preparationsOf } from './preparation-standing.ts'
import { levelWhere, moneyWhere, preparedWhere } from './visit-figures.sql.ts'
import { visitTextSource } from './visit-index.ts'
import type { VisitRow } from './visit-row.ts'
import { runningVisits, type VisitWalk, visitRows } from './visits.sql.ts'

type Filter = z.output<typeof contract.list.input>
type Ask = (part: string, asked?: Record<string, Value>) => void

/** Lines of a list, with how both departments stood: read at once, not one by one. */
export function summariesOf(context: QueryContext, rows: readonly VisitRow[]): VisitSummary[] {
  const preparations = preparationsOf(
    context,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, preparations: [...(preparations.get(row.id) ?? [])] }))
}

const mostToday = 200

/** Those of today, and those that go on whatever their day: a visit over midnight does not vanish (3: 4.2). */
export function visitsOfToday(context: QueryContext): VisitSummary[] {
  const { db, siteId, today } = context
  const from = instantOf(today)
  const until = instantOf(addDays(today, 1))
  const arriving = visitRows(db, 'ASC', ['arrivesAt >= @from', 'arrivesAt < @until'], { siteId, from, until, limit: mostToday })
  const all = new Map([...runningVisits(db, siteId, mostToday), ...arriving].map((row) => [row.id, row]))
  return summariesOf(
    context,
    [...all.values()].sort((a, b) => a.arrivesAt - b.arrivesAt || (a.id < b.id ? -1 : 1)),
  )
}

/** What the day still has before it: over, or cancelled, is not among them. */
export function visitsExpected(context: QueryContext): VisitSummary[] {
  return visitsOfToday(context).filter(({ state }) => state !== 'closed' && state !== 'cancelled')
}

const instantsOf = ({ from, until }: FigureSpan) => ({ from: instantOf(from), before: instantOf(addDays(until, 1)) })

/** What a figure counts and a list finds again. */
function countedBy({ settings }: QueryContext, { level, prepared, money }: Filter, ask: Ask): void {
  if (level.length > 0) ask(levelWhere, { level: JSON.stringify(level) })
  if (prepared !== null) {
    const { from, before } = instantsOf(prepared)
    ask(preparedWhere(prepared.standing), { department: prepared.department, noticeFrom: from, noticeBefore: before })
  }
  if (money !== null) ask(moneyWhere[money], money === 'recorded' ? {} : { budgets: JSON.stringify(settings.visits.budgets) })
}

function conditionOf(context: QueryContext, filter: Filter) {
  const { now } = context
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask: Ask = (part, asked = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  for (const column of ['guestKind', 'state'] as const) {
    const values = filter[column]
    if (values.length > 0) ask(`${column} IN (SELECT value FROM json_each(@${column}))`, { [column]: JSON.stringify(values) })
  }
  if (filter.span === 'upcoming') ask('arrivesAt >= @now', { now })
  if (filter.span === 'past') ask('arrivesAt < @now', { now })
  const words = visitTextSource(filter.text)
  if (words) ask(words.where, words.parameters)
  if (filter.from !== null) ask('arrivesAt >= @from', { from: instantOf(filter.from) })
  if (filter.until !== null) ask('arrivesAt < @until', { until: instantOf(addDays(filter.until, 1)) })
  countedBy(context, filter, ask)
  return { where, parameters }
}

/** A page of visits, and where the next one begins. */
export function pageOf(context: QueryContext, filter: Filter, walk?: VisitWalk) {
  const { after, limit } = filter
  const { where, parameters } = conditionOf(context, filter)
  const order = filter.span === 'upcoming' ? 'ASC' : 'DESC'
  if (after !== null) {
    const [at = '', id, rest] = after.split('.')
    if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
    where.push(`(arrivesAt, id) ${order === 'ASC' ? '>' : '<'} (@afterAt, @afterId)`)
    Object.assign(parameters, { afterAt: Number(at), afterId: id })
  }
  const found = visitRows(context.db, order, where, { ...parameters, siteId: context.siteId, limit: limit + 1 }, walk)
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? `${last.arrivesAt}.${last.id}` : null }
}

export function list(context: QueryContext, filter: Filter) {
  const { rows, next } = pageOf(context, filter)
  return { visits: summariesOf(context, rows), next }
}
