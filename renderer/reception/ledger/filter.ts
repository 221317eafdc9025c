import type { z } from 'zod'
import { addDays, civilDateOf, weekdayOf } from '../../../shared/calendar.ts'
import type { CaseFilter, caseSort } from '../../../shared/reception/cases.ts'

export type CaseSort = z.infer<typeof caseSort>

export type Span = Pick<CaseFilter, 'from' | 'until'>

/** Ranges that are asked for daily, as civil dates of the site. */
export function spans(now: number): Readonly<Record<'今天' | '本周' | '本月' | '全部', Span>> {
  const today = civilDateOf(now)
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  return {
    今天: { from: today, until: today },
    本周: { from: monday, until: today },
    本月: { from: `${today.slice(0, 8)}01`, until: today },
    全部: { from: null, until: null },
  }
}

/** How many restrictions are set, so that nobody takes a part of the ledger for the whole. */
export function restrictions(filter: Readonly<Record<string, unknown>>): number {
  return Object.entries(filter).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false,
  ).length
}
