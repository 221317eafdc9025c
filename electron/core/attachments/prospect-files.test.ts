import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AttachmentRecord } from '../../../shared/attachments/attachments.ts'
import { someCase } from '../testing/case-inputs.ts'
import { otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { carry, samplePng } from '../testing/sample-files.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
let record: AttachmentRecord
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
  record = { kind: 'prospect', id: (await desk.as('leasingOfficer').prospects.register(someProspect)).id }
})
afterEach(() => desk.close())

test('a business card hangs on its prospect and stands on its time-line (2: 6.2)', async () => {
  expect(await carry(desk, 'leasingOfficer', record, samplePng(), '名片.png')).toMatchObject({ ok: true })
  const { attachments } = await desk.as('leasingOfficer').attachments.list({ record })
  expect(attachments).toMatchObject([{ name: '名片.png', removable: true }])
  const { prospect } = await desk.as('leasingOfficer').prospects.get({ id: record.id })
  expect(prospect?.events.at(-1)?.text).toBe('附上 名片.png')
})

test('a colleague neither lists nor opens nor removes it, and the reception does not know of it', async () => {
  await carry(desk, 'leasingOfficer', record, samplePng(), '名片.png')
  const file = (await desk.as('leasingOfficer').attachments.list({ record })).attachments[0]?.id
  const other = await otherOfficer(desk)
  const asOther = (path: string, input: unknown) => desk.app.call({ path, input, token: other.token, operation: null }, 'leasing')
  expect(await asOther('attachments.list', { record })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await asOther('attachments.open', { id: file })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await asOther('attachments.remove', { id: file, reason: '看看' })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('receptionist', 'attachments.list', { record })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('receptionist', 'attachments.open', { id: file })).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('files of a merged prospect are read with the kept one, and none is added to them any more', async () => {
  await carry(desk, 'leasingOfficer', record, samplePng(), '名片.png')
  const { prospects, attachments } = desk.as('leasingOfficer')
  const kept = await prospects.register({ ...someProspect, contacts: [] })
  const { prospect } = await prospects.get({ id: record.id })
  const merging = { id: kept.id, rev: kept.rev, otherId: record.id, otherRev: prospect?.rev ?? 0, reason: '同一家' }
  await prospects.merge(merging)
  const merged = (await prospects.get({ id: kept.id })).prospect?.merged
  expect(merged).toEqual([{ id: record.id, serial: 'KH-0101' }])
  const listed = await attachments.list({ record })
  expect(listed.attachments).toMatchObject([{ name: '名片.png' }])
  expect(listed.refusal).toContain('已并入 KH-0102')
})

test('files of the reception are no business of 招商', async () => {
  const { id } = await desk.as('receptionist').cases.register(someCase)
  const reply = await desk.reply('leasingSupervisor', 'attachments.list', { record: { kind: 'case', id } })
  expect(reply).toMatchObject({ error: { code: 'FORBIDDEN' } })
})
