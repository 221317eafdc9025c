import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf, minute } from '../../../shared/calendar.ts'
import type { FigureCell } from '../../../shared/figures/figure-table.ts'
import { type CountedVisits, visitFigureTables } from '../../../shared/visits/visit-figure-tables.ts'
import type { CountedDepartment } from '../../../shared/visits/visit-words.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { bareVisit, everyVisit, notifiedVisit, someOutcome, someVisit } from '../testing/visit-inputs.ts'

let desk: TestDesk
beforeEach(async () => {
  const roles = ['receptionist', 'departmentHead', 'officeSupervisor'] as const
  desk = await openTestDesk({ now: instantOf('2026-10-12', '09:00'), roles: [...roles] })
})
afterEach(() => desk.close())

const october = { from: '2026-10-01', until: '2026-10-31' }
const chief = () => desk.as('officeSupervisor')
const read = (span = october) => chief().visitFigures.read(span)
const known = async (id: string) => ({ id, rev: (await chief().visits.get({ id })).rev })
const finish = (id: string, department: CountedDepartment) =>
  chief().preparations.finish({ id, department, person: '岳峰', via: 'here', at: null })

/** Told now; each department done after so many minutes. */
async function prepared(security: number, cleaning: number, input = someVisit): Promise<string> {
  const id = await notifiedVisit(desk, input)
  const steps = [['security', security], ['cleaning', cleaning]] as const // biome-ignore format: one line
  let gone = 0
  for (const [department, after] of [...steps].sort((one, other) => one[1] - other[1])) {
    desk.clock.advance((after - gone) * minute)
    gone = after
    await finish(id, department)
  }
  return id
}

test('preparation is counted by department and month: within the twenty minutes, median, longest (4.2)', async () => {
  await prepared(12, 20)
  await prepared(15, 20.5)
  await notifiedVisit(desk)
  desk.clock.set(instantOf('2026-11-02', '09:00'))
  await prepared(30, 10)
  const { preparations } = await read({ from: '2026-10-01', until: '2026-11-30' })
  const [security, cleaning] = preparations
  expect(security?.months.map(({ month, from, until }) => [month, from, until])).toEqual([
    ['2026-10', '2026-10-01', '2026-10-31'],
    ['2026-11', '2026-11-01', '2026-11-30'],
  ])
  expect(security?.months[0]).toMatchObject({ told: 3, within: 2, late: 0, open: 1, median: 14, longest: 15, share: 10_000 })
  // Twenty minutes are within twenty, half a minute more is 21 and late, as on the board.
  expect(cleaning?.months[0]).toMatchObject({ told: 3, within: 1, late: 1, open: 1, median: 21, longest: 21, share: 5000 })
  expect(security?.whole).toMatchObject({ told: 4, within: 2, late: 1, open: 1, median: 15, longest: 30, share: 6667 })
  expect((await read({ from: '2026-10-12', until: '2026-10-12' })).preparations[0]?.months[0]).toMatchObject({
    ...{ month: '2026-10', from: '2026-10-12', until: '2026-10-12' },
  })
})

test('who was told and never reported before the visit was closed is not within the limit', async () => {
  const id = await notifiedVisit(desk)
  desk.clock.advance(10 * minute)
  await finish(id, 'security')
  expect((await read()).preparations[1]?.whole).toMatchObject({ told: 1, open: 1, share: null })
  await chief().visits.receive({ ...(await known(id)), at: null })
  await chief().visits.close({ ...(await known(id)), at: null, reason: '资料另存' })
  expect((await read()).preparations.map(({ whole }) => [whole.open, whole.share])).toEqual([
    [0, 10_000],
    [1, 0],
  ])
})

test('who came is counted by kind and level, who cancelled apart and in no other number', async () => {
  await chief().visits.plan(someVisit)
  await chief().visits.plan({ ...someVisit, visitors: null, level: 'second' })
  const gone = await notifiedVisit(desk, { ...bareVisit, visitors: 4 })
  await chief().visits.cancel({ ...(await known(gone)), at: null, reason: '改期' })
  const { kinds, levels, whole, preparations, money } = await read()
  expect(kinds.filter(({ count, cancelled }) => count + cancelled > 0)).toEqual([
    { kind: 'peers', count: 2, visitors: 12, cancelled: 0 },
    { kind: 'unknown', count: 0, visitors: 0, cancelled: 1 },
  ])
  expect(levels.map(({ count, visitors, cancelled }) => [count, visitors, cancelled])).toEqual([
    ...[[0, 0, 0], [1, 0, 0], [1, 12, 0], [0, 0, 1]], // biome-ignore format: one way
  ])
  expect(whole).toEqual({ count: 2, visitors: 12, cancelled: 1 })
  expect(preparations[0]?.whole.told).toBe(0)
  expect(money.whole).toMatchObject({ count: 2, cancelled: 1 })
})

test('what was spent stands against the budget of the visits of which it is known, in fen', async () => {
  for (const [spent, visitors, level] of [
    [6001, 12, 'third'],
    [8000, 8, 'second'],
    [500, null, 'first'],
    [null, 6, 'third'],
  ] as const) {
    // biome-ignore format: one line
    const id = await prepared(1, 2, { ...someVisit, visitors, level })
    await chief().visits.receive({ ...(await known(id)), at: null })
    await chief().visits.conclude({ ...(await known(id)), ...someOutcome, spent })
  }
  const { money } = await read()
  expect(money.months).toEqual([
    {
      ...{ month: '2026-10', ...october, count: 4, cancelled: 0, budgeted: 3, budget: 17_000 },
      ...{ recorded: 3, spent: 14_501, budgetOfRecorded: 14_000, over: 1 },
    },
  ])
})

test('every number of visits finds just so many visits in the list', async () => {
  await prepared(12, 26)
  const noLevel = await prepared(5, 6, { ...bareVisit, visitors: 3, template: '住宅' })
  await chief().visits.receive({ ...(await known(noLevel)), at: null })
  await chief().visits.close({ ...(await known(noLevel)), at: null, reason: '资料另存' })
  const rich = await prepared(3, 20)
  await chief().visits.receive({ ...(await known(rich)), at: null })
  await chief().visits.conclude({ ...(await known(rich)), ...someOutcome, spent: 6001 })
  await notifiedVisit(desk)
  const gone = await notifiedVisit(desk, { ...someVisit, level: 'second' })
  await chief().visits.cancel({ ...(await known(gone)), at: null, reason: '改期' })
  const found = async (records: CountedVisits) => (await chief().visits.list({ ...everyVisit, ...records })).visits.length
  const notVisits = new Set(['人数', '中位 分', '最长 分', '限时内 %', '预算 元', '实际 元', '其预算 元'])
  let checked = 0
  for (const { title, columns, rows } of visitFigureTables(await read())) {
    for (const row of rows) {
      for (const [at, { value, records }] of (row as readonly FigureCell<CountedVisits>[]).entries()) {
        const column = columns[at]?.title ?? ''
        if (records === undefined || notVisits.has(column)) continue
        expect(await found(records), `${title} ${row[0]?.value} ${column}`).toBe(value)
        checked += 1
      }
    }
  }
  expect(checked).toBe(52)
})

test.each([
  ['a period that ends before it begins', { from: '2026-10-02', until: '2026-10-01' }, 'until'],
  ['four years', { from: '2023-01-01', until: '2026-12-31' }, 'from'],
])('%s is refused', async (_, asked, field) => {
  const reply = await desk.reply('officeSupervisor', 'visitFigures.read', asked)
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { [field]: expect.anything() } } })
})

test('the heads of the departments read them, the counter neither reads, prints nor takes them out', async () => {
  await desk.as('departmentHead').visitFigures.read(october)
  const refused = { ok: false, error: { code: 'FORBIDDEN' } }
  expect(await desk.reply('receptionist', 'visitFigures.read', october)).toMatchObject(refused)
  const subject = { form: 'visitFigures', filter: october }
  expect(await desk.reply('receptionist', 'printing.preview', { subject, copies: ['存档'] })).toMatchObject(refused)
  const list = { list: 'visitFigures', filter: october }
  expect(await desk.reply('receptionist', 'workbooks.prepare', { subject: list })).toMatchObject(refused)
  const { ticket } = await desk.as('departmentHead').workbooks.prepare({ subject: { list: 'visitFigures', filter: october } })
  expect(desk.app.workbook(ticket)?.sheets.map(({ name }) => name)).toEqual([
    ...['保安部准备用时', '清洁部准备用时', '来访类别', '接待级别', '预算与实际费用', '导出说明'],
  ])
})
