import { expect, test } from 'vitest'
import { minute } from '../../../shared/calendar.ts'
import { lightOf } from './board-department.tsx'

test('amber from the fifteenth minute, red after the twentieth; done in time is green, done too late stays red', () => {
  const open = { limit: 20, doneAt: null }
  expect(lightOf(open, 15 * minute - 1, 15)).toBe('running')
  expect(lightOf(open, 15 * minute, 15)).toBe('amber')
  expect(lightOf(open, 20 * minute, 15)).toBe('amber')
  expect(lightOf(open, 20 * minute + 1, 15)).toBe('late')
  expect(lightOf({ limit: 20, doneAt: 1 }, 16 * minute, 15)).toBe('done')
  expect(lightOf({ limit: 20, doneAt: 1 }, 26 * minute, 15)).toBe('late')
})
