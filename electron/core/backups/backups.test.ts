import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minute } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk, testPassword } from '../testing/test-desk.ts'
import { runBackupJob } from './backup-jobs.ts'

let desk: TestDesk
let disk: string
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'projectManager'] })
  disk = mkdtempSync(path.join(tmpdir(), 'qiantai-disk-'))
})
afterEach(() => {
  desk.close()
  rmSync(disk, { recursive: true, force: true })
})

const status = () => desk.as('administrator').backups.status({})
const register = () => desk.as('receptionist').cases.register(someCase)
const ledger = async () => (await status()).now.counts.cases
const backups = () => path.join(desk.folder, 'backups')
const setSecond = async (secondFolder: string) => {
  const { rev, ...body } = await desk.as('administrator').settings.read({})
  await desk.as('administrator').settings.save({ ...body, rev, backups: { ...body.backups, secondFolder } })
}
const flip = (file: string) => {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

test('the clock copies when something was done, not oftener than set, and never what is the same', async () => {
  await desk.app.backUp()
  const first = await status()
  expect(first.items).toMatchObject([{ reason: 'clock', counts: { cases: 0 } }])
  desk.clock.advance(20 * minute)
  await desk.app.backUp()
  expect((await status()).items).toHaveLength(1)
  await register()
  await desk.app.backUp()
  expect((await status()).items).toMatchObject([{ counts: { cases: 1 } }, { counts: { cases: 0 } }])
  await register()
  desk.clock.advance(14 * minute)
  await desk.app.backUp()
  expect((await status()).items).toHaveLength(2)
  desk.clock.advance(minute)
  await desk.app.backUp()
  expect(await status()).toMatchObject({ trouble: null, items: [{ counts: { cases: 2 } }, {}, {}] })
})

test('a restore brings back what was copied, keeps what it replaced, and can itself be taken back', async () => {
  await register()
  const { name } = await desk.as('administrator').backups.make({})
  await register()
  await register()
  const before = await status()
  expect(before.now.auditRows - (before.items[0]?.auditRows ?? 0)).toBeGreaterThanOrEqual(3)
  const token = desk.token('receptionist')
  await desk.as('administrator').backups.restore({ name, reason: '演练', password: testPassword })
  const old = await desk.app.call({ path: 'cases.list', input: {}, token, operation: null }, 'reception')
  expect(old).toMatchObject({ ok: false, error: { code: 'NOT_SIGNED_IN' } })
  expect(await ledger()).toBe(1)
  const trail = await desk.as('administrator').audit.list({ subjectId: null, after: null, limit: 5 })
  expect(trail.entries.map(({ call }) => call)).toContain('backups.restore')
  const replaced = (await status()).items.find(({ reason }) => reason === 'restore')
  expect(replaced?.counts.cases).toBe(3)
  expect(existsSync(path.join(desk.folder, 'quarantine', 'desk.db'))).toBe(false)
  await desk.as('administrator').backups.restore({ name: replaced?.name ?? '', reason: '改回', password: testPassword })
  expect(await ledger()).toBe(3)
})

test('only the administrator restores, with the password again; a wrong one moves nothing', async () => {
  const { name } = await desk.as('projectManager').backups.make({})
  await register()
  const wish = { name, reason: '试', password: testPassword }
  await expect(desk.as('projectManager').backups.restore(wish)).rejects.toMatchObject({ reply: { code: 'FORBIDDEN' } })
  await expect(desk.as('receptionist').backups.status({})).rejects.toMatchObject({ reply: { code: 'FORBIDDEN' } })
  const wrong = desk.as('administrator').backups.restore({ ...wish, password: 'wrong-password' })
  await expect(wrong).rejects.toMatchObject({ reply: { code: 'WRONG_PASSWORD' } })
  const elsewhere = desk.as('administrator').backups.restore({ ...wish, name: '../../etc/passwd' })
  await expect(elsewhere).rejects.toMatchObject({ reply: { code: 'INVALID', fields: { name: expect.any(String) } } })
  expect(await ledger()).toBe(1)
})

test('a copy with one flipped bit is found out and is not put in place', async () => {
  const { name } = await desk.as('administrator').backups.make({})
  await register()
  flip(path.join(backups(), name))
  await expect(desk.as('administrator').backups.prove({ name })).rejects.toMatchObject({ reply: { code: 'STORAGE' } })
  const restore = desk.as('administrator').backups.restore({ name, reason: '试', password: testPassword })
  await expect(restore).rejects.toMatchObject({ reply: { code: 'STORAGE', message: expect.stringContaining('现有数据没有动') } })
  expect(await ledger()).toBe(1)
})

test('another copy under its name is found out, although it is whole itself', async () => {
  const { name: first } = await desk.as('administrator').backups.make({})
  desk.clock.advance(minute)
  const { name: second } = await desk.as('administrator').backups.make({})
  copyFileSync(path.join(backups(), first), path.join(backups(), second))
  await expect(desk.as('administrator').backups.prove({ name: second })).rejects.toMatchObject({ reply: { code: 'STORAGE' } })
  await desk.as('administrator').backups.prove({ name: first })
})

test('of many copies of one day three stay, here and on the second disk, and nothing of the others', async () => {
  await setSecond(disk)
  for (let round = 0; round < 6; round += 1) {
    await register()
    desk.clock.advance(15 * minute)
    await desk.app.backUp()
    expect((await status()).second.state, 'in the same minute').toBe('kept')
  }
  expect((await status()).items.map(({ counts }) => counts.cases)).toEqual([6, 5, 4])
  const place = path.join(disk, readdirSync(disk)[0] ?? '')
  for (const folder of [backups(), place]) {
    expect(readdirSync(folder).filter((name) => name.startsWith('qiantai-'))).toHaveLength(6)
  }
})

test('data that turned out damaged while they were copied leave no half copy', async () => {
  for (let round = 0; round < 30; round += 1) await desk.as('receptionist').cases.register(someCase)
  const { name } = await desk.as('administrator').backups.make({})
  const keys = JSON.parse(readFileSync(path.join(desk.folder, 'keys.json'), 'utf8')) as { wraps: { by: string; key: string }[] }
  const key = Buffer.from(keys.wraps.find(({ by }) => by === 'file')?.key ?? '', 'base64')
  const file = path.join(disk, 'damaged.db')
  const bytes = readFileSync(path.join(backups(), name))
  // Whatever part of it is read; the first page opens, so that the copy has begun.
  for (let page = 40; page * 4096 < bytes.length; page += 1) bytes[page * 4096 + 100] = (bytes[page * 4096 + 100] ?? 0) ^ 1
  writeFileSync(file, bytes)
  expect(() => runBackupJob({ kind: 'copy', file, target: path.join(disk, 'copy.db'), key })).toThrow()
  expect(readdirSync(disk)).toEqual(['damaged.db'])
})

test('a second disk gets the copy with the wrapped keys; one that is away is said, not made up for', async () => {
  await setSecond(path.join(disk, 'unplugged'))
  await desk.app.backUp()
  expect(await status()).toMatchObject({ second: { state: 'away' }, trouble: null, items: [{}] })
  expect(existsSync(path.join(disk, 'unplugged'))).toBe(false)
  mkdirSync(path.join(disk, 'unplugged'))
  expect((await status()).second.state).toBe('behind')
  await desk.app.backUp()
  expect((await status()).second.state).toBe('kept')
  const place = path.join(disk, 'unplugged', readdirSync(path.join(disk, 'unplugged'))[0] ?? '')
  const newest = (await status()).items[0]?.name ?? ''
  expect(readdirSync(place)).toEqual(expect.arrayContaining([newest, `${newest}.json`, 'keys.json']))
  expect(readFileSync(path.join(place, newest))).toEqual(readFileSync(path.join(backups(), newest)))
})

test.each(['relative/folder', '', 'inside'])('as second place %j', async (wish) => {
  const folder = wish === 'inside' ? path.join(desk.folder, 'more') : wish
  if (wish === '') return expect(setSecond(folder)).resolves.toBeUndefined()
  await expect(setSecond(folder)).rejects.toMatchObject({ reply: { fields: { 'backups.secondFolder': expect.any(String) } } })
})

test('each night a copy is opened as a restore would open it; a bad one is told', async () => {
  await desk.app.backUp()
  expect((await status()).rehearsal).toMatchObject({ at: desk.clock.now(), trouble: null })
  expect(readdirSync(backups()).filter((name) => name.includes('.rehearsal'))).toEqual([])
  flip(path.join(backups(), (await status()).items[0]?.name ?? ''))
  await desk.app.backUp()
  expect((await status()).rehearsal?.trouble, 'twice in a night is too much').toBeNull()
  desk.clock.advance(21 * 60 * minute)
  await desk.app.backUp()
  expect((await status()).rehearsal?.trouble).toContain('没有通过核对')
})

test('a copy that cannot be made says why, and the next one that can clears it', async () => {
  writeFileSync(backups(), 'a file where the folder should be')
  await desk.app.backUp()
  expect(await status()).toMatchObject({ items: [], trouble: expect.stringContaining('登记的内容都在') })
  rmSync(backups())
  await desk.app.backUp()
  expect(await status()).toMatchObject({ items: [{}], trouble: null })
})

test('nothing readable lies in a copy or beside it', async () => {
  await desk.as('receptionist').cases.register({ ...someCase, content: 'canary-金丝雀-7731' })
  await desk.app.backUp()
  const files = readdirSync(backups()).filter((name) => name.startsWith('qiantai-'))
  expect(files).toHaveLength(2)
  for (const name of files) {
    const bytes = readFileSync(path.join(backups(), name)).toString('latin1')
    expect(bytes).not.toContain('canary')
    expect(bytes).not.toContain('SQLite format 3')
  }
})
