import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anyCase } from '../../../shared/reception/cases.ts'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk, testPassword } from '../testing/test-desk.ts'
import { backupRunner } from './backup-thread.ts'

const backupWorker = path.join(import.meta.dirname, 'backup-worker.ts')
let desk: TestDesk
let elsewhere: string
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist'], ports: { backupWorker } })
  elsewhere = mkdtempSync(path.join(tmpdir(), 'qiantai-thread-'))
})
afterEach(() => {
  desk.close()
  rmSync(elsewhere, { recursive: true, force: true })
})

test('copies made by the thread while the desk goes on saving: each opens, and holds what had been saved by then', async () => {
  const administrator = desk.as('administrator')
  let saved = 0
  let saving = true
  const save = async () => {
    while (saving) {
      await desk.as('receptionist').cases.register(someCase)
      saved += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const work = save()
  const known: { readonly name: string; readonly least: number; readonly most: number }[] = []
  for (let round = 0; round < 5; round += 1) {
    desk.clock.advance(1000)
    const least = saved
    const { name } = await administrator.backups.make({})
    known.push({ name, least, most: saved })
  }
  saving = false
  await work
  expect(saved, 'the desk went on').toBeGreaterThan(5)
  for (const { name, least, most } of known) {
    await administrator.backups.restore({ name, reason: '演练', password: testPassword })
    const { total } = await desk.as('receptionist').cases.list({ ...anyCase, sort: 'newest', after: null, limit: 1 })
    expect(total).toBeGreaterThanOrEqual(least)
    expect(total).toBeLessThanOrEqual(most)
  }
})

test('what goes wrong in the thread comes back with its code, and leaves no half copy', async () => {
  const file = path.join(elsewhere, 'none.db')
  const job = { kind: 'copy', file, target: path.join(elsewhere, 'copy.db'), key: new Uint8Array(32) } as const
  await expect(backupRunner(backupWorker)(job)).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' })
  expect(readdirSync(elsewhere)).toEqual([])
})
