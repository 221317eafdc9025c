import type { z } from 'zod'
import { type monthClose as contract, type MonthCell, type MonthLine, monthLine } from '../../../shared/reception/month-close.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import type { Parameters } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import { findMonthClose } from './month-close.sql.ts'
import type { MonthCloseRow } from './month-close-row.ts'
import { conditionOf } from './month-figures.sql.ts'
import { spanFor } from './month-figures.ts'
import { type FoundLine, linesOf, storedLines, storeLine } from './month-lines.sql.ts'
import { type Period, periodOf } from './month-period.ts'

const everyOne: MonthCell = { group: 'total', key: 'received' }

function shownLine(found: FoundLine, now: number): MonthLine {
  const { countedAt, receivedAt, finishedAt, dueAt, hot, repeated, answers } = found
  const notes = [
    countedAt === receivedAt ? '' : '补报',
    hot === 1 ? '热点' : '',
    repeated === 1 ? '重复' : '',
    answers > 1 ? `回访 ${answers} 次` : '',
  ]
  return monthLine.parse({ ...found, late: (finishedAt ?? now) > dueAt, notes: notes.filter((note) => note !== '') })
}

/** @throws INVALID */
function asked(cell: MonthCell, after: string | null) {
  const condition = conditionOf(cell)
  if (!condition) throw invalid('cell', '汇总表上没有这个数字，请刷新后再点')
  if (after === null) return condition
  const [at, seq, rest] = after.split('.')
  if (rest !== undefined || !/^\d{1,15}$/.test(at ?? '') || !/^\d{1,15}$/.test(seq ?? '')) {
    throw invalid('after', '翻页位置不对，请从第一页重新开始')
  }
  const parameters: Parameters = { ...condition.parameters, afterAt: Number(at), afterSeq: Number(seq) }
  return { where: `${condition.where} AND (f.countedAt, f.seq) > (@afterAt, @afterSeq)`, parameters }
}

interface Page {
  readonly cell: MonthCell
  readonly after: string | null
  readonly limit: number
}

interface Placed {
  readonly countedAt: number
  readonly seq: number
  readonly line: MonthLine
}

function placedLines(
  context: QueryContext,
  month: string,
  row: MonthCloseRow | undefined,
  { cell, after, limit }: Page,
): Placed[] {
  const { where, parameters } = asked(cell, after)
  const { db } = context
  if (row?.signedAt) {
    // What was 重大 by then was written down so.
    const dated = where.includes('@now') ? { now: row.signedAt, majorAfter: Number.MAX_SAFE_INTEGER } : {}
    const stored = storedLines(db, row.id, { where, parameters: { ...parameters, ...dated }, limit })
    return stored.map(({ countedAt, seq, shown }) => ({ countedAt, seq, line: monthLine.parse(JSON.parse(shown)) }))
  }
  const found = linesOf(db, spanFor(context, periodOf(context, month, row)), { where, parameters, limit })
  return found.map((one) => ({ countedAt: one.countedAt, seq: one.seq, line: shownLine(one, context.now) }))
}

/** Exactly the complaints that one number counts. */
export function records(context: QueryContext, input: z.output<typeof contract.records.input>) {
  const { month, limit } = input
  const row = findMonthClose(context.db, context.siteId, month)
  const found = placedLines(context, month, row, { ...input, limit: limit + 1 })
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    lines: found.slice(0, limit).map(({ line }) => line),
    next: last ? `${last.countedAt}.${last.seq}` : null,
  }
}

/** 明细区 of a month; at most so many lines, one more when there are more. */
export function linesOfMonth(context: QueryContext, month: string, most: number): MonthLine[] {
  const row = findMonthClose(context.db, context.siteId, month)
  return placedLines(context, month, row, { cell: everyOne, after: null, limit: most + 1 }).map(({ line }) => line)
}

/** Keeps every line as it is at the moment of the signature. */
export function freezeLines(context: CommandContext, closeId: string, period: Period): void {
  const all = { where: '1', parameters: {}, limit: -1 }
  const span = spanFor(context, period)
  for (const found of linesOf(context.db, span, all)) {
    storeLine(context.db, closeId, found.seq, JSON.stringify(shownLine(found, context.now)), span)
  }
}
