import { describe, expect, test } from 'vitest'
import { leaseEnd, leaseYears } from './lease-term.ts'
import { fineText, freeTimeTrouble, type LeaseOffer, partByDays, partOfMonth, rentSchedule } from './rent-schedule.ts'

const offer: LeaseOffer = {
  area: 28650,
  rate: { unit: 'day', fen: 420 },
  method: 'yearTwelfth',
  start: '2026-12-01',
  months: 36,
  freeMonths: 2,
  freeDays: 0,
  escalation: { from: 3, percent: 500, every: 1 },
}

describe('domain 2.9, worked vectors', () => {
  test('three years, two months free, +5 % in the third', () => {
    const { years, total, netEffective } = rentSchedule(offer)
    expect(years.map(({ monthRent }) => monthRent)).toEqual([3660038, 3660038, 3843040])
    expect(years.map(({ rent }) => rent)).toEqual([36600380, 43920456, 46116480])
    expect(total).toBe(126637316)
    expect(fineText(netEffective)).toBe('4.0367')
  })

  test('without free time the face average is 4.2700', () => {
    expect(fineText(rentSchedule({ ...offer, freeMonths: 0 }).netEffective)).toBe('4.2700')
  })

  test('16 days by the day, and by a month of 31', () => {
    expect(partByDays(16, offer)).toBe(1925280)
    expect(partOfMonth(16, 31, 3660038)).toBe(1889052)
  })
})

describe('what is free', () => {
  test('45 days are paid back by the day, after the free months', () => {
    const { years } = rentSchedule({ ...offer, freeMonths: 0, freeDays: 45 })
    expect(years[0]?.rent).toBe(3660038 * 12 - 120330 * 45)
    expect(years[1]?.freeDays).toBe(0)
  })

  test('more than a year reaches into the second, days last', () => {
    const { years } = rentSchedule({ ...offer, freeMonths: 13, freeDays: 5 })
    expect(years.map(({ freeMonths, freeDays }) => [freeMonths, freeDays])).toEqual([
      [12, 0],
      [1, 5],
      [0, 0],
    ])
    expect(years[0]?.rent).toBe(0)
  })

  test('free days after whole free years are paid at the risen day', () => {
    const { years } = rentSchedule({ ...offer, freeMonths: 24, freeDays: 10 })
    expect(years[2]?.rent).toBe(3843040 * 12 - 126347 * 10)
  })

  test.each([
    [12, 13, 0, '免租 13 个月，不短于租期 12 个月；请改免租期或租期'],
    [12, 12, 0, '免租 12 个月，不短于租期 12 个月；请改免租期或租期'],
    [12, 11, 30, '免租 11 个月又 30 天，不短于租期 12 个月；请改免租期或租期'],
    [12, 11, 29, null],
    [36, 6, 0, null],
  ])('%i months of term, %i months and %i days free', (months, freeMonths, freeDays, trouble) => {
    expect(freeTimeTrouble(months, freeMonths, freeDays)).toBe(trouble)
  })
})

test('a rent that rises every two years by 3 % from the third', () => {
  const { years } = rentSchedule({ ...offer, months: 72, freeMonths: 0, escalation: { from: 3, percent: 300, every: 2 } })
  expect(years.map(({ monthRent }) => monthRent)).toEqual([3660038, 3660038, 3769839, 3769839, 3882934, 3882934])
})

test('a month price nets by the month', () => {
  const { netEffective } = rentSchedule({ ...offer, rate: { unit: 'month', fen: 12000 }, escalation: null })
  expect(fineText(netEffective)).toBe('113.3333')
})

test('the 30-day method nets by 30 days', () => {
  const { netEffective } = rentSchedule({ ...offer, method: 'thirtyDays', freeMonths: 0, escalation: null })
  expect(fineText(netEffective)).toBe('4.2000')
})

describe('the days of a lease', () => {
  test.each([
    ['2026-01-15', 36, '2029-01-14'],
    ['2026-12-01', 12, '2027-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-27'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('from %s, %i months: to %s', (start, months, end) => {
    expect(leaseEnd(start, months)).toBe(end)
  })

  test('years follow each other without a gap, a mid-month start and a short last one included', () => {
    expect(leaseYears('2026-10-16', 30)).toEqual([
      { year: 1, from: '2026-10-16', to: '2027-10-15', months: 12 },
      { year: 2, from: '2027-10-16', to: '2028-10-15', months: 12 },
      { year: 3, from: '2028-10-16', to: '2029-04-15', months: 6 },
    ])
    expect(leaseYears('2028-02-29', 24).map(({ from, to }) => [from, to])).toEqual([
      ['2028-02-29', '2029-02-28'],
      ['2029-03-01', '2030-02-28'],
    ])
  })
})
