import { roundedRatio } from '../money.ts'
import { type LeaseYear, leaseYears } from './lease-term.ts'
import { dayRent, monthRent, type Rate, type RentMethod, type RentUnit } from './rent.ts'

/** 递增: from the year `from` the rent rises by `percent` (hundredths: 5 % is 500) every `every` years. */
export interface Escalation {
  readonly from: number
  readonly percent: number
  readonly every: number
}

/** What a lease asks for. Area in hundredths of a ㎡, term in months. */
export interface LeaseOffer {
  readonly area: number
  readonly rate: Rate
  readonly method: RentMethod
  readonly start: string
  readonly months: number
  /** 免租期 at the start: whole months, and days after them (at most 92: more are months). */
  readonly freeMonths: number
  readonly freeDays: number
  readonly escalation: Escalation | null
}

export interface RentYear extends LeaseYear {
  /** Fen a month in this year. */
  readonly monthRent: number
  readonly freeMonths: number
  readonly freeDays: number
  /** Fen to be paid in this year. */
  readonly rent: number
}

export interface RentSchedule {
  readonly years: readonly RentYear[]
  /** Fen over the whole term. */
  readonly total: number
  /** 净有效租金 in ten-thousandths of a 元/㎡/天 (or 月, as the rate): what the term really brings, rent-free time counted in. */
  readonly netEffective: number
}

/** How often the rent has risen when this year begins. */
function risesBefore(year: number, { from, every }: Escalation): number {
  return year < from ? 0 : Math.floor((year - from) / every) + 1
}

/** Each step rises from the rounded rent before it, as the contract writes it: 36,600.38 → 38,430.40. */
function risen(fen: number, times: number, percent: number): number {
  let rent = fen
  for (let time = 0; time < times; time += 1) rent = roundedRatio(BigInt(rent) * BigInt(10_000 + percent), 10_000n)
  return rent
}

function rentYear(year: LeaseYear, offer: LeaseOffer): RentYear {
  const rises = offer.escalation ? risesBefore(year.year, offer.escalation) : 0
  const percent = offer.escalation?.percent ?? 0
  const perMonth = risen(monthRent(offer.area, offer.rate, offer.method), rises, percent)
  const perDay = risen(dayRent(offer.area, offer.rate, offer.method), rises, percent)
  const freeMonths = Math.min(year.months, Math.max(0, offer.freeMonths - (year.year - 1) * 12))
  const daysBegin = Math.floor(offer.freeMonths / 12) + 1
  const freeDays = year.year === daysBegin && freeMonths < year.months ? offer.freeDays : 0
  const rent = Math.max(0, perMonth * (year.months - freeMonths) - perDay * freeDays)
  return { ...year, monthRent: perMonth, freeMonths, freeDays, rent }
}

/**
 * The rent year by year. What is free is free at the start, in months of the contract and then in days at the day's rent.
 * Free time longer than the term is refused before (see `freeTimeTrouble`); here it would only leave nothing to pay.
 */
export function rentSchedule(offer: LeaseOffer): RentSchedule {
  const years = leaseYears(offer.start, offer.months).map((year) => rentYear(year, offer))
  const total = years.reduce((sum, { rent }) => sum + rent, 0)
  return { years, total, netEffective: netEffective(total, offer) }
}

/** What is let, and for how long: whole months, and days beyond them. */
interface Occupied {
  readonly area: number
  readonly unit: RentUnit
  readonly method: RentMethod
  readonly months: number
  readonly days: number
}

/** `total` fen over the whole occupation as a rate in ten-thousandths of a 元/㎡/天 (or 月); one day of a 365/12 month is 12/365 of it. */
export function netRate(total: number, { area, unit, method, months, days }: Occupied): number {
  // fen ÷ (hundredths of ㎡ × time), in ten-thousandths of a yuan: ×100 for the area, ×100 for fen
  const month = method === 'thirtyDays' ? { days: 30n, months: 1n } : { days: 365n, months: 12n }
  const time = BigInt(months) * month.days + BigInt(days) * month.months
  const units = unit === 'day' ? month.months : month.days
  return roundedRatio(BigInt(total) * 10_000n * units, BigInt(area) * time)
}

function netEffective(total: number, { area, rate, method, months }: LeaseOffer): number {
  return netRate(total, { area, unit: rate.unit, method, months, days: 0 })
}

/** 13 months free in a lease of 12: the sentence, or `null`. A third of the term and more is asked about elsewhere (F15). */
export function freeTimeTrouble(months: number, freeMonths: number, freeDays: number): string | null {
  if (freeMonths * 30 + freeDays < months * 30) return null
  const free = [freeMonths > 0 ? `${freeMonths} 个月` : '', freeDays > 0 ? `${freeDays} 天` : '']
    .filter((part) => part !== '')
    .join('又 ')
  return `免租 ${free}，不短于租期 ${months} 个月；请改免租期或租期`
}

/** A part of a month by the day's rent: 16 days at 1,203.30 → 19,252.80. */
export function partByDays(days: number, offer: Pick<LeaseOffer, 'area' | 'rate' | 'method'>): number {
  return dayRent(offer.area, offer.rate, offer.method) * days
}

/** A part of a month by the days that the month has: 16 of 31 days of 36,600.38 → 18,890.52. Which one holds is the contract's affair. */
export function partOfMonth(days: number, daysOfMonth: number, fenPerMonth: number): number {
  return roundedRatio(BigInt(fenPerMonth) * BigInt(days), BigInt(daysOfMonth))
}

/** `40367` → 「4.0367」 */
export function fineText(tenThousandths: number): string {
  return `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`
}
