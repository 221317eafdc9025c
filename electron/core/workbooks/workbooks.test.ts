import { afterEach, beforeEach, expect, test } from 'vitest'
import { anyCase } from '../../../shared/reception/cases.ts'
import type { Workbook } from '../../../shared/workbooks/workbook.ts'
import type { WorkbookSubjectInput } from '../../../shared/workbooks/workbooks.ts'
import { someCase, wholeLedger } from '../testing/case-inputs.ts'
import { everyProspect, otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { addSuites, anyFilter, leasingRoles } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestClient, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: [...leasingRoles, 'departmentHead', 'projectManager'] })
})
afterEach(() => desk.close())

const { after: _after, limit: _limit, ...anyProspect } = everyProspect
const ledger: WorkbookSubjectInput = { list: 'cases', filter: { ...anyCase, sort: 'newest' } }
const clients: WorkbookSubjectInput = { list: 'prospects', filter: anyProspect }
const rooms: WorkbookSubjectInput = { list: 'suites', filter: { ...anyFilter, order: 'floor' } }

async function exported(client: TestClient, subject: WorkbookSubjectInput): Promise<Workbook & { readonly id: string }> {
  const { ticket, id } = await client.workbooks.prepare({ subject })
  const workbook = desk.app.workbook(ticket)
  if (!workbook) throw new Error('a workbook was expected')
  return { ...workbook, id }
}

const columnOf = ({ sheets }: Workbook, heading: string) => {
  const at = sheets[0]?.columns.findIndex((column) => column.heading === heading) ?? -1
  return sheets[0]?.rows.map((row) => row[at])
}
const everyWord = ({ sheets }: Workbook) => JSON.stringify(sheets)

test('the ledger leaves in the order of the screen, in full, its phones masked as there for everybody', async () => {
  const { cases } = desk.as('receptionist')
  const content = '厨房漏水'.repeat(60)
  await cases.register({ ...someCase, content, phone: '13800001234' })
  await cases.register({ ...someCase, content: '=1+1', phone: '0571-88001234', receivedAt: null })
  const workbook = await exported(desk.as('receptionist'), ledger)
  const shown = (await cases.list(wholeLedger)).cases
  expect(columnOf(workbook, '编号')).toEqual(shown.map(({ serial }) => serial))
  expect(columnOf(workbook, '电话')).toEqual(shown.map(({ phone }) => phone))
  expect(columnOf(workbook, '接待内容')).toContain(content)
  expect(everyWord(workbook)).not.toContain('13800001234')
  expect(everyWord(workbook)).not.toContain('88001234')
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['接待台账', '导出说明'])
})

test('what is narrowed on the screen is narrowed in the file, and the file says so', async () => {
  const { cases } = desk.as('receptionist')
  await cases.register({ ...someCase, category: 'repair' })
  await cases.register({ ...someCase, category: 'praise' })
  const workbook = await exported(desk.as('receptionist'), {
    ...{ list: 'cases', filter: { ...anyCase, category: ['praise'], text: '', from: '2026-10-01', sort: 'newest' } },
  })
  expect(columnOf(workbook, '类别')).toEqual(['表扬'])
  expect(everyWord(workbook)).toContain('类别 表扬；从 2026-10-01')
})

test('one audit row says who took which list, how many rows, narrowed by what, and a refused one is on record too', async () => {
  await desk.as('receptionist').cases.register(someCase)
  const { id } = await exported(desk.as('receptionist'), ledger)
  await desk.reply('leasingOfficer', 'workbooks.prepare', { subject: ledger })
  const { entries } = await desk.as('projectManager').audit.list({ subjectId: null, after: null, limit: 2 })
  expect(entries).toMatchObject([
    { call: 'workbooks.prepare', outcome: 'refused', code: 'FORBIDDEN', actor: 'leasingOfficer' },
    { call: 'workbooks.prepare', outcome: 'ok', subjectId: id, actor: 'receptionist' },
  ])
})

test('each list has its own readers: a role takes out only what it can open', async () => {
  for (const [role, subject] of [
    ['leasingOfficer', ledger],
    ['receptionist', clients],
    ['receptionist', rooms],
    ['departmentHead', clients],
  ] as const) {
    const reply = await desk.reply(role, 'workbooks.prepare', { subject })
    expect(reply, `${role} ${subject.list}`).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  }
})

test('an officer takes out nobody else’s prospects, supervision all of them, no phone in full (2: 9.1)', async () => {
  const other = await otherOfficer(desk)
  await desk.as('leasingOfficer').prospects.register(someProspect)
  await other.client.prospects.register({ ...someProspect, company: '恒澜物流(示例)', contacts: [] })
  const own = await exported(desk.as('leasingOfficer'), clients)
  expect(columnOf(own, '公司')).toEqual(['博翼信息技术(示例)'])
  expect(everyWord(own)).not.toContain('138-0000-2001')
  expect(everyWord(own)).not.toContain('恒澜')
  const all = await exported(desk.as('leasingSupervisor'), clients)
  expect(columnOf(all, '公司')).toHaveLength(2)
  // 心理价位 3.90 is in no list, also not for those who may read it in the record.
  expect(everyWord(all)).not.toMatch(/390|3\.9/)
})

test('no floor price leaves with the suites, whoever takes them (2: 3)', async () => {
  const [id = ''] = await addSuites(desk)
  const { suites } = desk.as('generalManager')
  const { rev } = await suites.get({ id })
  await suites.setFloorPrice({ id, rev, floorPrice: 317, reason: '年度定价' })
  for (const role of ['leasingOfficer', 'generalManager'] as const) {
    const workbook = await exported(desk.as(role), rooms)
    expect(columnOf(workbook, '室号')).toHaveLength(5)
    expect(everyWord(workbook)).not.toContain('317')
  }
})

test('sixty exports in an hour are enough; the next one is refused with what to do, an hour later there are more', async () => {
  for (let at = 0; at < 60; at++) await exported(desk.as('receptionist'), ledger)
  const reply = await desk.reply('receptionist', 'workbooks.prepare', { subject: ledger })
  expect(reply).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('过一会儿') } })
  desk.clock.advance(61 * 60_000)
  await exported(desk.as('receptionist'), ledger)
})

test('a ticket is good for five minutes', async () => {
  const { ticket } = await desk.as('receptionist').workbooks.prepare({ subject: ledger })
  desk.clock.advance(5 * 60_000 + 1)
  expect(desk.app.workbook(ticket)).toBeUndefined()
})

test('the figures leave as a sheet for each table, an officer’s hers alone, and on record', async () => {
  await addSuites(desk)
  await desk.as('leasingOfficer').prospects.register(someProspect)
  const other = await otherOfficer(desk)
  const figures = { list: 'leasingFigures', filter: { from: '2026-10-01', until: '2026-10-31', ownerId: null } } as const
  const none = await exported(other.client, figures)
  const own = await exported(desk.as('leasingOfficer'), figures)
  const names = [
    '在谈客户',
    '阶段转化',
    '各阶段天数',
    '流失原因',
    '竞争大楼的实际租金',
    '楼层出租率与租金',
    '中介成绩',
    '导出说明',
  ]
  expect(own.sheets.map(({ name }) => name)).toEqual(names)
  expect(columnOf(own, '客户')).toEqual([1, 0, 0, 0, 0, 0])
  expect(columnOf(none, '客户')).toEqual([0, 0, 0, 0, 0, 0])
  expect(own.sheets[5]?.rows.find(([floor]) => floor === '12层')).toContain(3_660_038)
  expect(await desk.reply('receptionist', 'workbooks.prepare', { subject: figures })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
})
