import { expect, test } from 'vitest'
import { fitting } from './fitting.ts'

test('all that fit are shown, and then 更多 takes no room', () => {
  expect(fitting([50, 50, 80], 188, 4, 90)).toBe(3)
  expect(fitting([], 100, 4, 90)).toBe(0)
})

test('what does not fit makes room for 更多, not half a word', () => {
  expect(fitting([50, 50, 80], 187, 4, 75)).toBe(2)
  expect(fitting([50, 50, 80], 187, 4, 80)).toBe(1)
  expect(fitting([50, 50, 80], 40, 4, 90)).toBe(0)
})
