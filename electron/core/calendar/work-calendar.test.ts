import { expect, test } from 'vitest'
import { workCalendar } from './work-calendar.ts'

const plain = workCalendar([])

test('国庆 2026 is off for seven days, and the Saturday after it is worked', () => {
  for (let day = 1; day <= 7; day++) expect(plain.isWorkday(`2026-10-0${day}`)).toBe(false)
  expect(plain.isWorkday('2026-10-08')).toBe(true)
  expect(plain.isWorkday('2026-10-10')).toBe(true)
  expect(plain.isWorkday('2026-10-11')).toBe(false)
})

test.each(['2026-02-14', '2026-05-09', '2026-10-10'])('the make-up Saturday %s is worked', (date) => {
  expect(plain.isWorkday(date)).toBe(true)
})

test('a year whose holidays are not published yet counts weekends only, and says so', () => {
  expect(plain.knows(2026)).toBe(true)
  expect(plain.knows(2027)).toBe(false)
  expect(plain.isWorkday('2027-10-01')).toBe(true)
  expect(plain.isWorkday('2027-10-02')).toBe(false)
})

test('the settings win over the tables, in both directions', () => {
  const own = workCalendar([
    { date: '2027-10-01', kind: 'holiday' },
    { date: '2026-10-01', kind: 'workday' },
    { date: '2026-10-10', kind: 'holiday' },
  ])
  expect(own.isWorkday('2027-10-01')).toBe(false)
  expect(own.isWorkday('2026-10-01')).toBe(true)
  expect(own.isWorkday('2026-10-10')).toBe(false)
})

test('working days across 国庆： seven after 28 September end on 13 October', () => {
  expect(plain.addWorkdays('2026-09-28', 7)).toBe('2026-10-13')
  expect(plain.addWorkdays('2026-09-30', 1)).toBe('2026-10-08')
  expect(plain.addWorkdays('2026-09-28', 0)).toBe('2026-09-28')
})

test('a calendar without any working day still gives an answer', () => {
  const date = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
  const never = workCalendar(Array.from({ length: 2000 }, (_, offset) => ({ date: date(offset), kind: 'holiday' as const })))
  expect(never.addWorkdays('2026-01-01', 2) > '2026-01-01').toBe(true)
})
