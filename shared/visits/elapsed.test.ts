import { expect, test } from 'vitest'
import { hour, minute } from '../calendar.ts'
import { elapsedSince, minutesCounted, timeLeft } from './elapsed.ts'

const anchor = { elapsed: 2 * minute, steady: 50 }

test('from the first look on the steady clock alone counts: nothing that is set gives time or takes any', () => {
  expect(elapsedSince(anchor, 50)).toBe(2 * minute)
  expect(elapsedSince(anchor, 50 + 5 * minute)).toBe(7 * minute)
})

test('less than nothing has never gone by', () => {
  expect(elapsedSince(anchor, 0)).toBe(2 * minute)
  expect(elapsedSince({ elapsed: -hour, steady: 50 }, 50)).toBe(0)
})

test('a minute that was begun counts', () => {
  expect(minutesCounted(12 * minute)).toBe(12)
  expect(minutesCounted(20 * minute)).toBe(20)
  expect(minutesCounted(20 * minute + 1)).toBe(21)
  expect(timeLeft(21 * minute, 20)).toBe(-minute)
})
