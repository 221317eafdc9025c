import { expect, test } from 'vitest'
import { compare, median } from './measure.ts'

const spin = (milliseconds: number) => () => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

test('the median of an even number lies between', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([5, 1, 3])).toBe(3)
})

test('what takes twice as long has a ratio of about two, inside its interval', async () => {
  const { ratio, low, high, ours, reference } = await compare(spin(0.2), spin(0.1), { blocks: 7, calls: 20 })
  expect(ratio).toBeGreaterThan(1.6)
  expect(ratio).toBeLessThan(2.4)
  expect(low).toBeLessThanOrEqual(ratio)
  expect(high).toBeGreaterThanOrEqual(ratio)
  expect(ours).toBeGreaterThan(reference)
})

test('an answer that is a promise is waited for', async () => {
  const slow = () => new Promise((resolve) => setTimeout(resolve, 5))
  const { ours } = await compare(slow, () => undefined, { blocks: 2, calls: 3 })
  expect(ours).toBeGreaterThan(4000)
})
