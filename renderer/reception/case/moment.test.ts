import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { momentText, readMoment } from './moment.ts'

const now = instantOf('2026-10-12', '14:48')

test('a moment is as short as it can be without being wrong', () => {
  expect(momentText(instantOf('2026-10-12', '08:42'), now)).toBe('08:42')
  expect(momentText(instantOf('2026-09-28', '08:42'), now)).toBe('09-28 08:42')
  expect(momentText(instantOf('2025-12-31', '23:59'), now)).toBe('2025-12-31 23:59')
})

test.each([
  ['9:40', '2026-10-12', '09:40'],
  ['0940', '2026-10-12', '09:40'],
  ['9:05', '2026-10-12', '09:05'],
  ['10-11 22:06', '2026-10-11', '22:06'],
  ['10月11日 22:06', '2026-10-11', '22:06'],
  ['2025-12-31 23:59', '2025-12-31', '23:59'],
])('%s is understood', (typed, date, time) => expect(readMoment(typed, now)).toBe(instantOf(date, time)))

test.each(['', '昨天', '25:00', '9', '13-41 08:00'])('「%s」 is not guessed at', (typed) =>
  expect(readMoment(typed, now)).toBeNull(),
)
