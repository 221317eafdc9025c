import type { z } from 'zod'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import { beyond } from '../../../shared/leasing/leasing-figures.ts'
import { stages } from '../../../shared/leasing/prospect-words.ts'
import type { prospects as contract, ProspectFilter, ProspectSummary } from '../../../shared/leasing/prospects.ts'
import { type QueryContext, signedIn } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { openFollowUps } from './follow-ups.sql.ts'
import { everIn, leftStage } from './leasing-figures.sql.ts'
import { asColleague, onlyOwner, seesProspect } from './prospect-access.ts'
import { openWatches, someWatchOpen, watchedAmong } from './prospect-history.sql.ts'
import type { ProspectContactRow, ProspectRow } from './prospect-row.ts'
import {
  contactsOf,
  prospectRows,
  prospectsByIds,
  prospectsInStage,
  prospectsOfOthers,
  type StageTotal,
  stageTotals,
} from './prospects.sql.ts'
import { ownIdsByText } from './search-prospects.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** Whom to talk to: the one who decides, else the first. */
const speaker = (contacts: readonly ProspectContactRow[]) =>
  contacts.find(({ decisionMaker }) => decisionMaker === 1) ?? contacts[0]

/** Lines of a list, read together. Only of rows that the caller may see. */
export function summariesOf(context: QueryContext, rows: readonly ProspectRow[]): ProspectSummary[] {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const people = Map.groupBy(contactsOf(context.db, ids), ({ prospectId }) => prospectId)
  const watched = watchedAmong(context.db, ids)
  const contacts = new Map(openFollowUps(context.db, ids).map((row) => [row.prospectId, row]))
  return rows.map((row) => {
    const one = speaker(people.get(row.id) ?? [])
    const due = contacts.get(row.id)
    const days = due ? { from: due.dueFrom, until: due.dueUntil } : null
    return {
      ...row,
      withClient: row.withClient === 1,
      contact: one?.name ?? null,
      phone: one?.phone ?? null,
      window: due?.step === 0 ? days : null,
      nextContact: due && days ? { ...days, step: due.step } : null,
      watched: watched.has(row.id),
    }
  })
}

const among = ['stage', 'grade', 'channel', 'visitorClass'] as const

function conditionOf(context: QueryContext, filter: ProspectFilter) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  const ask = (part: string, asked: Record<string, Value> = {}) => {
    where.push(part)
    Object.assign(parameters, asked)
  }
  for (const column of among) {
    const values = filter[column]
    if (values.length > 0) ask(`p.${column} IN (SELECT value FROM json_each(@${column}))`, { [column]: JSON.stringify(values) })
  }
  if (filter.watched) ask(someWatchOpen)
  if (filter.from !== null) ask('p.receivedAt >= @from', { from: instantOf(filter.from) })
  if (filter.until !== null) ask('p.receivedAt < @until', { until: instantOf(addDays(filter.until, 1)) })
  askWay(filter, ask)
  if (filter.text !== '') {
    ask('p.id IN (SELECT value FROM json_each(@found))', { found: JSON.stringify(ownIdsByText(context, filter.text)) })
  }
  return { where, parameters }
}

type Ask = (part: string, asked?: Record<string, Value>) => void

/** What the figures count by: when they came to their stage, how far they ever came, which stage they left when. */
function askWay({ stageFrom, stageUntil, lostReason, reached, left }: ProspectFilter, ask: Ask): void {
  if (stageFrom !== null) ask('p.stageSince >= @stageFrom', { stageFrom: instantOf(stageFrom) })
  if (stageUntil !== null) ask('p.stageSince < @stageUntil', { stageUntil: instantOf(addDays(stageUntil, 1)) })
  if (lostReason.length > 0) {
    ask('p.lostReason IN (SELECT value FROM json_each(@lostReason))', { lostReason: JSON.stringify(lostReason) })
  }
  if (reached !== null) ask(everIn, { everIn: JSON.stringify(beyond(reached)) })
  if (left === null) return
  const days = { leftFrom: instantOf(left.from), leftBefore: instantOf(addDays(left.until, 1)) }
  ask(leftStage, { leftStage: left.stage, ...days })
}

/** Whose prospects are looked through; `undefined`: somebody's whom the caller may not look through. */
function ownerAsked(context: QueryContext, asked: string | null): string | null | undefined {
  const only = onlyOwner(context)
  if (only === null) return asked
  return asked === null || asked === only ? only : undefined
}

/** @throws INVALID */
function placeAfter(after: string): { readonly afterAt: number; readonly afterId: string } {
  const [at = '', id, rest] = after.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId: id }
}

/** Rows that the filter finds, the latest first, for lists and papers. */
export function rowsFound(context: QueryContext, { after, limit, ...filter }: Input<'list'>): ProspectRow[] {
  const ownerId = ownerAsked(context, filter.ownerId)
  const place = after === null ? null : placeAfter(after)
  if (ownerId === undefined) return []
  const { where, parameters } = conditionOf(context, filter)
  return prospectRows(context.db, {
    ...{ siteId: context.siteId, ownerId, limit },
    where: place === null ? where : [...where, '(p.receivedAt, p.id) < (@afterAt, @afterId)'],
    parameters: { ...parameters, ...place },
  })
}

export function list(context: QueryContext, input: Input<'list'>) {
  const rows = rowsFound(context, { ...input, limit: input.limit + 1 })
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  return {
    prospects: summariesOf(context, shown),
    next: rows.length > input.limit && last ? `${last.receivedAt}.${last.id}` : null,
  }
}

/** Cards of one column; what is below is one key away in the table. */
const mostCards = 50
const nothing = { count: 0, area: 0 }

export function board(context: QueryContext, input: Input<'board'>) {
  const { db, siteId } = context
  const ownerId = ownerAsked(context, input.ownerId)
  const totals = new Map<string, StageTotal>()
  if (ownerId !== undefined) for (const total of stageTotals(db, siteId, ownerId)) totals.set(total.stage, total)
  const columns = stages.map((stage) => {
    const { count, area } = totals.get(stage) ?? nothing
    const rows = count === 0 || ownerId === undefined ? [] : prospectsInStage(db, { siteId, ownerId, stage, limit: mostCards })
    return { stage, count, area, rows }
  })
  const cards = Map.groupBy(
    summariesOf(
      context,
      columns.flatMap(({ rows }) => rows),
    ),
    ({ stage }) => stage,
  )
  return { columns: columns.map(({ stage, count, area }) => ({ stage, count, area, prospects: cards.get(stage) ?? [] })) }
}

export function colleagues(context: QueryContext, { after, limit }: Input<'colleagues'>) {
  if (onlyOwner(context) === null) return { prospects: [], next: null }
  if (after !== null && !/^\d{1,9}$/.test(after)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  const { accountId } = signedIn(context)
  const asked = { siteId: context.siteId, ownerId: accountId, after: Number(after ?? 0), limit: limit + 1 }
  const rows = prospectsOfOthers(context.db, asked)
  const shown = rows.slice(0, limit)
  return { prospects: shown.map(asColleague), next: rows.length > limit ? String(shown.at(-1)?.number) : null }
}

/** Guarded visitors in the house whom the caller answers for (2: 注). */
export function watching(context: QueryContext) {
  const watches = openWatches(context.db, context.siteId)
  const rows = prospectsByIds(context.db, context.siteId, [...new Set(watches.map(({ prospectId }) => prospectId))])
  const seen = new Map(rows.filter((row) => seesProspect(context, row)).map((row) => [row.id, row]))
  return {
    watches: watches.flatMap((watch) => {
      const row = seen.get(watch.prospectId)
      return row ? [{ ...watch, serial: row.serial, company: row.company, owner: row.owner }] : []
    }),
  }
}
