import { expect, test } from 'vitest'
import { hour, minute } from '../calendar.ts'
import { elapsedSince, minutesCounted, timeLeft } from './elapsed.ts'

const anchor = { begunAt: 1_000_000, elapsed: 0, steady: 50 }

test('the longer of both clocks counts: nobody has ever more time left than is true', () => {
  expect(elapsedSince(anchor, 1_000_000 + 5 * minute, 50 + 5 * minute)).toBe(5 * minute)
  // Set back by an hour: the clock of the PC would say that the notice lies ahead.
  expect(elapsedSince(anchor, 1_000_000 + 5 * minute - hour, 50 + 5 * minute)).toBe(5 * minute)
  // Asleep for ten minutes: the steady clock stood still.
  expect(elapsedSince(anchor, 1_000_000 + 15 * minute, 50 + 5 * minute)).toBe(15 * minute)
})

test('less than nothing has never gone by', () => {
  expect(elapsedSince(anchor, 0, 50)).toBe(0)
  expect(elapsedSince(anchor, 0, 0)).toBe(0)
})

test('a minute that was begun counts', () => {
  expect(minutesCounted(12 * minute)).toBe(12)
  expect(minutesCounted(20 * minute)).toBe(20)
  expect(minutesCounted(20 * minute + 1)).toBe(21)
  expect(timeLeft(21 * minute, 20)).toBe(-minute)
})
