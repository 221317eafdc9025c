import { describe, expect, test } from 'vitest'
import { capitalAmount } from '../money.ts'
import { quotationSums, type SumTerms } from './quotation-sums.ts'
import { fineText } from './rent-schedule.ts'

/** domain 4.7, 2: 4.20 元/㎡/天 × 286.50 ㎡, 18 元 fee, two parking places, four lines. */
const terms: SumTerms = {
  ...{ months: 36, start: '2026-12-01', freeMonths: 0, freeDays: 0, freeInTerm: true },
  ...{ parking: { count: 2, price: 60_000 }, phones: { count: 4, price: 3500 }, others: [] },
  ...{ deposit: { months: 3, utilities: 0, fitOut: 0 }, advance: 3, escalation: { from: 3, percent: 500, every: 1 } },
  ...{ taxIncluded: true, taxPercent: 900 },
}
const suite1203 = { area: 28650, rate: { unit: 'day', fen: 420 }, managementFee: 1800 } as const
const suite0806 = { area: 12800, rate: { unit: 'day', fen: 360 }, managementFee: 1800 } as const
const sums = (changes: Partial<SumTerms> = {}) => quotationSums([suite1203], { ...terms, ...changes }, 'yearTwelfth')

describe('domain 4.7, 2 and 2.9', () => {
  test('the month comes to 43,097.38 (2: 9.3)', () => {
    const { monthRent, managementFee, parking, phones, monthlyTotal } = sums()
    expect({ monthRent, managementFee, parking, phones }).toEqual({
      ...{ monthRent: 3_660_038, managementFee: 515_700, parking: 120_000, phones: 14_000 },
    })
    expect(monthlyTotal).toBe(4_309_738)
    expect(capitalAmount(monthlyTotal)).toBe('肆万叁仟零玖拾柒元叁角捌分')
  })

  test('three months of rent and fee are 125,272.14', () => {
    expect(sums().rentDeposit).toBe(12_527_214)
  })

  test('9 % tax in the rent', () => {
    expect(sums().tax).toEqual({ net: 3_357_833, tax: 302_205 })
    expect(sums({ taxIncluded: false }).tax).toBeNull()
    expect(sums({ taxPercent: null }).tax).toBeNull()
  })

  test('two months free in three years, +5 % in the third: 4.0367', () => {
    const { years, total, netEffective } = sums({ freeMonths: 2 })
    expect(years.map(({ monthRent }) => monthRent)).toEqual([3_660_038, 3_660_038, 3_843_040])
    expect(total).toBe(126_637_316)
    expect(fineText(netEffective)).toBe('4.0367')
  })

  test('by thirty days the month is 36,099.00', () => {
    expect(quotationSums([suite1203], terms, 'thirtyDays').monthRent).toBe(3_609_900)
  })
})

describe('the first payment', () => {
  test('is the deposits and three months of everything', () => {
    const { deposits, firstRent, firstCharges, firstPayment } = sums({
      deposit: { months: 3, utilities: 50_000, fitOut: 200_000 },
    })
    expect(deposits).toBe(12_527_214 + 250_000)
    expect(firstRent).toBe(3_660_038 * 3)
    expect(firstCharges).toBe((515_700 + 120_000 + 14_000) * 3)
    expect(firstPayment).toBe(deposits + firstRent + firstCharges)
  })

  test('asks no rent for what is free in it, and the other charges all the same', () => {
    expect(sums({ freeMonths: 2 }).firstRent).toBe(3_660_038)
    expect(sums({ freeMonths: 2, freeDays: 10 }).firstRent).toBe(3_660_038 - 10 * 120_330)
    expect(sums({ freeMonths: 3, freeDays: 10 }).firstRent).toBe(0)
    expect(sums({ freeMonths: 6 }).firstCharges).toBe(sums().firstCharges)
  })

  test('asks the whole rent when the free time lies before the term', () => {
    expect(sums({ freeMonths: 2, freeInTerm: false }).firstRent).toBe(3_660_038 * 3)
  })
})

describe('what is free', () => {
  test('lies at the beginning, within the term', () => {
    const { free, term } = sums({ freeMonths: 2, freeDays: 15 })
    expect(free).toEqual({ from: '2026-12-01', to: '2027-02-15' })
    expect(term).toEqual({ from: '2026-12-01', to: '2029-11-30' })
  })

  test('days alone', () => {
    expect(sums({ freeDays: 45 }).free).toEqual({ from: '2026-12-01', to: '2027-01-14' })
    expect(sums().free).toBeNull()
  })

  test('lies before the term when it is not counted in, and thins the price over the longer time', () => {
    const { free, term, total, netEffective } = sums({ freeMonths: 2, freeInTerm: false, escalation: null })
    expect(free).toEqual({ from: '2026-12-01', to: '2027-01-31' })
    expect(term).toEqual({ from: '2027-02-01', to: '2030-01-31' })
    expect(total).toBe(3_660_038 * 36)
    expect(fineText(netEffective)).toBe('3.9789') // 4.20 × 36 ÷ 38
  })

  test('an end of February that is no anniversary', () => {
    expect(sums({ start: '2028-02-29', months: 12, freeMonths: 1 }).free).toEqual({ from: '2028-02-29', to: '2028-03-28' })
  })
})

test('several suites are each rounded by themselves and then added up, year by year', () => {
  const { lines, area, monthRent, managementFee, years } = quotationSums([suite1203, suite0806], terms, 'yearTwelfth')
  expect(lines.map((line) => line.monthRent)).toEqual([3_660_038, 1_401_600])
  expect(lines.map((line) => line.managementFee)).toEqual([515_700, 230_400])
  expect({ area, monthRent, managementFee }).toEqual({ area: 41_450, monthRent: 5_061_638, managementFee: 746_100 })
  expect(years.map((year) => year.monthRent)).toEqual([5_061_638, 5_061_638, 3_843_040 + 1_471_680])
})

test('other monthly charges count', () => {
  const others = [
    { name: '公维金', amount: 85_950 },
    { name: '网络', amount: 20_000 },
  ]
  expect(sums({ others }).monthlyTotal).toBe(4_309_738 + 105_950)
})
