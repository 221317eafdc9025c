import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf } from '../../../shared/calendar.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { awaitedCount, awaitedPage, printingByCode } from './signed-papers.sql.ts'

const morning = instantOf('2026-10-12', '09:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: morning })
})
afterEach(() => desk.close())

const printing = () => desk.as('receptionist').printing
const codeOn = (ticket: string) => desk.app.paper(ticket)?.html.match(/aria-label="编码 (\w{6})"/)?.[1] ?? ''

async function slip() {
  const { id, slip: made } = await desk.as('receptionist').cases.register({ ...someCase, category: 'afterSales' })
  return { caseId: id, subject: { form: 'reworkSlip' as const, id: made?.id ?? '' } }
}

/** Prints and says what became of it. @returns the codes, in the order of the copies */
async function print(
  subject: Awaited<ReturnType<typeof slip>>['subject'],
  copies = ['客服存根'],
  outcome: 'printed' | 'queued' | 'failed' = 'printed',
) {
  const { job, sheets } = await printing().prepare({ subject, copies })
  await printing().confirm({ job, outcome })
  return sheets.map(({ ticket }) => codeOn(ticket))
}
const awaitedNames = async () =>
  (await printing().awaited({ after: null, limit: 50 })).papers.map(({ named, printing: at }) => `${named} ${at}`)

test('every printed copy bears a code of its own; a preview bears none', async () => {
  const { subject } = await slip()
  const codes = await print(subject, ['客服存根', '售后'])
  expect(new Set(codes).size).toBe(2)
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
  const { sheets } = await printing().preview({ subject, copies: ['客服存根'] })
  expect(codeOn(sheets[0]?.ticket ?? '')).toBe('')
})

test('the kept copy is awaited until its signed sheet is back; the time-line tells of it', async () => {
  const { caseId, subject } = await slip()
  const [code = ''] = await print(subject, ['客服存根', '售后'])
  expect(await awaitedNames()).toEqual(['物业返修联系单 FX-20261012-01 1'])
  expect(await printing().find({ code: `qt-${code.toLowerCase()}` })).toMatchObject({
    returnedAt: null,
    paper: { caseId, copy: '客服存根' },
  })
  desk.clock.set(morning + hour)
  expect(await printing().signBack({ code })).toMatchObject({ before: false, returnedAt: morning + hour })
  expect(await awaitedNames()).toEqual([])
  expect((await desk.as('receptionist').cases.get({ id: caseId })).events.map(({ text }) => text).join()).toContain(
    '客服存根 已签回',
  )
  expect((await printing().history({ subjectId: subject.id })).printings.find(({ copy }) => copy === '客服存根')).toMatchObject({
    returnedAt: morning + hour,
    returnedBy: 'receptionist',
  })
  desk.clock.set(morning + 2 * hour)
  expect(await printing().signBack({ code })).toMatchObject({ before: true, returnedAt: morning + hour })
})

test('only the latest printing is awaited; whichever comes back ends it', async () => {
  const { subject } = await slip()
  const [first = ''] = await print(subject)
  await print(subject)
  expect(await awaitedNames()).toEqual(['物业返修联系单 FX-20261012-01 2'])
  await printing().signBack({ code: first })
  expect(await awaitedNames()).toEqual([])
})

test('a printing that failed is not awaited and cannot come back; the one before it is awaited again', async () => {
  const { subject } = await slip()
  await print(subject)
  const { job, sheets } = await printing().prepare({ subject, copies: ['客服存根'] })
  await printing().confirm({ job, outcome: 'queued' })
  expect(await awaitedNames()).toEqual(['物业返修联系单 FX-20261012-01 2'])
  await printing().confirm({ job, outcome: 'failed' })
  expect(await awaitedNames()).toEqual(['物业返修联系单 FX-20261012-01 1'])
  const code = codeOn(sheets[0]?.ticket ?? '')
  expect(await desk.reply('receptionist', 'printing.signBack', { code })).toMatchObject({ error: { code: 'REFUSED' } })
})

test('ledgers are not awaited; an unknown code is said plainly; others than the desk sign nothing back', async () => {
  const { subject } = await slip()
  const [code = ''] = await print(subject)
  expect(await desk.reply('departmentHead', 'printing.signBack', { code })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const unknown = await desk.reply('receptionist', 'printing.signBack', { code: code === '000000' ? '000001' : '000000' })
  expect(unknown).toMatchObject({ error: { code: 'INVALID', fields: { code: expect.stringContaining('没有编码是') } } })
  expect(await desk.reply('receptionist', 'printing.signBack', { code: 'x' })).toMatchObject({
    error: { code: 'INVALID', fields: { code: expect.stringContaining('六位') } },
  })
})

test('the list is read page by page along its index', async () => {
  for (let count = 0; count < 3; count++) await print((await slip()).subject)
  const first = await printing().awaited({ after: null, limit: 2 })
  const second = await printing().awaited({ after: first.next, limit: 2 })
  expect([first.papers.length, second.papers.length, first.count, second.next]).toEqual([2, 1, 3, null])
  const plans = plansOf(memoryLedger().writer, (db) => {
    awaitedPage(db, { siteId: 's', afterAt: 0, afterId: '', limit: 2 })
    awaitedCount(db, 's')
    printingByCode(db, 's', 'K7M2P9')
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
})
