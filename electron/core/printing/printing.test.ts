import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import type { Sheet, Subject } from '../../../shared/printing/printing.ts'
import { anyCase, type CaseFilter, type CaseInput } from '../../../shared/reception/cases.ts'
import { createApp } from '../app.ts'
import { openKeyring, openTestDesk, type TestDesk, testClock } from '../testing/test-desk.ts'

const hostile = '<script>alert(1)</script></td><img src=x onerror=alert(2)> & "\'`{{7*7}}'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-12', '09:00') })
})
afterAll(() => desk.close())

const input: CaseInput = {
  receivedAt: null,
  channel: 'phone',
  category: 'afterSales',
  name: '欧阳文博',
  standing: 'owner',
  room: '5-2-1101',
  phone: '138-0000-1101',
  residentId: null,
  content: '卫生间顶板渗水,另一个号码 13900001234',
  urgency: 'normal',
  complainedOf: null,
  remark: null,
}

async function registered(changes: Partial<CaseInput> = {}) {
  const { id, slip } = await desk.as('receptionist').cases.register({ ...input, ...changes })
  return { id, slip: slip?.id ?? '' }
}
const htmlOf = ({ ticket }: Pick<Sheet, 'ticket'>) => desk.app.paper(ticket)?.html ?? ''
const preview = async (subject: Subject, copies: string[], role: 'receptionist' | 'departmentHead' = 'receptionist') =>
  (await desk.as(role).printing.preview({ subject, copies })).sheets

describe('numbers of copies', () => {
  test('previews count nothing; each prepared copy gets the next number and a reprint says so', async () => {
    const { slip: id } = await registered()
    const subject: Subject = { form: 'reworkSlip', id }
    const client = desk.as('receptionist').printing
    for (let look = 0; look < 3; look++) {
      expect((await preview(subject, ['客服存根', '售后'])).map(({ printing }) => printing)).toEqual([1, 1])
    }
    const first = await client.prepare({ subject, copies: ['客服存根'] })
    await client.confirm({ job: first.job, outcome: 'queued' })
    const second = await client.prepare({ subject, copies: ['客服存根', '售后'] })
    expect(second.sheets.map(({ copy, printing }) => [copy, printing])).toEqual([
      ['客服存根', 2],
      ['售后', 1],
    ])
    const [kept, other] = second.sheets
    expect(htmlOf(kept ?? { ticket: '' })).toContain('补打第 2 份')
    expect(htmlOf(other ?? { ticket: '' })).not.toContain('补打')
    expect(kept?.fileName).toMatch(/^物业返修联系单-FX-20261012-\d\d-客服存根-补打2\.pdf$/)
  })

  test('a copy that failed or was cancelled gives its number back, a lost answer does not', async () => {
    const { slip: id } = await registered()
    const client = desk.as('receptionist').printing
    const numberOfNext = async () => (await client.prepare({ subject: { form: 'reworkSlip', id }, copies: ['售后'] })).job
    const failed = await numberOfNext()
    await client.confirm({ job: failed, outcome: 'failed' })
    const cancelled = await numberOfNext()
    await client.confirm({ job: cancelled, outcome: 'cancelled' })
    await numberOfNext()
    const { printings } = await client.history({ subjectId: id })
    expect(printings.map(({ state, printing }) => [state, printing])).toEqual([
      ['prepared', 1],
      ['cancelled', 1],
      ['failed', 1],
    ])
    expect((await preview({ form: 'reworkSlip', id }, ['售后']))[0]?.printing).toBe(2)
  })

  test('what a job became is said once; queued may still turn out badly, failed never becomes paper', async () => {
    const { slip: id } = await registered()
    const client = desk.as('receptionist').printing
    const { job } = await client.prepare({ subject: { form: 'reworkSlip', id }, copies: ['业主'] })
    await client.confirm({ job, outcome: 'queued' })
    await client.confirm({ job, outcome: 'queued' })
    await client.confirm({ job, outcome: 'failed' })
    expect(await desk.reply('receptionist', 'printing.confirm', { job, outcome: 'printed' })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    expect(await desk.reply('receptionist', 'printing.confirm', { job: id, outcome: 'printed' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  test('the same copy twice in one job is refused', async () => {
    const { id } = await registered()
    expect(
      await desk.reply('receptionist', 'printing.prepare', { subject: { form: 'receptionCase', id }, copies: ['存档', '存档'] }),
    ).toMatchObject({ error: { code: 'INVALID', fields: { copies: expect.any(String) } } })
  })

  test('the time-line and the audit tell of it', async () => {
    const { id, slip } = await registered()
    const client = desk.as('receptionist')
    const { job } = await client.printing.prepare({ subject: { form: 'reworkSlip', id: slip }, copies: ['客服存根', '业主'] })
    await client.printing.confirm({ job, outcome: 'cancelled' })
    const told = (await client.cases.get({ id })).events.filter(({ kind }) => kind === 'printed').map(({ text }) => text)
    expect(told).toHaveLength(2)
    expect(told.join('\n')).toMatch(/物业返修联系单 FX-\d{8}-\d\d 客服存根、业主/)
    expect(told.join('\n')).toContain('已取消')
    const trail = await desk.as('administrator').audit.list({ subjectId: id, after: null, limit: 10 })
    expect(trail.entries.map(({ call }) => call)).toContain('printing.prepare')
  })
})

describe('what a copy shows', () => {
  test('our own copy has the number in full, every other one masks it, in the text too', async () => {
    const { slip: id } = await registered()
    const sheets = await preview({ form: 'reworkSlip', id }, ['客服存根', '售后', '施工单位', '业主', '别的'])
    const [kept = '', ...others] = sheets.map(htmlOf)
    expect(kept).toContain('138-0000-1101')
    expect(kept).toContain('13900001234')
    for (const html of others) {
      expect(html).toContain('138****1101')
      expect(html).not.toMatch(/138-0000-1101|13900001234/)
      expect(html).toContain('欧阳文博')
    }
  })

  test('a ledger that leaves the desk has surname and masked number only', async () => {
    await registered()
    const [kept, out] = await preview({ form: 'receptionLedger', filter: anyCase }, ['存档', '外发'])
    expect(htmlOf(kept ?? { ticket: '' })).toContain('欧阳文博')
    const html = htmlOf(out ?? { ticket: '' })
    expect(html).toContain('欧阳**')
    expect(html).not.toMatch(/欧阳文博|138-0000-1101|13900001234/)
    expect(out?.landscape).toBe(true)
  })

  test('a department head sees no full number on any copy', async () => {
    const { id } = await registered()
    for (const sheet of await preview({ form: 'receptionCase', id }, ['存档', '部门'], 'departmentHead')) {
      expect(htmlOf(sheet)).toContain('138****1101')
      expect(htmlOf(sheet)).not.toMatch(/138-0000-1101|13900001234/)
    }
  })

  test('hostile words of every field are words on the paper', async () => {
    const { id, slip } = await registered({
      name: hostile.slice(0, 60),
      room: hostile.slice(0, 40),
      phone: hostile.slice(0, 60),
      content: hostile,
      remark: hostile,
    })
    const sheets = [
      ...(await preview({ form: 'receptionLedger', filter: anyCase }, ['存档', '外发'])),
      ...(await preview({ form: 'receptionCase', id }, ['存档', '部门'])),
      ...(await preview({ form: 'reworkSlip', id: slip }, ['客服存根', hostile.slice(0, 10)])),
    ]
    for (const html of sheets.map(htmlOf)) {
      expect(html).not.toMatch(/<script|<img|onerror=alert\(2\)>(?!&)|style="/)
      expect(html).toContain('&lt;script&gt;')
    }
    for (const { fileName } of sheets) expect(fileName).toMatch(/^[^\\/:*?"<>|]+\.pdf$/)
  })

  test('a ledger says what narrows it, and an empty one is closed', async () => {
    const filter: CaseFilter = { ...anyCase, category: ['complaint'], from: '2026-01-01', until: '2026-01-31' }
    const html = htmlOf((await preview({ form: 'receptionLedger', filter }, ['存档']))[0] ?? { ticket: '' })
    expect(html).toContain('期间 2026-01-01 至 2026-01-31 · 类别 投诉')
    expect(html).toContain('以下空白')
    expect(html).toContain('共 0 条')
  })
})

test('the recovery code can be printed before there is anybody, and never again', async () => {
  const clock = testClock(instantOf('2026-09-26', '09:00'))
  const fresh = mkdtempSync(join(tmpdir(), 'qiantai-test-'))
  const app = createApp({ folder: fresh, clock, keyring: openKeyring, log: { warn: () => {} }, passwordCost: 10 })
  const call = (path: string, body: unknown) => app.call({ path, input: body, token: null, operation: null }, 'reception')
  const code = await call('setup.recoveryCode', {})
  const reply = await call('printing.recoverySheet', { company: '青禾', project: '' })
  expect(reply).toMatchObject({ ok: true, data: { sheet: { form: 'recoverySheet', copy: '封存' } } })
  const ticket = reply.ok ? String(Object(Object(reply.data).sheet).ticket) : ''
  const html = app.paper(ticket)?.html ?? ''
  const groups = code.ok ? String(Object(code.data).code).split('-') : []
  expect(groups).toHaveLength(5)
  for (const group of groups) expect(html).toContain(`<span>${group}</span>`)
  app.close()
  rmSync(fresh, { recursive: true })
  expect(await desk.reply(null, 'printing.recoverySheet', { company: '', project: '' })).toMatchObject({
    error: { code: 'REFUSED' },
  })
})
