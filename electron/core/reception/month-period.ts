import { addDays, addMonths, civilDateOf, instantOf } from '../../../shared/calendar.ts'
import type { PeriodReading } from '../../../shared/settings/month-close-rules.ts'
import type { QueryContext } from '../context.ts'
import { findMonthClose, lastSigned, signedPeriodOf } from './month-close.sql.ts'
import type { MonthCloseRow } from './month-close-row.ts'

/** 期间, both days included. */
export interface Period {
  readonly reading: PeriodReading
  readonly from: string
  readonly until: string
}

export function monthBeside(month: string, months: number): string {
  return addMonths(`${month}-01`, months).slice(0, 7)
}

/** 每月 25 日前 (1: 4.9): of the month itself, or of the one after where whole calendar months are counted. */
export function dueOn(month: string, reading: PeriodReading): string {
  return `${reading === 'from26' ? month : monthBeside(month, 1)}-25`
}

/** The month whose table is due next on that day. */
export function monthDueAfter(date: string, reading: PeriodReading): string {
  const month = Number(date.slice(8)) <= 25 ? date.slice(0, 7) : monthBeside(date.slice(0, 7), 1)
  return reading === 'from26' ? month : monthBeside(month, -1)
}

/** As the setting reads it (domain 2.5). */
export function plainPeriod(month: string, reading: PeriodReading): Period {
  if (reading === 'from26') return { reading, from: `${monthBeside(month, -1)}-26`, until: `${month}-25` }
  return { reading, from: `${month}-01`, until: addDays(`${monthBeside(month, 1)}-01`, -1) }
}

/**
 * What a month's table counts. After a change of the setting the next period begins where the last signed one ended, so that no
 * day is lost or counted twice.
 */
export function periodOf(context: QueryContext, month: string, row: MonthCloseRow | undefined): Period {
  if (row && row.state !== 'draft') return { reading: row.reading, from: row.fromDate, until: row.untilDate }
  const plain = plainPeriod(month, context.settings.monthClose.reading)
  const before = findMonthClose(context.db, context.siteId, monthBeside(month, -1))
  if (before?.state !== 'signed') return plain
  const from = addDays(before.untilDate, 1)
  return from < plain.until ? { ...plain, from } : plain
}

/** @returns instants [from, until) */
export function spanOf({ from, until }: Pick<Period, 'from' | 'until'>) {
  return { from: instantOf(from), until: instantOf(addDays(until, 1)) }
}

/** When a complaint counts: at its reception, or as 补报 at the beginning of the next period where that one is signed already. */
export function countedAt(context: QueryContext, receivedAt: number): number {
  if (!lastSigned(context.db, context.siteId)) return receivedAt
  let at = receivedAt
  for (;;) {
    const signed = signedPeriodOf(context.db, context.siteId, civilDateOf(at))
    if (!signed) return at
    at = instantOf(addDays(signed.untilDate, 1))
  }
}

/** After a correction of its time: what was counted in a signed period stays counted there. */
export function recounted(context: QueryContext, before: number, receivedAt: number): number {
  return signedPeriodOf(context.db, context.siteId, civilDateOf(before)) ? before : countedAt(context, receivedAt)
}
