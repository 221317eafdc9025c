import type { z } from 'zod'
import { leasingDesk, receptionReaders, visitsReaders, visitsToday } from '../../../shared/access/roles.ts'
import { addDays, civilDateOf, day, instantOf } from '../../../shared/calendar.ts'
import {
  type AgendaDay,
  type AgendaEntry,
  type AgendaKind,
  agendaKinds,
  type agenda as contract,
} from '../../../shared/visits/agenda.ts'
import { mostDays } from '../../../shared/visits/agenda-days.ts'
import { endOfVisit } from '../../../shared/visits/visit-time.ts'
import { guestKindLabels, visitStateLabels } from '../../../shared/visits/visit-words.ts'
import { builtInDays } from '../calendar/work-calendar.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { callBackEntries, followUpEntries, viewingEntries } from './agenda-sources.ts'
import { clashesOf, visitsDuring } from './visit-clashes.ts'
import type { VisitRow } from './visit-row.ts'
import { isOfToday } from './visit-steps.ts'

/** Of a kind, on one sheet. */
const mostOfKind = 400

type Range = z.output<typeof contract.range.input>

/** @throws INVALID */
function checkRange({ from, until }: Range): void {
  if (until < from) throw invalid('until', '结束日期早于开始日期，请核对')
  if (until >= addDays(from, mostDays)) throw invalid('until', `一次最多看 ${mostDays} 天，请缩短日期`)
}

/** @param others that it may meet */
export function visitEntry(context: QueryContext, row: VisitRow, others: readonly VisitRow[]): AgendaEntry {
  const end = endOfVisit(row)
  const cancelled = row.state === 'cancelled'
  const waits = row.state === 'planned' || row.state === 'notified' || row.state === 'ready'
  return {
    ...{ key: `visit.${row.id}`, kind: 'visit', opens: row.id, serial: row.serial, revision: row.rev },
    title: row.unit ?? `来访单位未定（${guestKindLabels[row.guestKind]}）`,
    // A visit that ends at midnight is not there on the next day.
    ...{ from: civilDateOf(row.arrivesAt), until: civilDateOf(end - 1), startsAt: row.arrivesAt },
    ...{ endsAt: row.leftAt ?? row.leavesAt, person: row.host, place: row.room ?? row.route },
    ...{ state: visitStateLabels[row.state], cancelled, late: waits && row.arrivesAt < context.now },
    clashes: cancelled ? [] : clashesOf(others, row, row.id),
  }
}

/** What the caller may read of the visits of these days; the counter sees today's. */
function visitEntries(context: QueryContext, { from, until }: Range): AgendaEntry[] {
  if (!hasRole(context, visitsToday)) return []
  const rows = visitsDuring(context, instantOf(from), instantOf(addDays(until, 1)), mostOfKind + 1)
  const seen = hasRole(context, visitsReaders) ? rows : rows.filter((row) => isOfToday(context, row))
  return seen.map((row) => visitEntry(context, row, seen))
}

/** Every day of the range as the limits count it. */
function daysOf({ calendar }: QueryContext, { from, until }: Range): AgendaDay[] {
  const years = new Set([Number(from.slice(0, 4)), Number(until.slice(0, 4))])
  const names = new Map([...years].flatMap(builtInDays).map(({ date, name }) => [date, name]))
  const count = Math.round((instantOf(until) - instantOf(from)) / day) + 1
  return Array.from({ length: count }, (_, at) => {
    const date = addDays(from, at)
    return { date, worked: calendar.isWorkday(date), name: names.get(date) ?? null }
  })
}

const order = (one: AgendaEntry, other: AgendaEntry) =>
  one.from.localeCompare(other.from) ||
  (one.startsAt ?? Number.MAX_SAFE_INTEGER) - (other.startsAt ?? Number.MAX_SAFE_INTEGER) ||
  one.key.localeCompare(other.key)

export function range(context: QueryContext, asked: Range) {
  checkRange(asked)
  const sources: Readonly<Record<AgendaKind, () => AgendaEntry[]>> = {
    visit: () => visitEntries(context, asked),
    viewing: () => (hasRole(context, leasingDesk) ? viewingEntries(context, asked, mostOfKind + 1) : []),
    callBack: () => (hasRole(context, receptionReaders) ? callBackEntries(context, asked, mostOfKind + 1) : []),
    followUp: () => (hasRole(context, leasingDesk) ? followUpEntries(context, asked, mostOfKind + 1) : []),
  }
  const found = agendaKinds.map((kind) => ({ kind, entries: sources[kind]() }))
  return {
    today: context.today,
    days: daysOf(context, asked),
    entries: found.flatMap(({ entries }) => entries.slice(0, mostOfKind)).sort(order),
    more: found.filter(({ entries }) => entries.length > mostOfKind).map(({ kind }) => kind),
    visitsOfTodayOnly: hasRole(context, visitsToday) && !hasRole(context, visitsReaders),
  }
}
