import { expect, test } from 'vitest'
import { daysShown, mondayOf, mostDays, walkedTo } from './agenda-days.ts'

test('a month is shown in whole weeks from Monday on, never more days than may be asked for', () => {
  const october = daysShown('month', '2026-10-12')
  expect([october[0], october.at(-1), october.length]).toEqual(['2026-09-28', '2026-11-01', 35])
  expect(daysShown('month', '2027-02-10')).toHaveLength(28)
  for (let month = 1; month <= 12; month++) {
    for (const year of [2026, 2027, 2028]) {
      const days = daysShown('month', `${year}-${String(month).padStart(2, '0')}-15`)
      expect(days.length % 7).toBe(0)
      expect(days.length).toBeLessThanOrEqual(mostDays)
      expect(days.filter((day) => day.slice(5, 7) === String(month).padStart(2, '0')).length).toBeGreaterThanOrEqual(28)
    }
  }
})

test('a week is shown from its Monday, over the turn of a year', () => {
  expect(daysShown('week', '2027-01-01')).toEqual([
    ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
  ])
  expect(mondayOf('2026-10-11')).toBe('2026-10-05')
})

test('keys walk days, weeks and months; the 31st becomes the last day of a shorter one', () => {
  const walk = (key: string, view: 'month' | 'week' = 'month', from = '2026-10-31') => walkedTo(key, from, view)
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => walk(key))).toEqual([
    ...['2026-10-30', '2026-11-01', '2026-10-24', '2026-11-07'],
  ])
  expect([walk('PageDown'), walk('PageUp'), walk('PageDown', 'week')]).toEqual(['2026-11-30', '2026-09-30', '2026-11-07'])
  expect([walk('Home'), walk('End'), walk('Tab')]).toEqual(['2026-10-26', '2026-11-01', null])
})
