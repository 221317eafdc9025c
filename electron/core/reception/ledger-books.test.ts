import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { bindMonth, fileBook, registerLine, strikeLine } from '../testing/ledger-book-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-31', '09:00') })
})
afterEach(() => desk.close())

const at = (date: string, time = '10:00') => instantOf(date, time)
const books = () => desk.as('customerServiceSupervisor').ledgerBooks
const outlook = (month: string | null = '2026-10') => books().outlook({ month })
const listed = async () => (await books().list({ after: null, limit: 100 })).books
const refusalOf = async (month: string) => {
  const { fingerprint } = await outlook(month)
  const reply = await desk.reply('customerServiceSupervisor', 'ledgerBooks.bind', { month, fingerprint })
  return reply.ok ? null : reply.error.message
}

/** The words of a month's book as it would be printed now, without tags; who printed it and when is not the book's. */
async function paperOf(month: string): Promise<string> {
  const client = desk.as('receptionist').printing
  const { sheets } = await client.preview({ subject: { form: 'ledgerBook', month }, copies: ['存档'] })
  const html = desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
  return html.replaceAll(/<span class="printed">.*?<\/span>/g, '').replaceAll(/<title>.*?<\/title>/g, '')
}

/** 10-05 struck off, 10-20 open; then November comes. */
async function october() {
  const struck = await registerLine(desk, at('2026-10-05'))
  await strikeLine(desk, struck.id)
  const open = await registerLine(desk, at('2026-10-20'), { content: '门口路灯不亮', name: '米兰英' })
  desk.clock.set(at('2026-11-02'))
  return { struck, open }
}

describe('装订', () => {
  test('a month is bound under the next number of its year, with what it holds', async () => {
    const { struck, open } = await october()
    expect(await outlook(null)).toMatchObject({
      ...{ month: '2026-10', number: '云汀花园-26年-001', from: '2026-10-01', until: '2026-10-31', refusal: null },
      ...{ lines: 2, open: 1, late: 0, carried: 0, settled: 0, choices: ['2026-10'] },
      ...{ firstSerial: struck.serial, lastSerial: open.serial },
    })
    expect(await bindMonth(desk, '2026-10')).toMatchObject({ number: '云汀花园-26年-001' })
    expect(await listed()).toMatchObject([
      { number: '云汀花园-26年-001', lines: 2, open: 1, state: 'bound', boundBy: 'customerServiceSupervisor', pages: null },
    ])
  })

  test('the receptionist looks, the supervisor binds', async () => {
    await october()
    const { fingerprint } = await desk.as('receptionist').ledgerBooks.outlook({ month: '2026-10' })
    const reply = await desk.reply('receptionist', 'ledgerBooks.bind', { month: '2026-10', fingerprint })
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  })

  test('not before it is over, not without lines, not twice, not backwards: each with its sentence, no number lost', async () => {
    expect(await refusalOf('2026-09')).toContain('没有接待记录')
    await registerLine(desk, at('2026-10-05'))
    expect(await refusalOf('2026-10')).toContain('2026-11-01 起才能装订')
    desk.clock.set(at('2026-11-02'))
    const { id } = await bindMonth(desk, '2026-10')
    expect(await refusalOf('2026-10')).toContain('同一个月不装订两次')
    await fileBook(desk, id, '2026-11-02')
    expect(await refusalOf('2026-09')).toContain('不能再回头装订')
    await registerLine(desk, at('2026-11-02'))
    desk.clock.set(at('2026-12-01'))
    expect((await bindMonth(desk, '2026-11')).number).toBe('云汀花园-26年-002')
  })

  test('the months in their order: one that has lines is not left out', async () => {
    await registerLine(desk, at('2026-09-05'))
    await october()
    expect((await outlook(null)).choices).toEqual(['2026-09', '2026-10'])
    expect(await refusalOf('2026-10')).toContain('请先装订 2026-09')
  })

  test('what changed since it was looked at is looked at again', async () => {
    const { open } = await october()
    const { fingerprint } = await outlook()
    await strikeLine(desk, open.id)
    const reply = await desk.reply('customerServiceSupervisor', 'ledgerBooks.bind', { month: '2026-10', fingerprint })
    expect(reply).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    expect(await listed()).toEqual([])
  })

  test('the numbers begin anew with the year; the office is not part of the name of the estate', async () => {
    await registerLine(desk, at('2026-10-05'))
    desk.clock.set(at('2027-01-05'))
    await registerLine(desk, at('2027-01-05'))
    await fileBook(desk, (await bindMonth(desk, '2026-10')).id, '2027-01-05')
    desk.clock.set(at('2027-02-01'))
    expect((await bindMonth(desk, '2027-01')).number).toBe('云汀花园-27年-001')
  })
})

describe('以旧册换新册', () => {
  test('no new book before the old one was returned', async () => {
    await october()
    const { id } = await bindMonth(desk, '2026-10')
    await registerLine(desk, at('2026-11-01'))
    desk.clock.set(at('2026-12-01'))
    expect(await refusalOf('2026-11')).toContain('「云汀花园-26年-001」还没有交回归档')
    await fileBook(desk, id, '2026-11-05')
    expect(await refusalOf('2026-11')).toBeNull()
  })

  test('returned once, on a day that can be, by supervision', async () => {
    await october()
    const { id } = await bindMonth(desk, '2026-10')
    const file = (on: string, role: 'receptionist' | 'projectManager' = 'projectManager') =>
      desk.reply(role, 'ledgerBooks.file', { id, rev: 1, on, keeper: '白露' })
    expect(await file('2026-11-03')).toMatchObject({ error: { fields: { on: expect.stringContaining('不能晚于今天') } } })
    expect(await file('2026-10-31')).toMatchObject({ error: { fields: { on: expect.stringContaining('之后') } } })
    expect(await file('2026-11-02', 'receptionist')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await file('2026-11-02')).toMatchObject({ ok: true })
    expect(await file('2026-11-02')).toMatchObject({ error: { code: 'REFUSED' } })
    expect(await listed()).toMatchObject([{ state: 'filed', filedOn: '2026-11-02', keeper: '白露', filedBy: 'projectManager' }])
  })
})

describe('what is bound stays as it was', () => {
  test('the book prints the same words whatever happens to its lines, the company or its forms afterwards', async () => {
    const { struck, open } = await october()
    await bindMonth(desk, '2026-10')
    const before = await paperOf('2026-10')
    expect(before).toContain('门口路灯不亮')
    const { cases } = desk.as('customerServiceSupervisor')
    const line = await cases.get({ id: open.id })
    await cases.amend({ ...line, receivedAt: null, complainedOf: null, content: '改过的内容' })
    await strikeLine(desk, open.id)
    const closed = await cases.get({ id: struck.id })
    await cases.reopen({ id: struck.id, rev: closed.rev, reason: '业主又来' })
    const { rev, ...body } = await desk.as('customerServiceSupervisor').settings.read({})
    await desk.as('customerServiceSupervisor').settings.save({ ...body, rev, company: '改名物业', project: '改名花园' })
    expect(await paperOf('2026-10')).toBe(before)
  })

  test('before it is bound the paper says so on every page; afterwards no longer', async () => {
    await october()
    expect(await paperOf('2026-10')).toContain('装订前核对稿')
    await bindMonth(desk, '2026-10')
    expect(await paperOf('2026-10')).not.toContain('装订前核对稿')
  })

  test('every printing counts as 补打 from the second on; proofs do not', async () => {
    await october()
    const print = async () => {
      const client = desk.as('receptionist').printing
      const { job, sheets } = await client.prepare({ subject: { form: 'ledgerBook', month: '2026-10' }, copies: ['存档'] })
      await client.confirm({ job, outcome: 'printed' })
      return sheets[0]?.printing
    }
    expect(await print()).toBe(1)
    await bindMonth(desk, '2026-10')
    expect([await print(), await print()]).toEqual([1, 2])
    expect(await listed()).toMatchObject([{ printings: 2 }])
  })

  test('the first count of its pages stays; that of a proof is none of the book', async () => {
    await october()
    const count = (pages: number) => desk.as('receptionist').ledgerBooks.countPages({ month: '2026-10', pages })
    await count(9)
    await bindMonth(desk, '2026-10')
    expect(await listed()).toMatchObject([{ pages: null }])
    for (const pages of [4, 5]) await count(pages)
    expect(await listed()).toMatchObject([{ pages: 4 }])
  })
})

describe('what comes after the binding', () => {
  async function november() {
    const { struck, open } = await october()
    await fileBook(desk, (await bindMonth(desk, '2026-10')).id, '2026-11-02')
    return { struck, open }
  }

  test('补注销: struck off later, told in the next book with book and line; 结转: what stays open, until it is told', async () => {
    const { open } = await november()
    const still = await registerLine(desk, at('2026-10-31', '20:00'), { content: '补记的一件' })
    const own = await registerLine(desk, at('2026-11-02', '08:00'))
    await strikeLine(desk, open.id)
    desk.clock.set(at('2026-12-01'))
    expect(await outlook('2026-11')).toMatchObject({
      lines: 2,
      late: 1,
      open: 2,
      settled: 1,
      carried: 0,
      firstSerial: own.serial,
    })
    const paper = await paperOf('2026-11')
    expect(paper).toContain('补注销清单')
    expect(paper).toContain('补记（应在 2026-10 册）')
    await fileBook(desk, (await bindMonth(desk, '2026-11')).id, '2026-12-01')

    await registerLine(desk, at('2026-12-01', '09:00'))
    await strikeLine(desk, still.id)
    desk.clock.set(at('2027-01-02'))
    expect(await outlook('2026-12')).toMatchObject({ lines: 1, late: 0, settled: 1, carried: 1 })
  })

  test('opened again after the binding: carried and said so; struck off again: told again', async () => {
    const { struck } = await november()
    const { cases } = desk.as('customerServiceSupervisor')
    await cases.reopen({ id: struck.id, rev: (await cases.get({ id: struck.id })).rev, reason: '业主又来' })
    await registerLine(desk, at('2026-11-02', '08:00'))
    desk.clock.set(at('2026-12-01'))
    expect(await outlook('2026-11')).toMatchObject({ carried: 2, settled: 0 })
    expect(await paperOf('2026-11')).toContain('注销后重新打开')
    await strikeLine(desk, struck.id)
    expect(await outlook('2026-11')).toMatchObject({ carried: 1, settled: 1 })
    expect(await paperOf('2026-11')).toContain('注销后曾重新打开')
  })

  test('a line that is moved into a bound month is 补记, one that is moved out of it stays where it was bound', async () => {
    const { open } = await november()
    const moved = await registerLine(desk, at('2026-11-01'))
    const { cases } = desk.as('customerServiceSupervisor')
    for (const [id, receivedAt] of [
      [moved.id, at('2026-10-30')],
      [open.id, at('2026-11-01')],
    ] as const)
      await cases.amend({ ...(await cases.get({ id })), receivedAt, complainedOf: null })
    desk.clock.set(at('2026-12-01'))
    expect(await outlook('2026-11')).toMatchObject({ lines: 1, late: 1, carried: 1 })
  })

  test('every line lies in exactly one book, however the months went', async () => {
    await november()
    for (const date of ['2026-10-07', '2026-11-02']) await registerLine(desk, at(date, '08:30'))
    desk.clock.set(at('2026-12-03'))
    await fileBook(desk, (await bindMonth(desk, '2026-11')).id, '2026-12-03')
    for (const date of ['2026-10-08', '2026-11-28', '2026-12-02']) await registerLine(desk, at(date, '08:30'))
    desk.clock.set(at('2027-01-03'))
    await bindMonth(desk, '2026-12')
    expect((await listed()).map(({ lines, late }) => [lines, late])).toEqual([
      [3, 2],
      [2, 1],
      [2, 0],
    ])
  })
})

test('books come page by page, the latest first', async () => {
  for (const month of ['08', '09', '10']) {
    await registerLine(desk, at(`2026-${month}-05`))
  }
  desk.clock.set(at('2026-11-02'))
  for (const month of ['08', '09', '10']) await fileBook(desk, (await bindMonth(desk, `2026-${month}`)).id, '2026-11-02')
  const first = await books().list({ after: null, limit: 2 })
  const rest = await books().list({ after: first.next, limit: 2 })
  expect([...first.books, ...rest.books].map(({ month }) => month)).toEqual(['2026-10', '2026-09', '2026-08'])
  expect(rest.next).toBeNull()
})
