import type { z } from 'zod'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import type { CaseFilter, cases } from '../../../shared/reception/cases.ts'
import { caseStates } from '../../../shared/reception/words.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { caseTextSource } from '../search/case-index.ts'
import {
  type CaseLine,
  type Condition,
  countedCases,
  type Page,
  type PageAfter,
  seqOf,
  sortHits,
  type Walk,
  walkCases,
  walkHits,
} from './case-list.sql.ts'

type Sort = z.output<typeof cases.list.input>['sort']
type Filter = z.output<typeof cases.list.input>

const mostSorted = 2000

function afterOf(key: string | null): PageAfter | null {
  if (key === null) return null
  const [order, seq, rest] = key.split('.').map(Number)
  if (
    order === undefined ||
    seq === undefined ||
    rest !== undefined ||
    !Number.isSafeInteger(order) ||
    !Number.isSafeInteger(seq)
  ) {
    throw invalid('after', '翻页位置不对，请从第一页重新开始')
  }
  return { key: order, seq }
}

/** A set as one condition with a parameter a member; `null` when it narrows nothing. */
function memberOf(column: string, members: readonly string[], all: number) {
  const distinct = [...new Set(members)]
  if (distinct.length === 0 || distinct.length === all) return null
  const names = distinct.map((_, index) => `${column}${index}`)
  return {
    where: `+c.${column} IN (${names.map((name) => `@${name}`).join(', ')})`,
    parameters: Object.fromEntries(distinct.map((member, index) => [`${column}${index}`, member])),
  }
}

/** Everything that the filter asks of a line, whatever the walk already answers. */
function conditionOf(filter: Filter, now: number): Condition {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const sets = [
    memberOf('category', filter.category, 7),
    memberOf('channel', filter.channel, 5),
    memberOf('state', filter.state, caseStates.length),
  ]
  for (const set of sets) {
    if (!set) continue
    where.push(set.where)
    Object.assign(parameters, set.parameters)
  }
  const ask = (part: string, name: string, value: Value) => {
    where.push(part)
    parameters[name] = value
  }
  if (filter.department !== null) ask('+c.department = @department', 'department', filter.department)
  if (filter.registrarId !== null) ask('+c.registrarId = @registrarId', 'registrarId', filter.registrarId)
  if (filter.residentId !== null) ask('+c.residentId = @residentId', 'residentId', filter.residentId)
  if (filter.from !== null) ask('c.receivedAt >= @from', 'from', instantOf(filter.from))
  if (filter.until !== null) ask('c.receivedAt < @until', 'until', instantOf(addDays(filter.until, 1)))
  if (filter.overdue) ask('c.finishedAt IS NULL AND c.dueAt < @now', 'now', now)
  return { where, parameters }
}

function without(filter: Filter, ...states: readonly CaseFilter['state'][number][]): boolean {
  return filter.state.length > 0 && !filter.state.some((state) => states.includes(state))
}

const isUnsettled = (filter: Filter) => filter.overdue || without(filter, 'finished', 'struckOff')

/** The narrowest index in the order of reception: one person, open work, or all, where the index itself holds what is filtered by. */
function walkByTime(filter: Filter, sort: Sort): Walk {
  const walk = (index: string, ...along: string[]): Walk => ({
    index,
    order: 'c.receivedAt',
    descending: sort !== 'oldest',
    along,
  })
  if (filter.residentId !== null) return walk('casesByResident', 'c.residentId = @residentId')
  if (isUnsettled(filter) || without(filter, 'struckOff')) return walk('casesOpenByReceived', 'c.struckOffAt IS NULL')
  return walk('casesByReceived')
}

const unsettledByDue: Walk = {
  index: 'casesUnsettledByDue',
  order: 'c.dueAt',
  descending: false,
  along: ['c.finishedAt IS NULL'],
}

// Keys of settled lines lie above every instant; the same number as in the column `dueOrder`.
const settledKey = (receivedAt: number) => Number.MAX_SAFE_INTEGER - receivedAt
const isSettledKey = (key: number) => key > Number.MAX_SAFE_INTEGER / 2

/** Open work by its limit, then what is settled, the latest first: two walks, so that a rare filter is found as fast. */
function linesByDue(context: QueryContext, filter: Filter, condition: Condition, page: Page): CaseLine[] {
  const { after, limit } = page
  const begun = after !== null && isSettledKey(after.key)
  const open = begun ? [] : walkCases(context.db, unsettledByDue, condition, page)
  if (open.length === limit || isUnsettled(filter)) return open
  const settled = walkCases(
    context.db,
    walkByTime(filter, 'newest'),
    { ...condition, where: [...condition.where, '+c.finishedAt IS NOT NULL'] },
    { ...page, after: begun ? { key: settledKey(after.key), seq: after.seq } : null, limit: limit - open.length },
  )
  return [...open, ...settled]
}

function linesOf(context: QueryContext, filter: Filter, limit: number): CaseLine[] {
  const condition = conditionOf(filter, context.now)
  const page = { siteId: context.siteId, after: afterOf(filter.after), limit }
  const source = caseTextSource(filter.text)
  if (source && filter.sort === 'dueFirst') return sortHits(context.db, source, condition, page, mostSorted)
  if (source) return walkHits(context.db, source, filter.sort === 'newest', condition, page)
  if (filter.sort === 'dueFirst') return linesByDue(context, filter, condition, page)
  return walkCases(context.db, walkByTime(filter, filter.sort), condition, page)
}

/** Kept counts know category and state; nobody counts for other filters. */
function totalOf(context: QueryContext, filter: Filter): number | null {
  const { text, channel, department, registrarId, residentId, from, until, overdue } = filter
  if (text !== '' || channel.length > 0 || overdue) return null
  if ([department, registrarId, residentId, from, until].some((value) => value !== null)) return null
  const asked = JSON.stringify([filter.category, filter.state])
  const known = context.totals.get(asked)
  if (known !== undefined) return known
  const total = countedCases(context.db, context.siteId, conditionOf(filter, context.now))
  context.totals.set(asked, total)
  return total
}

/** After which the next page begins: the column the list is ordered by, and the order of registration. */
function keyOf(context: QueryContext, filter: Filter, line: CaseLine): string {
  const seq = seqOf(context.db, line.id)
  if (filter.sort === 'dueFirst') return `${line.finishedAt === null ? line.dueAt : settledKey(line.receivedAt)}.${seq}`
  return `${caseTextSource(filter.text) ? seq : line.receivedAt}.${seq}`
}

/** One page of the ledger. With a text, 'newest' and 'oldest' go by the order of registration. */
export function list(context: QueryContext, filter: Filter) {
  const lines = linesOf(context, filter, filter.limit + 1)
  const shown = lines.slice(0, filter.limit)
  const last = shown.at(-1)
  return {
    cases: shown,
    next: lines.length > filter.limit && last ? keyOf(context, filter, last) : null,
    total: totalOf(context, filter),
  }
}
