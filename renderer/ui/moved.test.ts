import { expect, test } from 'vitest'
import { moved } from './moved.ts'

test('keys move the active row and stop at the ends', () => {
  expect(moved('ArrowDown', 0, 10, 5)).toBe(1)
  expect(moved('ArrowDown', 9, 10, 5)).toBe(9)
  expect(moved('PageUp', 3, 10, 5)).toBe(0)
  expect(moved('End', 0, 10, 5)).toBe(9)
  expect(moved('Home', 7, 10, 5)).toBe(0)
  expect(moved('a', 3, 10, 5)).toBeNull()
  expect(moved('ArrowDown', 0, 0, 5)).toBeNull()
})
