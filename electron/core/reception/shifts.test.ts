import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf } from '../../../shared/calendar.ts'
import { shifts } from '../../../shared/reception/shifts.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf, queryOver } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { shifts as services } from './shifts.ts'

const morning = instantOf('2026-10-12', '08:30')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: morning })
})
afterEach(() => desk.close())

const giver = () => desk.as('receptionist').shifts
const receiver = () => desk.as('customerServiceSupervisor').shifts
const handOver = (note: string | null = null) =>
  giver().handOver({ receiverId: desk.accountId('customerServiceSupervisor'), note })

test('what is owed is frozen on a numbered sheet, with the end of the audit trail', async () => {
  await desk.as('receptionist').cases.register({ ...someCase, category: 'afterSales', content: '厨房渗水' })
  await desk.as('receptionist').cases.register(someCase)
  desk.clock.set(morning + 9 * hour)
  const before = await giver().preview({})
  const made = await handOver('备用钥匙 3 把，零钱 200 元')
  expect(made.serial).toBe('JB-20261012-01')
  const sheet = await giver().get({ id: made.id })
  expect(sheet).toMatchObject({
    ...{ state: 'open', registered: 2, note: '备用钥匙 3 把，零钱 200 元', lines: before.lines, counts: before.counts },
    actions: ['withdraw', 'print'],
  })
  expect(sheet.lines).toContainEqual({
    ...{ part: 'undelivered', serial: 'FX-20261012-01', words: '1-2-806 祝晓岚', late: false },
    dueAt: expect.any(Number),
  })
  expect(sheet.owed).toBe(sheet.counts.reduce((sum, { count }) => sum + count, 0))
  const trail = (await desk.as('administrator').audit.verify({})).rows
  expect(sheet.auditRows).toBeLessThan(trail)
  expect(sheet.auditHead).toMatch(/^[0-9a-f]{64}$/)
  // What happens afterwards is the next shift's; the sheet stands as it was.
  await desk.as('receptionist').cases.register({ ...someCase, content: '门锁坏了' })
  expect((await giver().get({ id: made.id })).lines).toEqual(before.lines)
})

test('what is past its time is late on the sheet, and each part comes in the order of urgency', async () => {
  await desk.as('receptionist').cases.register(someCase)
  desk.clock.set(morning + 100 * hour)
  const { lines, counts } = await giver().preview({})
  expect(lines.filter(({ late }) => late).map(({ part }) => part)).toEqual(['repairs', 'late', 'toHandOver'])
  expect(counts.map(({ part }) => part)).toEqual(['repairs', 'late', 'toHandOver'])
})

test('the receiver takes over with a remark; the next shift counts from there', async () => {
  const made = await handOver()
  expect(await desk.reply('receptionist', 'shifts.takeOver', { ...made, remark: null })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('不能自己接班') },
  })
  expect((await receiver().get({ id: made.id })).actions).toEqual(['takeOver', 'print'])
  const taken = await receiver().takeOver({ id: made.id, rev: made.rev, remark: '钥匙少一把' })
  expect(await receiver().get(taken)).toMatchObject({ state: 'taken', remark: '钥匙少一把', settledBy: expect.any(String) })
  expect(await desk.reply('customerServiceSupervisor', 'shifts.takeOver', { ...taken, remark: null })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('已接班') },
  })
  desk.clock.set(morning + hour)
  await desk.as('receptionist').cases.register(someCase)
  expect(await receiver().preview({})).toMatchObject({ since: morning, registered: 1, waiting: null })
})

test('one sheet waits at a time; the giver takes it back with a reason, and another may be made', async () => {
  const made = await handOver()
  expect((await receiver().preview({})).waiting).toMatchObject({ serial: 'JB-20261012-01', state: 'open' })
  const second = { receiverId: desk.accountId('receptionist'), note: null }
  expect(await desk.reply('customerServiceSupervisor', 'shifts.handOver', second)).toMatchObject({ error: { code: 'REFUSED' } })
  const withdrawn = { id: made.id, rev: made.rev, reason: '交错人' }
  expect(await desk.reply('projectManager', 'shifts.withdraw', withdrawn)).toMatchObject({ error: { code: 'REFUSED' } })
  await giver().withdraw(withdrawn)
  expect(await giver().get(made)).toMatchObject({ state: 'withdrawn', withdrawReason: '交错人', actions: ['print'] })
  expect((await handOver()).serial).toBe('JB-20261012-02')
})

test('it goes to a colleague of the desk: not to oneself, not to a department', async () => {
  expect(await desk.reply('receptionist', 'shifts.handOver', { receiverId: '', note: null })).toMatchObject({
    error: { code: 'INVALID', fields: { receiverId: '请选择接班的同事' } },
  })
  for (const role of ['receptionist', 'departmentHead'] as const) {
    const input = { receiverId: desk.accountId(role), note: null }
    expect(await desk.reply('receptionist', 'shifts.handOver', input)).toMatchObject({
      error: { code: 'INVALID', fields: { receiverId: expect.any(String) } },
    })
  }
  expect(await desk.reply('departmentHead', 'shifts.preview', {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('supervision takes over for whoever is away, but never what it handed over itself', async () => {
  const { id } = await receiver().handOver({ receiverId: desk.accountId('receptionist'), note: null })
  expect((await receiver().get({ id })).actions).toEqual(['withdraw', 'print'])
  expect((await desk.as('projectManager').shifts.get({ id })).actions).toEqual(['takeOver', 'print'])
})

test('the list is read page by page, the latest first', async () => {
  for (const day of [1, 2, 3]) {
    desk.clock.set(morning + day * 24 * hour)
    const { id, rev } = await handOver()
    await receiver().takeOver({ id, rev, remark: null })
  }
  const first = await giver().list({ after: null, limit: 2 })
  const second = await giver().list({ after: first.next, limit: 2 })
  expect([...first.shifts, ...second.shifts].map(({ serial }) => serial.slice(3, 11))).toEqual([
    '20261015',
    '20261014',
    '20261013',
  ])
  expect(second.next).toBeNull()
  expect(await desk.reply('receptionist', 'shifts.list', { after: 'x', limit: 2 })).toMatchObject({ error: { code: 'INVALID' } })
})

test('every statement is a walk along an index', () => {
  const { writer } = memoryLedger()
  const plans = plansOf(writer, (db) => {
    services.list(queryOver(db), shifts.list.input.parse({ after: null, limit: 2 }))
    services.preview({ ...queryOver(db), today: '2026-10-12' }, {})
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each|cases)|TEMP B-TREE FOR ORDER BY/)
})
