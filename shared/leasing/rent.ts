import { z } from 'zod'
import { roundedRatio } from '../money.ts'

/**
 * Rents in whole fen, areas in whole hundredths of a ㎡ (286.5 ㎡ is 28650). The unit price is never rounded before it is
 * multiplied: 4.50 元/㎡/天 × 1,120 ㎡ is 153,300.00 元 a month, by way of 136.88 元/㎡/月 it would be 5.60 元 more (domain 2.9).
 */
export const rentUnit = z.enum(['day', 'month'])
export type RentUnit = z.infer<typeof rentUnit>
export const rentUnitLabels = { day: '元/㎡/天', month: '元/㎡/月' } as const satisfies Record<RentUnit, string>

/** How a month of a day price is counted: 365/12 days, as nearly everywhere, or 30, which gives five days a year less. */
export const rentMethod = z.enum(['yearTwelfth', 'thirtyDays'])
export type RentMethod = z.infer<typeof rentMethod>
/** Stands on every paper beside the month's rent (domain 5, point 10). */
export const rentMethodLabels = {
  yearTwelfth: '月租金＝日租金×365÷12，四舍五入到分',
  thirtyDays: '月租金＝日租金×30，四舍五入到分',
} as const satisfies Record<RentMethod, string>

/** `{ unit: 'day', fen: 420 }` is 4.20 元/㎡/天. */
export interface Rate {
  readonly unit: RentUnit
  readonly fen: number
}

/** A month in days, exactly: 365/12 or 30/1. */
const monthDays = {
  yearTwelfth: { days: 365n, months: 12n },
  thirtyDays: { days: 30n, months: 1n },
} as const satisfies Record<RentMethod, { days: bigint; months: bigint }>

/** @returns fen for the whole area and one day */
export function dayRent(area: number, rate: Rate, method: RentMethod): number {
  const { days, months } = monthDays[method]
  const whole = BigInt(area) * BigInt(rate.fen)
  return rate.unit === 'day' ? roundedRatio(whole, 100n) : roundedRatio(whole * months, 100n * days)
}

/** @returns fen for the whole area and one month */
export function monthRent(area: number, rate: Rate, method: RentMethod): number {
  const { days, months } = monthDays[method]
  const whole = BigInt(area) * BigInt(rate.fen)
  return rate.unit === 'month' ? roundedRatio(whole, 100n) : roundedRatio(whole * days, 100n * months)
}

/** @returns fen for the whole area and twelve months, from the unit price and not from the rounded month */
export function yearRent(area: number, rate: Rate, method: RentMethod): number {
  const { days, months } = monthDays[method]
  const whole = BigInt(area) * BigInt(rate.fen) * 12n
  return rate.unit === 'month' ? roundedRatio(whole, 100n) : roundedRatio(whole * days, 100n * months)
}

/** A rate in ten-thousandths of a yuan, for comparing rates of both units and for four places on paper. */
export function rateIn(unit: RentUnit, rate: Rate, method: RentMethod): number {
  const { days, months } = monthDays[method]
  const fine = BigInt(rate.fen) * 100n
  if (rate.unit === unit) return Number(fine)
  return unit === 'month' ? roundedRatio(fine * days, months) : roundedRatio(fine * months, days)
}

/** The same rent per ㎡ in the other unit, to the fen: to be read, never to be multiplied. 110 元/㎡/月 → 3.62 元/㎡/天 */
export function otherUnit(rate: Rate, method: RentMethod): Rate {
  const { days, months } = monthDays[method]
  const fen = BigInt(rate.fen)
  return rate.unit === 'day'
    ? { unit: 'month', fen: roundedRatio(fen * days, months) }
    : { unit: 'day', fen: roundedRatio(fen * months, days) }
}

/** 得房率 in hundredths of a percent: 62.64 of 86.40 ㎡ → 7250 (72.50 %). `gross` > 0. */
export function efficiency(inUnit: number, gross: number): number {
  return roundedRatio(BigInt(inUnit) * 10_000n, BigInt(gross))
}

/** What a ㎡ that can really be used costs, in fen: 4.20 at 70.0 % → 6.00. `inUnit` > 0. */
export function ratePerInUnitArea(rate: Rate, inUnit: number, gross: number): Rate {
  return { unit: rate.unit, fen: roundedRatio(BigInt(rate.fen) * BigInt(gross), BigInt(inUnit)) }
}

/** `fen` per ㎡ of one rate as a share of another in hundredths of a percent: 3.80 of 4.20 → 9048. Same unit, `of.fen` > 0. */
export function shareOf(rate: Rate, of: Rate): number {
  return roundedRatio(BigInt(rate.fen) * 10_000n, BigInt(of.fen))
}

/** Whether a rate keeps at least `share` hundredths of a percent of another; exact, 96.996 % is not 97 %. */
export function keeps(share: number, rate: Rate, of: Rate, method: RentMethod): boolean {
  const { days, months } = monthDays[method]
  const inMonths = ({ unit, fen }: Rate) => (unit === 'day' ? BigInt(fen) * days : BigInt(fen) * months)
  return inMonths(rate) * 10_000n >= inMonths(of) * BigInt(share)
}

/** Splits an amount with tax into what is without and the tax. `percent` in hundredths: 9 % is 900. */
export function withoutTax(fen: number, percent: number): { readonly net: number; readonly tax: number } {
  const net = roundedRatio(BigInt(fen) * 10_000n, BigInt(10_000 + percent))
  return { net, tax: fen - net }
}

/** `4.20 元/㎡/天` */
export function rateText(rate: Rate): string {
  return `${Math.floor(rate.fen / 100)}.${String(rate.fen % 100).padStart(2, '0')} ${rentUnitLabels[rate.unit]}`
}

/** Hundredths of a percent as 「70.0 %」, one place as the trade writes it. */
export function percentText(hundredths: number): string {
  const tenths = Math.floor((hundredths + 5) / 10)
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`
}
