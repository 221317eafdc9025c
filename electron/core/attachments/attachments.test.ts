import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AttachmentRecord, largestAttachment, mostAttachments } from '../../../shared/attachments/attachments.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someWallet } from '../testing/found-things.ts'
import { someIncident } from '../testing/incident-inputs.ts'
import { carry, look, sampleHeads, samplePng } from '../testing/sample-files.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const png = samplePng()

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk()
})
afterEach(() => desk.close())

const wallet = async (): Promise<AttachmentRecord> => ({
  kind: 'lostFound',
  id: (await desk.as('receptionist').lostFound.register(someWallet)).id,
})
const incident = async (): Promise<AttachmentRecord> => ({
  kind: 'incident',
  id: (await desk.as('receptionist').incidents.register(someIncident)).id,
})
const repair = async (): Promise<AttachmentRecord> => ({
  kind: 'case',
  id: (await desk.as('receptionist').cases.register(someCase)).id,
})
const added = async (record: AttachmentRecord, name = '照片.png') => {
  const reply = await carry(desk, 'receptionist', record, png, name)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as { readonly id: string; readonly name: string }
}
const list = (record: AttachmentRecord) => desk.as('receptionist').attachments.list({ record })

test('a file comes back to the bit, on the record it hangs on, audited with the digest of its bytes', async () => {
  const record = await repair()
  const big = samplePng(64, 48, 2_000_000)
  const reply = await carry(desk, 'receptionist', record, big, '漏水.PNG')
  expect(reply).toMatchObject({ ok: true, data: { name: '漏水.png' } })
  const { attachments } = await list(record)
  expect(attachments).toMatchObject([
    { name: '漏水.png', type: 'image/png', size: big.length, by: 'receptionist', state: 'kept', removed: null, removable: true },
  ])
  const read = await look(desk, 'departmentHead', attachments[0]?.id ?? '')
  expect(read.ok && 'bytes' in read.data && Buffer.compare(Buffer.from(read.data.bytes), big)).toBe(0)
  expect(auditRows(desk.folder, 'attachments.add')[0]?.changes).toMatch(/digest":\[null,"[0-9a-f]{64}"/)
  const { events } = await desk.as('receptionist').cases.get({ id: record.id })
  expect(events.map(({ text }) => text)).toContain('附上 漏水.png')
  expect(await list({ ...record, kind: 'case' })).toMatchObject({ hidden: 0, refusal: null })
})

test('one operation adds one file, however often it is asked; one upload is one file', async () => {
  const record = await repair()
  const { ticket } = await desk.as('receptionist').attachments.begin({ record, size: png.length })
  await desk.app.attachments.receive(ticket, 0, png)
  const again = await desk.app.attachments.receive(ticket, 0, png)
  expect(again).toEqual({ ok: true, data: { received: png.length } })
  const first = await desk.reply('receptionist', 'attachments.add', { record, ticket, name: 'a' }, 'operation-1')
  expect(await desk.reply('receptionist', 'attachments.add', { record, ticket, name: 'a' }, 'operation-1')).toEqual(first)
  expect(await desk.reply('receptionist', 'attachments.add', { record, ticket, name: 'a' }, 'operation-2')).toMatchObject({
    error: { code: 'REFUSED' },
  })
  expect((await list(record)).attachments).toHaveLength(1)
})

test('a ticket is for one account, one record and ten minutes; what is not whole is not registered', async () => {
  const record = await repair()
  const other = await repair()
  const { ticket } = await desk.as('receptionist').attachments.begin({ record, size: png.length })
  const add = (role: 'receptionist' | 'projectManager', on: AttachmentRecord) =>
    desk.reply(role, 'attachments.add', { record: on, ticket, name: 'a' })
  const late = { ok: false, error: { code: 'NOT_FOUND' } }
  expect(await desk.app.attachments.receive(ticket, 0, png.subarray(0, 20))).toMatchObject({ data: { received: 20 } })
  expect(await add('receptionist', record)).toMatchObject(late)
  await desk.app.attachments.receive(ticket, 20, png.subarray(20))
  expect(await add('projectManager', record)).toMatchObject(late)
  expect(await add('receptionist', other)).toMatchObject(late)
  desk.clock.advance(10 * 60_000 + 1)
  expect(await add('receptionist', record)).toMatchObject(late)
  expect(await desk.app.attachments.receive('none', 0, png)).toMatchObject(late)
})

test.each([
  ['a gap', 30, 10],
  ['more than was announced', 0, png.length + 1],
])('%s is refused and ends the upload', async (_what, from, length) => {
  const record = await repair()
  const { ticket } = await desk.as('receptionist').attachments.begin({ record, size: png.length })
  expect(await desk.app.attachments.receive(ticket, from, new Uint8Array(length))).toMatchObject({ error: { code: 'INVALID' } })
  expect(await desk.app.attachments.receive(ticket, 0, png)).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

describe('what is taken is decided by content', () => {
  test.each([
    ['heic', 'HEIC'],
    ['mp4', '录像'],
    ['program', '这是一个程序'],
    ['svg', '不是能附的类型'],
    ['gif', '不是能附的类型'],
  ] as const)('%s is not, whatever its name', async (head, words) => {
    const record = await repair()
    const reply = await carry(desk, 'receptionist', record, sampleHeads[head], '照片.jpg')
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID' } })
    expect(!reply.ok && reply.error.message).toContain(words)
    expect((await list(record)).attachments).toEqual([])
  })

  test.each([
    ['jpeg', 'image/jpeg', '现场.jpg'],
    ['webp', 'image/webp', '现场.webp'],
    ['pdf', 'application/pdf', '现场.pdf'],
  ] as const)('%s is, and gets the ending of what it is', async (head, type, name) => {
    const record = await repair()
    expect(await carry(desk, 'receptionist', record, sampleHeads[head], '现场.exe')).toMatchObject({ data: { name } })
    expect((await list(record)).attachments).toMatchObject([{ type }])
  })

  test('a cut-off picture and one that would fill the memory are not', async () => {
    const record = await repair()
    const bomb = samplePng(1, 1)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(await carry(desk, 'receptionist', record, bomb)).toMatchObject({
      error: { message: expect.stringContaining('60000×60000') },
    })
    for (const part of [png.subarray(0, 24), sampleHeads.jpeg.subarray(0, 8), sampleHeads.webp.subarray(0, 20)]) {
      expect(await carry(desk, 'receptionist', record, part)).toMatchObject({ error: { code: 'INVALID' } })
    }
  })

  test('twenty megabytes are taken, one byte more is not, before it is sent', async () => {
    const record = await repair()
    const most = samplePng(64, 48, largestAttachment - samplePng(64, 48, 1).length + 1)
    expect(most.length).toBe(largestAttachment)
    expect(await carry(desk, 'receptionist', record, most)).toMatchObject({ ok: true })
    expect(await desk.reply('receptionist', 'attachments.begin', { record, size: largestAttachment + 1 })).toMatchObject({
      error: { code: 'INVALID', message: expect.stringContaining('20 MB') },
    })
  })

  test(`${mostAttachments} files are enough for a record; a removed one makes room`, async () => {
    const record = await repair()
    let last = ''
    for (let count = 0; count < mostAttachments; count += 1) last = (await added(record)).id
    expect(await carry(desk, 'receptionist', record, png)).toMatchObject({ error: { code: 'REFUSED' } })
    expect((await list(record)).refusal).toContain(`最多 ${mostAttachments} 份`)
    await desk.as('receptionist').attachments.remove({ id: last, reason: '重复' })
    expect(await carry(desk, 'receptionist', record, png)).toMatchObject({ ok: true })
  })
})

describe('rights follow the record', () => {
  test('a found thing is seen by the desk only; others are told how many, and its time-line names no file', async () => {
    const record = await wallet()
    const { id } = await added(record, '夹层合影.png')
    const head = desk.as('departmentHead')
    expect(await head.attachments.list({ record })).toMatchObject({ attachments: [], hidden: 1, refusal: expect.any(String) })
    for (const [call, input] of [
      ['attachments.open', { id }],
      ['attachments.remove', { id, reason: '看看' }],
    ] as const) {
      expect(await desk.reply('departmentHead', call, input)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    }
    expect(await desk.reply('departmentHead', 'attachments.begin', { record, size: 9 })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    const { events } = await head.lostFound.get({ id: record.id })
    expect(JSON.stringify(events)).not.toContain('合影')
    expect(events.map(({ text }) => text)).toContain('附上照片或文件 1 份')
  })

  test('an incident takes files from all its readers as evidence lines, never loses one, and takes none when closed', async () => {
    const record = await incident()
    expect(await carry(desk, 'departmentHead', record, png, '车损.png')).toMatchObject({ ok: true })
    const { attachments } = await list(record)
    expect(attachments).toMatchObject([{ removable: false, by: 'departmentHead' }])
    const { lines, rev } = await desk.as('projectManager').incidents.get({ id: record.id })
    expect(lines).toMatchObject([{ kind: 'evidence', text: '附件：车损.png' }])
    expect(await desk.reply('projectManager', 'attachments.remove', { id: attachments[0]?.id, reason: '附错' })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    await desk.as('projectManager').incidents.void({ id: record.id, rev, reason: '演练' })
    expect((await list(record)).refusal).toContain('已结案或作废')
    expect(await carry(desk, 'receptionist', record, png)).toMatchObject({ error: { code: 'REFUSED' } })
  })

  test('elsewhere whoever added it, or supervision, removes it: marked, with a reason, audited, not opened again', async () => {
    const record = await repair()
    const { id } = await added(record)
    expect(await desk.reply('departmentHead', 'attachments.remove', { id, reason: '不要了' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await desk.reply('receptionist', 'attachments.remove', { id, reason: ' ' })).toMatchObject({
      error: { code: 'INVALID' },
    })
    await desk.as('customerServiceSupervisor').attachments.remove({ id, reason: '拍到了证件' })
    expect((await list(record)).attachments).toMatchObject([
      { removed: { by: 'customerServiceSupervisor', reason: '拍到了证件' }, removable: false, state: 'kept' },
    ])
    expect(await look(desk, 'receptionist', id)).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await desk.reply('receptionist', 'attachments.remove', { id, reason: '再删' })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    expect(auditRows(desk.folder, 'attachments.remove').map(({ outcome }) => outcome)).toContain('ok')
  })

  test('a record that is only added to keeps its files', async () => {
    const complaint = {
      ...someCase,
      category: 'complaint',
      complainedOf: { accountId: desk.accountId('receptionist'), name: '林晓雨' },
      content: '态度不好',
    } as const
    const { id } = await desk.as('receptionist').cases.register(complaint)
    const file = await added({ kind: 'case', id })
    expect(await desk.reply('projectManager', 'attachments.remove', { id: file.id, reason: '附错' })).toMatchObject({
      error: { code: 'REFUSED' },
    })
  })

  test('a record that is not there has none', async () => {
    const record = { kind: 'case', id: '00000000-0000-7000-8000-000000000000' } as const
    expect(await desk.reply('receptionist', 'attachments.list', { record })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  test('a ticket to read ends after a minute', async () => {
    const { id } = await added(await repair())
    const { ticket } = await desk.as('receptionist').attachments.open({ id })
    expect(await desk.app.attachments.read(ticket)).toMatchObject({ ok: true })
    desk.clock.advance(60_001)
    expect(await desk.app.attachments.read(ticket)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
