import { z } from 'zod'
import { addDays } from '../../../shared/calendar.ts'
import { type ConcessionCase, effectOf } from '../../../shared/leasing/concession-effect.ts'
import { leaseEnd } from '../../../shared/leasing/lease-term.ts'
import type { Escalation } from '../../../shared/leasing/rent-schedule.ts'
import type { QueryContext } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import type { ConcessionRow } from './concession-row.ts'
import { type LetSuite, letSuites } from './quotation-suites.ts'

const stored = z.object({ from: z.int(), percent: z.int(), every: z.int() }).nullable()

export const escalationOf = (text: string): Escalation | null => stored.parse(JSON.parse(text))

/** What the settings say of a lease without a concession. */
export function usualEscalation({ settings }: QueryContext): Escalation | null {
  const { percent, fromYear: from } = settings.leasing.escalation
  return percent === 0 ? null : { from, percent, every: 1 }
}

/** The suite that is asked for. @throws INVALID on `suiteId` */
export function suiteFor(context: QueryContext, suiteId: string): LetSuite {
  try {
    const [suite] = letSuites(context, [suiteId])
    if (suite) return suite
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
  throw invalid('suiteId', '找不到这个单元，可能已被移除；请重新选择')
}

/** Read with others: a suite that is gone altogether says so. */
export function goneReasons(context: QueryContext, ids: readonly string[]): ReadonlyMap<string, string> {
  const suites = letSuites(context, [...new Set(ids)])
  return new Map(suites.flatMap(({ id, gone }) => (gone === null ? [] : [[id, gone] as const])))
}

type Asked = Pick<ConcessionCase, 'price' | 'months' | 'start' | 'freeMonths' | 'freeDays' | 'escalation'>

/** What it would cost for a suite as it is now (2: 10.5). */
export function effectNow(context: QueryContext, { area, list }: LetSuite, asked: Asked) {
  const { method } = context.settings.leasing.rent
  const usual = usualEscalation(context)
  return effectOf({ ...asked, area, unit: list.unit, listPrice: list.fen, method, usualEscalation: usual })
}

/** What it costs by the numbers that the application was made with, at these terms. */
export function effectFor(row: ConcessionRow, terms: Pick<Asked, 'price' | 'freeMonths' | 'freeDays'>) {
  return effectOf({
    ...row,
    start: row.startOn,
    ...terms,
    escalation: escalationOf(row.escalation),
    usualEscalation: escalationOf(row.usualEscalation),
  })
}

/** A lease that ends before it begins, or after what the law allows, is a slip of the pen. @throws INVALID */
export function mustBeSensible(context: QueryContext, suite: LetSuite, asked: Asked & { readonly longFree: boolean }): void {
  const { price, start, months, freeMonths, freeDays } = asked
  if (price > suite.list.fen) throw invalid('price', `申请价高于 ${suite.room} 的牌价，请核对；牌价以上不用申请`)
  if (start < context.today) throw invalid('start', '起租日已经过去；请改为今天或以后')
  if (start > addDays(context.today, 3 * 365)) throw invalid('start', '起租日在三年以后，请核对年份')
  if (leaseEnd(start, months) < start) throw invalid('months', '租期不对，请核对')
  if ((freeMonths * 30 + freeDays) * 3 >= months * 30 && !asked.longFree) {
    throw invalid('longFree', `免租期占到租期的三分之一以上（租期 ${months} 个月），还没有提交；请核对，确实如此的再确认一次`)
  }
}

const longestDays = 90

/** @throws INVALID */
export function mustRunOut(context: QueryContext, field: string, until: string): void {
  if (until < context.today) throw invalid(field, '有效期已经过去；请改为今天或以后')
  if (until > addDays(context.today, longestDays)) throw invalid(field, `有效期最长 ${longestDays} 天，请改短`)
}
