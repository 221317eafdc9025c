import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, createApp } from '../app.ts'
import { openDatabase } from '../database/open.ts'
import type { Keyring, Ports } from '../ports.ts'
import { StartError } from '../start-error.ts'
import { clientOf, openKeyring, type ReplyThrown, testClock, testPassword } from '../testing/test-desk.ts'
import { databaseIn } from './data-folder.ts'

let folder: string
let app: App | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qiantai-vault-'))
})
afterEach(() => {
  app?.close()
  rmSync(folder, { recursive: true, force: true })
})

const ports = (keyring: Keyring = openKeyring): Ports => ({
  folder,
  clock: testClock(1_790_000_000_000),
  keyring,
  log: { warn: () => {} },
  passwordCost: 10,
})
const open = (keyring?: Keyring) => {
  app?.close()
  app = createApp(ports(keyring))
  return clientOf(app, null)
}
async function setUp(): Promise<string> {
  const anyone = open()
  const { code } = await anyone.setup.recoveryCode({})
  const administrator = { name: '段秀兰', loginName: 'duan', password: testPassword }
  await anyone.setup.complete({ company: '青禾', project: '云汀', prefix: '', administrator, recoveryCodeCheck: code.slice(-5) })
  app?.close()
  return code
}
const phase = async (client: ReturnType<typeof open>) => (await client.setup.status({})).phase
const lostKeyring: Keyring = {
  kind: 'file',
  wrap: (key) => key,
  unwrap: () => {
    throw new Error('the key store has forgotten its key')
  },
}

describe('the data folder', () => {
  test('is empty at first, ready once set up, and stays so', async () => {
    expect(await phase(open())).toBe('empty')
    await setUp()
    const again = open()
    expect(await again.setup.status({})).toMatchObject({ phase: 'ready', company: '青禾', project: '云汀' })
    await expect(again.setup.recoveryCode({})).rejects.toMatchObject({ reply: { code: 'REFUSED' } })
  })

  test('a set-up that was not confirmed with the last group of the code leaves nothing behind', async () => {
    const anyone = open()
    await anyone.setup.recoveryCode({})
    const administrator = { name: '段秀兰', loginName: 'duan', password: testPassword }
    const wrong = anyone.setup.complete({
      company: '青禾',
      project: '云汀',
      prefix: '',
      administrator,
      recoveryCodeCheck: 'AAAAA',
    })
    await expect(wrong).rejects.toMatchObject({ reply: { code: 'INVALID', fields: { recoveryCodeCheck: expect.any(String) } } })
    expect(await phase(open())).toBe('empty')
  })

  test('holds nothing readable: neither names nor the SQLite header', async () => {
    await setUp()
    const bytes = readFileSync(databaseIn(folder)).toString('latin1')
    expect(bytes).not.toContain('SQLite format 3')
    expect(bytes).not.toContain(Buffer.from('段秀兰').toString('latin1'))
    if (process.platform !== 'win32') expect(statSync(path.join(folder, 'keys.json')).mode & 0o077).toBe(0)
  })
})

describe('a lost key', () => {
  test('asks for the recovery code, refuses a wrong one, opens with the right one and remembers', async () => {
    const code = await setUp()
    const anyone = open(lostKeyring)
    expect(await phase(anyone)).toBe('keyNeeded')
    await expect(anyone.accounts.names({})).rejects.toMatchObject({ reply: { code: 'UNAVAILABLE' } })
    await expect(anyone.setup.recover({ code: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' })).rejects.toMatchObject({
      reply: { code: 'INVALID' },
    })
    await anyone.setup.recover({ code: code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l') })
    expect(await phase(anyone)).toBe('ready')
    expect(await phase(open())).toBe('ready')
  })
})

describe('what cannot be read is never replaced', () => {
  test.each([
    ['a garbage header', (file: string) => writeFileSync(file, Buffer.alloc(8192, 7))],
    ['a cut file', (file: string) => truncateSync(file, 5000)],
    ['an empty file', (file: string) => writeFileSync(file, '')],
  ])('%s', async (_what, damage) => {
    await setUp()
    damage(databaseIn(folder))
    const before = readFileSync(databaseIn(folder))
    const status = await open().setup.status({})
    expect(status.phase).toBe('unreadable')
    expect(status.trouble).toContain('没有')
    expect(readFileSync(databaseIn(folder))).toEqual(before)
  })

  test('a missing database beside its keys, and missing keys beside a database', async () => {
    await setUp()
    copyFileSync(databaseIn(folder), `${databaseIn(folder)}.away`)
    rmSync(databaseIn(folder))
    expect(await phase(open())).toBe('unreadable')
    expect(existsSync(databaseIn(folder))).toBe(false)
    copyFileSync(`${databaseIn(folder)}.away`, databaseIn(folder))
    rmSync(path.join(folder, 'keys.json'))
    expect(await phase(open())).toBe('unreadable')
  })

  test('the newest copy is offered and takes its place; what could not be read is laid aside whole', async () => {
    await setUp()
    app = createApp(ports())
    await app.backUp()
    app.close()
    const garbage = Buffer.alloc(8192, 7)
    writeFileSync(databaseIn(folder), garbage)
    const anyone = open()
    const { phase: found, backup } = await anyone.setup.status({})
    expect(found).toBe('unreadable')
    expect(backup).toMatchObject({ at: 1_790_000_000_000, lastWrite: expect.any(Number) })
    const nothing = anyone.setup.restoreBackup({ name: 'qiantai-20200101T000000000Z-clock.db' })
    await expect(nothing).rejects.toMatchObject({ reply: { code: 'NOT_FOUND' } })
    await anyone.setup.restoreBackup({ name: backup?.name ?? '' })
    expect(await anyone.setup.status({})).toMatchObject({ phase: 'ready', company: '青禾', backup: null })
    const [aside = ''] = readdirSync(path.join(folder, 'quarantine'))
    expect(readFileSync(path.join(folder, 'quarantine', aside, 'desk.db'))).toEqual(garbage)
    await expect(anyone.setup.restoreBackup({ name: backup?.name ?? '' })).rejects.toMatchObject({ reply: { code: 'REFUSED' } })
  })

  test('without a copy none is offered, and nothing is made', async () => {
    await setUp()
    writeFileSync(databaseIn(folder), Buffer.alloc(8192, 7))
    expect(await open().setup.status({})).toMatchObject({ phase: 'unreadable', backup: null })
  })

  test('one flipped bit is noticed, not shown', async () => {
    await setUp()
    const bytes = readFileSync(databaseIn(folder))
    const at = 4096 + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(databaseIn(folder), bytes)
    const shown = await open()
      .setup.status({})
      .then(
        ({ phase }) => phase,
        (thrown: ReplyThrown) => thrown.reply.code,
      )
    expect(['unreadable', 'STORAGE']).toContain(shown)
  })

  test('a newer schema is refused with a sentence and stays untouched', async () => {
    await setUp()
    const keys = JSON.parse(readFileSync(path.join(folder, 'keys.json'), 'utf8')) as { wraps: { by: string; key: string }[] }
    const database = openDatabase(databaseIn(folder), Buffer.from(keys.wraps.find(({ by }) => by === 'file')!.key, 'base64'))
    database.pragma('user_version = 999999')
    database.close()
    const before = readFileSync(databaseIn(folder))
    expect(() => createApp(ports())).toThrow(StartError)
    expect(() => createApp(ports())).toThrow(/更新版本/)
    expect(readFileSync(databaseIn(folder))).toEqual(before)
  })
})
