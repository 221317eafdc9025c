import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileKeyring } from './file-keyring.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'qiantai-keys-')), 'keys')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('what was wrapped is unwrapped, by a later keyring too', () => {
  const dataKey = randomBytes(32)
  const wrapped = fileKeyring(folder).wrap(dataKey)
  expect(Buffer.from(wrapped).includes(dataKey)).toBe(false)
  expect(Buffer.from(fileKeyring(folder).unwrap(wrapped)).equals(dataKey)).toBe(true)
})

test.skipIf(process.platform === 'win32')('only this user can read the key file', () => {
  fileKeyring(folder).wrap(randomBytes(32))
  const [name = ''] = readdirSync(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
})

test('a changed wrap, a changed key and a lost key all fail loudly', () => {
  const keyring = fileKeyring(folder)
  const wrapped = Buffer.from(keyring.wrap(randomBytes(32)))
  for (const at of [0, 5, 20, 30, wrapped.length - 1]) {
    const changed = Buffer.from(wrapped)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => keyring.unwrap(changed), `byte ${at}`).toThrow()
  }
  const file = join(folder, readdirSync(folder)[0] ?? '')
  const key = readFileSync(file)
  writeFileSync(file, randomBytes(32))
  expect(() => keyring.unwrap(wrapped)).toThrow()
  writeFileSync(file, key)
  expect(keyring.unwrap(wrapped)).toHaveLength(32)
  rmSync(file)
  expect(() => keyring.unwrap(wrapped)).toThrow()
})
