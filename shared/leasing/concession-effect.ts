import { z } from 'zod'
import { monthRent, type Rate, type RentMethod, shareOf } from './rent.ts'
import { type Escalation, type RentSchedule, rentSchedule } from './rent-schedule.ts'

/** What one concession costs over the term (2: 10.5; domain F15); fen, rates in ten-thousandths of the unit. */
export const concessionEffect = z.object({
  /** 折扣率: asked ÷ list, in hundredths of a percent. */
  share: z.int(),
  ...{ monthBefore: z.int(), monthAfter: z.int() },
  ...{ totalBefore: z.int(), totalAfter: z.int() },
  /** 净有效租金 */
  ...{ netBefore: z.int(), netAfter: z.int() },
  /** 影响金额: what the term brings less; below 0: more. */
  impact: z.int(),
})
export type ConcessionEffect = z.infer<typeof concessionEffect>

/** One suite and its lease; area in hundredths of a ㎡, prices in fen of one unit. */
export interface ConcessionCase {
  readonly area: number
  readonly unit: Rate['unit']
  readonly listPrice: number
  readonly price: number
  readonly method: RentMethod
  readonly start: string
  readonly months: number
  readonly freeMonths: number
  readonly freeDays: number
  readonly escalation: Escalation | null
  /** As it would be without a concession. */
  readonly usualEscalation: Escalation | null
}

/** Before: the list price, nothing free, the usual escalation. After: what is asked. */
export function effectOf(asked: ConcessionCase): ConcessionEffect {
  const { area, unit, method, start, months, listPrice, price } = asked
  const lease = { area, method, start, months }
  const list = { unit, fen: listPrice }
  const rate = { unit, fen: price }
  const before = rentSchedule({ ...lease, rate: list, freeMonths: 0, freeDays: 0, escalation: asked.usualEscalation })
  const { freeMonths, freeDays, escalation } = asked
  const after = rentSchedule({ ...lease, rate, freeMonths, freeDays, escalation })
  return {
    share: shareOf(rate, list),
    ...{ monthBefore: monthRent(area, list, method), monthAfter: monthRent(area, rate, method) },
    ...totals(before, after),
  }
}

function totals(before: RentSchedule, after: RentSchedule) {
  return {
    ...{ totalBefore: before.total, totalAfter: after.total },
    ...{ netBefore: before.netEffective, netAfter: after.netEffective },
    impact: before.total - after.total,
  }
}
