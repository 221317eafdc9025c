import { expect, test } from 'vitest'
import { civilTimeOf, instantOf } from '../../../shared/calendar.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { deadlines, limitFrom, sameDayLimit } from './case-deadlines.ts'

const limits = { settings: defaultSettings, calendar: workCalendar([]) }

test('same day: closing time, and after closing the end of that day', () => {
  expect(civilTimeOf(sameDayLimit(instantOf('2026-10-12', '08:42'), '18:00'))).toBe('2026-10-12 18:00')
  expect(civilTimeOf(sameDayLimit(instantOf('2026-10-12', '17:59'), '18:00'))).toBe('2026-10-12 18:00')
  expect(civilTimeOf(sameDayLimit(instantOf('2026-10-12', '18:00'), '18:00'))).toBe('2026-10-12 23:59')
  expect(civilTimeOf(sameDayLimit(instantOf('2026-10-12', '23:59'), '18:00'))).toBe('2026-10-12 23:59')
})

test('the civil day is the one in China, whatever UTC says', () => {
  expect(civilTimeOf(sameDayLimit(instantOf('2026-10-12', '00:30'), '18:00'))).toBe('2026-10-12 18:00')
})

test('minutes, hours and days run through 国庆', () => {
  const start = instantOf('2026-09-30', '22:06')
  expect(civilTimeOf(limitFrom(start, { amount: 15, unit: 'minute' }, limits))).toBe('2026-09-30 22:21')
  expect(civilTimeOf(limitFrom(start, { amount: 24, unit: 'hour' }, limits))).toBe('2026-10-01 22:06')
  expect(civilTimeOf(limitFrom(start, { amount: 2, unit: 'day' }, limits))).toBe('2026-10-02 22:06')
})

test('working days skip 国庆 and count the make-up Saturday', () => {
  const start = instantOf('2026-09-30', '22:06')
  expect(civilTimeOf(limitFrom(start, { amount: 1, unit: 'workday' }, limits))).toBe('2026-10-08 18:00')
  expect(civilTimeOf(limitFrom(start, { amount: 3, unit: 'workday' }, limits))).toBe('2026-10-10 18:00')
})

test('by category, from the settings', () => {
  const start = instantOf('2026-09-28', '08:42')
  const afterSales = deadlines('afterSales', start, limits)
  expect(civilTimeOf(afterSales.handOverDueAt)).toBe('2026-09-28 18:00')
  expect(civilTimeOf(afterSales.dueAt)).toBe('2026-10-13 18:00')
  const complaint = deadlines('complaint', start, limits)
  expect(civilTimeOf(complaint.handOverDueAt)).toBe('2026-09-28 09:02')
  expect(civilTimeOf(complaint.dueAt)).toBe('2026-09-30 08:42')
})
