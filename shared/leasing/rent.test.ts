import { describe, expect, test } from 'vitest'
import {
  dayRent,
  efficiency,
  keeps,
  monthRent,
  otherUnit,
  percentText,
  type Rate,
  rateIn,
  ratePerInUnitArea,
  rateText,
  shareOf,
  withoutTax,
  yearRent,
} from './rent.ts'

const perDay = (fen: number): Rate => ({ unit: 'day', fen })
const perMonth = (fen: number): Rate => ({ unit: 'month', fen })

describe('domain 2.9, worked vectors', () => {
  test('4.20 元/㎡/天 × 286.50 ㎡', () => {
    expect(dayRent(28650, perDay(420), 'yearTwelfth')).toBe(120330)
    expect(monthRent(28650, perDay(420), 'yearTwelfth')).toBe(3660038)
    expect(monthRent(28650, perDay(420), 'thirtyDays')).toBe(3609900)
    expect(yearRent(28650, perDay(420), 'yearTwelfth')).toBe(43920450)
    expect(otherUnit(perDay(420), 'yearTwelfth')).toEqual(perMonth(12775))
  })

  test.each([
    [450, 112000, 'yearTwelfth', 15330000],
    [360, 12800, 'yearTwelfth', 1401600],
    [360, 12800, 'thirtyDays', 1382400],
    [360, 8640, 'yearTwelfth', 946080],
    [480, 168000, 'yearTwelfth', 24528000],
    [380, 28650, 'yearTwelfth', 3311463],
    [410, 112000, 'yearTwelfth', 13967333],
  ] as const)('%i fen × %i hundredths of a ㎡, %s: %i fen a month', (fen, area, method, month) => {
    expect(monthRent(area, perDay(fen), method)).toBe(month)
  })

  test.each([
    [11000, 362, 36164],
    [13500, 444, 44384],
  ])('%i fen/㎡/月 is %i fen/㎡/天, not a thirtieth', (month, day, fine) => {
    expect(otherUnit(perMonth(month), 'yearTwelfth')).toEqual(perDay(day))
    expect(rateIn('day', perMonth(month), 'yearTwelfth')).toBe(fine)
    expect(otherUnit(perMonth(11000), 'thirtyDays')).toEqual(perDay(367))
  })

  test('a price for the area that can be used', () => {
    expect(ratePerInUnitArea(perDay(420), 20055, 28650)).toEqual(perDay(600))
    expect(efficiency(20055, 28650)).toBe(7000)
    expect(efficiency(62127, 79320)).toBe(7832)
    expect(percentText(efficiency(6264, 8640))).toBe('72.5 %')
  })

  test('4.20 → 3.80 keeps 90.5 %', () => {
    expect(percentText(shareOf(perDay(380), perDay(420)))).toBe('90.5 %')
  })

  test('with and without 9 % tax', () => {
    expect(withoutTax(3660038, 900)).toEqual({ net: 3357833, tax: 302205 })
  })
})

test('the unit price is never rounded before it is multiplied', () => {
  const rounded = otherUnit(perDay(450), 'yearTwelfth')
  expect(rounded).toEqual(perMonth(13688))
  expect(monthRent(112000, rounded, 'yearTwelfth')).toBe(15330560)
  expect(monthRent(112000, perDay(450), 'yearTwelfth')).toBe(15330000)
})

test('a month price stays what it is by either method; its day and year follow', () => {
  expect(monthRent(28650, perMonth(12000), 'thirtyDays')).toBe(3438000)
  expect(yearRent(28650, perMonth(12000), 'yearTwelfth')).toBe(41256000)
  expect(yearRent(28650, perDay(420), 'thirtyDays')).toBe(43318800)
  expect(dayRent(28650, perMonth(12000), 'thirtyDays')).toBe(114600)
})

describe('a share of the asked price is exact', () => {
  test.each([
    [9700, perDay(388), perDay(400), true],
    [9700, perDay(387), perDay(400), false],
    [9700, perDay(96996), perDay(100000), false],
    [9000, perMonth(11498), perDay(420), true],
    [9000, perMonth(11497), perDay(420), false],
  ])('%i hundredths of a percent, %o of %o: %s', (share, rate, of, kept) => {
    expect(keeps(share, rate, of, 'yearTwelfth')).toBe(kept)
  })
})

test('the largest area at the largest price is still exact', () => {
  expect(monthRent(9_999_999, perDay(99_999), 'yearTwelfth')).toBe(Number((9_999_999n * 99_999n * 365n * 2n + 1200n) / 2400n))
})

test('a rate as it is written', () => {
  expect(rateText(perDay(405))).toBe('4.05 元/㎡/天')
  expect(rateText(perMonth(12775))).toBe('127.75 元/㎡/月')
})
