import { expect, test } from 'vitest'
import { minute } from '../../../shared/calendar.ts'
import { clockDigits, clockWords } from './use-elapsed.ts'

test('what is left counts down to nothing, and then up', () => {
  expect(clockDigits(0, 20)).toBe('20:00')
  expect(clockDigits(7.5 * minute, 20)).toBe('12:30')
  expect(clockDigits(20 * minute - 1, 20)).toBe('00:01')
  expect(clockDigits(20 * minute, 20)).toBe('00:00')
  expect(clockDigits(21.5 * minute, 20)).toBe('+01:30')
  expect(clockDigits(95 * minute, 20)).toBe('+75:00')
  expect([clockWords(minute, 20), clockWords(26 * minute, 20)]).toEqual(['还剩 19:00', '已超时 06:00'])
})
