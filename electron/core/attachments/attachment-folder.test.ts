import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AttachmentRecord } from '../../../shared/attachments/attachments.ts'
import { createApp } from '../app.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someWallet } from '../testing/found-things.ts'
import { carry, look, samplePng } from '../testing/sample-files.ts'
import { openKeyring, openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { attachmentFolder } from './attachment-folder.ts'

let desk: TestDesk
let record: AttachmentRecord
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
  record = { kind: 'case', id: (await desk.as('receptionist').cases.register(someCase)).id }
})
afterEach(() => desk.close())

const folder = () => path.join(desk.folder, 'attachments')
const incoming = () => path.join(folder(), 'incoming')
const files = () => readdirSync(folder()).filter((name) => name !== 'incoming')
const added = async (bytes: Uint8Array) => {
  const before = existsSync(folder()) ? files() : []
  const reply = await carry(desk, 'receptionist', record, bytes)
  if (!reply.ok) throw new Error(reply.error.message)
  const file = files().find((name) => !before.includes(name)) ?? ''
  return { id: (reply.data as { readonly id: string }).id, place: path.join(folder(), file) }
}
const states = async () => (await desk.as('receptionist').attachments.list({ record })).attachments.map(({ state }) => state)
const damaged = { ok: false, error: { code: 'STORAGE', message: expect.stringContaining('已损坏或被换过，没有显示') } }

test('nothing of a file can be read in the folder: not its bytes, its name, its type; no two are alike', async () => {
  const one = await added(samplePng(64, 48, 3000))
  const two = await added(samplePng(64, 48, 3000))
  const [first, second] = [readFileSync(one.place), readFileSync(two.place)]
  expect(path.basename(one.place)).toMatch(/^[0-9a-f]{32}$/)
  expect(first.includes('PNG') || first.includes('IHDR') || first.includes(Buffer.alloc(64, 7))).toBe(false)
  expect(Buffer.compare(first, second)).not.toBe(0)
  expect(readdirSync(incoming())).toEqual([])
})

test('every flipped bit is noticed, wherever it lies', async () => {
  const { id, place } = await added(samplePng())
  const whole = readFileSync(place)
  for (let at = 0; at < whole.length; at += 1) {
    const wrong = Buffer.from(whole)
    wrong.writeUInt8(wrong.readUInt8(at) ^ (1 << (at % 8)), at)
    writeFileSync(place, wrong)
    expect(await look(desk, 'receptionist', id), `byte ${at}`).toMatchObject(damaged)
  }
  writeFileSync(place, whole)
  expect(await look(desk, 'receptionist', id)).toMatchObject({ ok: true })
  expect(desk.log.join()).toContain('damaged')
})

test('a file that was cut, grew or is empty is listed as damaged and not shown', async () => {
  const { id, place } = await added(samplePng())
  const whole = readFileSync(place)
  for (const length of [whole.length - 1, 29, 28, 1, 0]) {
    truncateSync(place, length)
    expect(await look(desk, 'receptionist', id)).toMatchObject(damaged)
    expect(await states()).toEqual(['damaged'])
  }
  writeFileSync(place, Buffer.concat([whole, Buffer.alloc(1)]))
  expect(await look(desk, 'receptionist', id)).toMatchObject(damaged)
})

test('two files that changed places are noticed although each of them is whole', async () => {
  const [one, two] = [await added(samplePng(64, 48)), await added(samplePng(64, 48))]
  renameSync(one.place, `${one.place}.x`)
  renameSync(two.place, one.place)
  renameSync(`${one.place}.x`, two.place)
  expect(await look(desk, 'receptionist', one.id)).toMatchObject(damaged)
  expect(await look(desk, 'receptionist', two.id)).toMatchObject(damaged)
})

test('a row without its file says so, and a link that leads out of the folder is no file', async () => {
  const { id, place } = await added(samplePng())
  renameSync(place, `${desk.folder}/elsewhere`)
  const missing = { ok: false, error: { code: 'STORAGE', message: expect.stringContaining('不在数据文件夹里') } }
  expect(await look(desk, 'receptionist', id)).toMatchObject(missing)
  expect(await states()).toEqual(['missing'])
  symlinkSync(`${desk.folder}/elsewhere`, place)
  expect(await look(desk, 'receptionist', id)).toMatchObject(missing)
  unlinkSync(place)
})

test('a file that opens but is not what its row says is damaged too', async () => {
  const stored = attachmentFolder(desk.folder, new Uint8Array(32))
  const written = await stored.write(samplePng())
  const known = { ...written, size: samplePng().length }
  expect(await stored.read(known)).toBeInstanceOf(Uint8Array)
  expect(await stored.read({ ...known, digest: '0'.repeat(64) })).toBe('damaged')
})

const reopened = () => {
  desk.app.close()
  const ports = { folder: desk.folder, clock: desk.clock, keyring: openKeyring, log: { warn: () => undefined }, passwordCost: 10 }
  const app = createApp(ports)
  return { app, open: () => app.call({ path: 'setup.status', input: {}, token: null, operation: null }, 'reception') }
}

test('what was never registered is swept when the program opens; what was, moves up; what is nobody’s stays', async () => {
  const { id, place } = await added(samplePng())
  const { ticket } = await desk.as('receptionist').attachments.begin({ record, size: samplePng().length })
  await desk.app.attachments.receive(ticket, 0, samplePng())
  expect(readdirSync(incoming())).toHaveLength(1)
  // As if the power had failed right after the commit, and in the middle of another file.
  renameSync(place, path.join(incoming(), path.basename(place)))
  writeFileSync(path.join(incoming(), 'f'.repeat(32)), 'half')
  mkdirSync(path.join(incoming(), 'strange'))
  writeFileSync(path.join(folder(), 'e'.repeat(32)), 'of a newer copy of the database')
  expect(await look(desk, 'receptionist', id)).toMatchObject({ ok: true })
  const { app, open } = reopened()
  await open()
  expect(readdirSync(incoming())).toEqual([])
  expect(files().sort()).toEqual([path.basename(place), 'e'.repeat(32)].sort())
  app.close()
})

test('a file on its way in is not swept by the registration of another', async () => {
  const { ticket } = await desk.as('receptionist').attachments.begin({ record, size: samplePng().length })
  await desk.app.attachments.receive(ticket, 0, samplePng())
  await added(samplePng())
  expect(readdirSync(incoming())).toHaveLength(1)
  expect(await desk.reply('receptionist', 'attachments.add', { record, ticket, name: 'b' })).toMatchObject({ ok: true })
  expect(readdirSync(incoming())).toEqual([])
})

test('a disk that takes nothing is said, and nothing is registered', async () => {
  writeFileSync(folder(), 'no folder')
  const reply = await carry(desk, 'receptionist', record, samplePng())
  expect(reply).toMatchObject({ ok: false, error: { code: 'STORAGE', message: expect.stringContaining('没有附上') } })
  expect(await states()).toEqual([])
})

test('a damaged or missing file does not leave the program either, and nothing says that it did', async () => {
  const { id, place } = await added(samplePng())
  const whole = readFileSync(place)
  const wrong = Buffer.from(whole)
  wrong.writeUInt8(wrong.readUInt8(40) ^ 1, 40)
  writeFileSync(place, wrong)
  const refusal = { ok: false, error: { code: 'STORAGE', message: expect.stringContaining('已损坏或被换过，没有另存') } }
  expect(await desk.reply('receptionist', 'attachments.save', { id })).toMatchObject(refusal)
  truncateSync(place, 5)
  expect(await desk.reply('receptionist', 'attachments.save', { id })).toMatchObject(refusal)
  unlinkSync(place)
  expect(await desk.reply('receptionist', 'attachments.save', { id })).toMatchObject({
    error: { code: 'STORAGE', message: expect.stringContaining('不在数据文件夹里') },
  })
  expect(auditRows(desk.folder, 'attachments.save').filter(({ outcome }) => outcome === 'ok')).toEqual([])
  writeFileSync(place, whole)
  expect(await desk.reply('receptionist', 'attachments.save', { id })).toMatchObject({ ok: true })
})

test('a found thing’s photo is saved by the desk only', async () => {
  const others = await openTestDesk()
  try {
    const wallet = { kind: 'lostFound', id: (await others.as('receptionist').lostFound.register(someWallet)).id } as const
    const reply = await carry(others, 'receptionist', wallet, samplePng())
    const id = reply.ok ? reply.data.id : ''
    expect(await others.reply('departmentHead', 'attachments.save', { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  } finally {
    others.close()
  }
})
