import { addDays, day, instantOf } from '../../../shared/calendar.ts'
import { type FigureSpan, mostDays } from '../../../shared/figures/figure-span.ts'
import { invalid } from '../errors.ts'

/** From and before which instants. */
export interface FigurePeriod {
  readonly from: number
  readonly before: number
}

/** @throws INVALID when it ends before it begins or is longer than figures are made of */
export function figurePeriod({ from, until }: FigureSpan): FigurePeriod {
  const [start, before] = [instantOf(from), instantOf(addDays(until, 1))]
  if (before <= start) throw invalid('until', '结束日期不能早于开始日期')
  if (before - start > mostDays * day) throw invalid('from', '一次最多统计三年，请缩短日期')
  return { from: start, before }
}
