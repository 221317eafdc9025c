import { expect, test } from 'vitest'
import { day, hour, minute } from '../../shared/calendar.ts'
import { durationText, timeLeft } from './duration.ts'

test('a duration reads as somebody at a counter would say it', () => {
  expect(durationText(59_999)).toBe('不到 1 分钟')
  expect(durationText(12 * minute)).toBe('12 分钟')
  expect(durationText(3 * hour + 12 * minute)).toBe('3:12')
  expect(durationText(3 * hour + 5 * minute)).toBe('3:05')
  expect(durationText(2 * day + hour)).toBe('2 天')
})

test('the time left has a word and a tone, never a colour alone', () => {
  expect(timeLeft(10 * hour, 0)).toEqual({ tone: 'calm', words: '剩 10:00' })
  expect(timeLeft(hour, 0)).toEqual({ tone: 'due', words: '剩 1:00' })
  expect(timeLeft(0, 0)).toEqual({ tone: 'due', words: '剩 不到 1 分钟' })
  expect(timeLeft(0, 2 * day)).toEqual({ tone: 'late', words: '超时 2 天' })
})
