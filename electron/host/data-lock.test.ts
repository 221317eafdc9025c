import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isHeldByOther, lockData, lockOrSay } from './data-lock.ts'

let folder = ''
const path = () => join(folder, 'open.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantai-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function mine() {
  const lock = lockData(folder)
  if (isHeldByOther(lock)) throw new Error(`held by ${lock.pid}`)
  return lock
}

test('one process holds a folder, says where it is open, and gives it back', () => {
  const lock = mine()
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid, url: null })
  lock.publish('http://127.0.0.1:1/')
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ url: 'http://127.0.0.1:1/' })
  lock.release()
  expect(existsSync(path())).toBe(false)
})

test('a living process is respected, a dead one is not', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(path(), JSON.stringify({ pid: other.pid, began: null, url: 'http://127.0.0.1:2/' }))
  expect(lockData(folder)).toMatchObject({ pid: other.pid, url: 'http://127.0.0.1:2/' })
  expect(() => lockOrSay(folder)).toThrow(/已经在使用这些数据.*127\.0\.0\.1:2/)
  other.kill('SIGKILL')
  await once(other, 'exit')
  mine()
})

test.runIf(process.platform === 'linux')('another process with the number of the dead one is not taken for it', () => {
  writeFileSync(path(), JSON.stringify({ pid: 1, began: 'long ago', url: null }))
  mine()
})

test('what a killed process left half written does not keep the desk shut', () => {
  writeFileSync(path(), '{"pid": 1')
  mine()
})
