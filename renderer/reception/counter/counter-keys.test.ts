import { expect, test } from 'vitest'
import { categoryKeys, channelKeys, otherKeys, waveKeys } from './counter-keys.ts'

test('no letter stands for two things', () => {
  const letters = [categoryKeys, channelKeys, otherKeys, waveKeys].flatMap((group) => Object.values(group))
  expect(new Set(letters).size).toBe(letters.length)
})
