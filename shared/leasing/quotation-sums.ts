import { addDays } from '../calendar.ts'
import { roundedRatio } from '../money.ts'
import { leaseEnd } from './lease-term.ts'
import type { QuotationTerms } from './quotation-terms.ts'
import { dayRent, monthRent, type Rate, type RentMethod, withoutTax } from './rent.ts'
import { netRate, type RentSchedule, type RentYear, rentSchedule } from './rent-schedule.ts'

/** What is let by one line: area in hundredths of a ㎡, and what is asked for it. */
export interface LetArea {
  readonly area: number
  readonly rate: Rate
  /** Fen per ㎡ and month. */
  readonly managementFee: number
}

export type SumTerms = Pick<
  QuotationTerms,
  | 'months'
  | 'start'
  | 'freeMonths'
  | 'freeDays'
  | 'freeInTerm'
  | 'parking'
  | 'phones'
  | 'others'
  | 'deposit'
  | 'advance'
  | 'escalation'
  | 'taxIncluded'
  | 'taxPercent'
>

/** First and last day, both included. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Everything a quotation says in numbers (2: 9.3; domain F12, 5–15). All money in fen, areas in hundredths of a ㎡. */
export interface QuotationSums {
  readonly area: number
  /** Of each line, in the order of the lines. */
  readonly lines: readonly { readonly monthRent: number; readonly managementFee: number }[]
  readonly monthRent: number
  readonly managementFee: number
  readonly parking: number
  readonly phones: number
  readonly others: number
  /** 每月费用合计, in the first year, outside of the rent-free time. */
  readonly monthlyTotal: number
  /** Of the month's rent, when it contains a tax that was told. */
  readonly tax: { readonly net: number; readonly tax: number } | null
  /** 押金: so many months of rent and management fee. */
  readonly rentDeposit: number
  readonly deposits: number
  /** The first payment in advance: rent that is not free, and all other monthly charges, which are never free. */
  readonly firstRent: number
  readonly firstCharges: number
  readonly firstPayment: number
  readonly free: Period | null
  /** 租期 */
  readonly term: Period
  readonly years: readonly RentYear[]
  readonly total: number
  /** 净有效租金 in ten-thousandths of the unit of the first line: for the desk, never on paper. */
  readonly netEffective: number
}

/** What is free is free from the first day on. */
function freePeriod({ start, freeMonths, freeDays }: SumTerms): Period | null {
  if (freeMonths === 0 && freeDays === 0) return null
  const afterMonths = freeMonths === 0 ? start : addDays(leaseEnd(start, freeMonths), 1)
  return { from: start, to: addDays(afterMonths, freeDays - 1) }
}

/** The same years of all lines, added up. */
function addUp(schedules: readonly RentSchedule[]): readonly RentYear[] {
  const first = schedules[0]?.years ?? []
  return first.map((year, at) => {
    const same = schedules.map(({ years }) => years[at] ?? year)
    const sum = (of: (one: RentYear) => number) => same.reduce((all, one) => all + of(one), 0)
    return { ...year, monthRent: sum(({ monthRent: fen }) => fen), rent: sum(({ rent }) => rent) }
  })
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

function charges(lets: readonly LetArea[], terms: SumTerms, method: RentMethod) {
  const lines = lets.map(({ area, rate, managementFee: fee }) => ({
    monthRent: monthRent(area, rate, method),
    managementFee: roundedRatio(BigInt(area) * BigInt(fee), 100n),
  }))
  const rent = sumOf(lines.map((line) => line.monthRent))
  const managementFee = sumOf(lines.map((line) => line.managementFee))
  const parking = terms.parking.count * terms.parking.price
  const phones = terms.phones.count * terms.phones.price
  const others = sumOf(terms.others.map(({ amount }) => amount))
  const besides = managementFee + parking + phones + others
  return { lines, monthRent: rent, managementFee, parking, phones, others, besides, monthlyTotal: rent + besides }
}

/** Rent of the first months that are paid in advance; free days are given back at the day's rent, as in the schedule. */
function firstRentOf(lets: readonly LetArea[], terms: SumTerms, method: RentMethod, perMonth: number): number {
  const { advance, freeMonths, freeDays, freeInTerm } = terms
  if (!freeInTerm) return perMonth * advance
  const paid = advance - freeMonths
  if (paid <= 0) return 0
  const perDay = sumOf(lets.map(({ area, rate }) => dayRent(area, rate, method)))
  return Math.max(0, perMonth * paid - perDay * freeDays)
}

/** @param lets the suites in the order of the paper, at least one */
export function quotationSums(lets: readonly LetArea[], terms: SumTerms, method: RentMethod): QuotationSums {
  const { besides, ...monthly } = charges(lets, terms, method)
  const free = freePeriod(terms)
  const start = free !== null && !terms.freeInTerm ? addDays(free.to, 1) : terms.start
  const inTerm = terms.freeInTerm ? { freeMonths: terms.freeMonths, freeDays: terms.freeDays } : { freeMonths: 0, freeDays: 0 }
  const { months, escalation } = terms
  const schedules = lets.map((line) => rentSchedule({ ...line, method, start, months, escalation, ...inTerm }))
  const total = sumOf(schedules.map((schedule) => schedule.total))
  const area = sumOf(lets.map((line) => line.area))
  const before = terms.freeInTerm ? { months: 0, days: 0 } : { months: terms.freeMonths, days: terms.freeDays }
  const rentDeposit = terms.deposit.months * (monthly.monthRent + monthly.managementFee)
  const deposits = rentDeposit + terms.deposit.utilities + terms.deposit.fitOut
  const firstRent = firstRentOf(lets, terms, method, monthly.monthRent)
  const firstCharges = besides * terms.advance
  const taxed = terms.taxIncluded && terms.taxPercent !== null
  return {
    ...monthly,
    area,
    tax: taxed ? withoutTax(monthly.monthRent, terms.taxPercent ?? 0) : null,
    ...{ rentDeposit, deposits, firstRent, firstCharges, firstPayment: deposits + firstRent + firstCharges },
    free,
    term: { from: start, to: leaseEnd(start, months) },
    years: addUp(schedules),
    total,
    netEffective: netRate(total, {
      area,
      unit: lets[0]?.rate.unit ?? 'day',
      method,
      months: months + before.months,
      days: before.days,
    }),
  }
}
