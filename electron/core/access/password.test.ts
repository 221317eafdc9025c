import { expect, test } from 'vitest'
import { hashPassword, usualPasswordCost, verifyPassword } from './password.ts'

test('a hash names its own cost, and the usual one is scrypt with N = 2^17, r = 8', async () => {
  expect(await hashPassword('correct horse', usualPasswordCost)).toMatch(/^scrypt\$17\$8\$1\$/)
})

test('two equal passwords have different hashes; only the right one fits', async () => {
  const [first, second] = await Promise.all([hashPassword('云汀花园', 10), hashPassword('云汀花园', 10)])
  expect(first).not.toBe(second)
  expect(await verifyPassword('云汀花园', first)).toBe(true)
  expect(await verifyPassword('云汀花园', second)).toBe(true)
  expect(await verifyPassword('云汀花圆', first)).toBe(false)
})

test.each(['', 'scrypt', 'md5$1$2$3$4$5', 'scrypt$10$8$1$$'])('a damaged hash %j fits nothing', async (stored) => {
  expect(await verifyPassword('', stored)).toBe(false)
})
