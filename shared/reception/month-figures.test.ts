import { expect, test } from 'vitest'
import { change, meanDays, percent, perThousand } from './month-figures.ts'

test('rates are exact and rounded half away from zero, with one place in the hundred and two in the thousand', () => {
  expect([percent(10, 12), percent(9, 10), percent(1, 8), percent(0, 3), percent(1, 2000)]).toEqual([
    ...['83.3 %', '90.0 %', '12.5 %', '0.0 %'],
    '0.1 %',
  ])
  expect([perThousand(12, 1860), perThousand(11, 1860), perThousand(1, 8)]).toEqual(['6.45 ‰', '5.91 ‰', '125.00 ‰'])
  expect(percent(2 ** 50, 2 ** 50)).toBe('100.0 %')
})

test('a change has its sign; over a base of zero, or one nobody knows, there is none', () => {
  expect([change(12, 15), change(12, 16), change(3, 2), change(2, 2), change(1, 3)]).toEqual([
    ...['−20.0 %', '−25.0 %', '+50.0 %', '0.0 %'],
    '−66.7 %',
  ])
  expect([change(3, 0), change(0, 0), change(3, null), percent(1, 0), perThousand(1, 0), meanDays(0, 0)]).toEqual(
    Array.from({ length: 6 }, () => '—'),
  )
})

test('mean handling time in tenths of a day', () => {
  expect([meanDays(86_400_000, 1), meanDays(86_400_000, 3), meanDays(86_400_000 * 4.45, 1)]).toEqual([
    '1.0 天',
    '0.3 天',
    '4.5 天',
  ])
})
