import { addDays, addMonths } from '../../shared/calendar.ts'
import type { FigureSpan } from '../../shared/figures/figure-span.ts'

const firstOf = (date: string, months: number) => addMonths(`${date.slice(0, 8)}01`, months)

/** Periods that are asked for daily, whole months and the days of the running one so far. */
export function figureSpans(today: string): Readonly<Record<'本月' | '上月' | '近三个月' | '今年', FigureSpan>> {
  return {
    本月: { from: firstOf(today, 0), until: today },
    上月: { from: firstOf(today, -1), until: addDays(firstOf(today, 0), -1) },
    近三个月: { from: firstOf(today, -2), until: today },
    今年: { from: `${today.slice(0, 4)}-01-01`, until: today },
  }
}
