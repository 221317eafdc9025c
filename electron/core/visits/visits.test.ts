import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { bareVisit, everyVisit, notifiedVisit, someOutcome, someVisit } from '../testing/visit-inputs.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({
    roles: [
      'receptionist',
      'customerServiceSupervisor',
      'departmentHead',
      'officeSupervisor',
      'projectManager',
      'leasingOfficer',
    ],
  })
})
afterEach(() => desk.close())

const chief = () => desk.as('officeSupervisor')
const got = (id: string) => chief().visits.get({ id })

/** Prepared in time, guests there. */
async function received(input = someVisit): Promise<string> {
  const id = await notifiedVisit(desk, input)
  for (const department of ['security', 'cleaning'] as const) {
    await chief().preparations.finish({ id, department, person: '岳峰', via: 'here', at: null })
  }
  await chief().visits.receive({ id, rev: (await got(id)).rev, at: null })
  return id
}

test('who comes, or 未定, and when is all that must be said (3: 4.1)', async () => {
  const made = await chief().visits.plan(bareVisit)
  expect(made.serial).toBe('CG-20261012-01')
  expect(await got(made.id)).toMatchObject({ state: 'planned', guestKind: 'unknown', unit: null, budget: null, items: [] })
  const { arrivesAt: _arrivesAt, ...timeless } = bareVisit
  const reply = await desk.reply('officeSupervisor', 'visits.plan', timeless)
  expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { arrivesAt: '请填写时间' } } })
  const backwards = await desk.reply('officeSupervisor', 'visits.plan', { ...bareVisit, leavesAt: bareVisit.arrivesAt - 1 })
  expect(backwards).toMatchObject({ error: { code: 'INVALID', fields: { leavesAt: expect.stringContaining('不能早于') } } })
})

test('the budget is heads times the standard of the level, in fen; the standard is kept as it was (2.10)', async () => {
  const { id } = await chief().visits.plan(someVisit)
  expect(await got(id)).toMatchObject({ budgetPerHead: 500, budget: 6000 })
  const before = await desk.as('administrator').settings.read({})
  const budgets = { ...before.visits.budgets, third: 900 }
  await desk.as('administrator').settings.save({ ...before, visits: { ...before.visits, budgets } })
  expect(await got(id)).toMatchObject({ budget: 6000 })
  const second = await chief().visits.plan({ ...someVisit, level: 'second', visitors: 8 })
  expect(await got(second.id)).toMatchObject({ budget: 8000 })
  const first = await chief().visits.plan({ ...someVisit, level: 'first' })
  expect(await got(first.id)).toMatchObject({ budgetPerHead: null, budget: null })
})

test('the checklist comes from the template of the place and the level (3: 4.3), until the departments know of it', async () => {
  const hospital = await chief().visits.plan({ ...someVisit, template: '医院' })
  const texts = async (id: string) => (await got(id)).items.map(({ text }) => text)
  expect(await texts(hospital.id)).toEqual(expect.arrayContaining(['广场保洁', '门诊大堂保洁', '通道保洁']))
  expect(await texts(hospital.id)).not.toContain('欢迎牌、横幅')
  const { rev } = await chief().visits.amend({ ...someVisit, ...hospital, template: '写字楼', level: 'second' })
  expect(await texts(hospital.id)).toEqual(expect.arrayContaining(['欢迎牌、横幅', '大堂保洁']))
  expect(await texts(hospital.id)).not.toContain('门诊大堂保洁')
  const told = await chief().preparations.notify({ id: hospital.id, rev, at: null })
  await chief().visits.amend({ ...someVisit, id: hospital.id, rev: told.rev, template: '医院' })
  expect(await texts(hospital.id)).toContain('大堂保洁')
  const none = await desk.reply('officeSupervisor', 'visits.plan', { ...someVisit, template: '学校' })
  expect(none).toMatchObject({ error: { code: 'INVALID', fields: { template: expect.stringContaining('学校') } } })
})

test('cancelled with reason and time; the number stays used', async () => {
  const made = await chief().visits.plan({ ...someVisit, guestKind: 'tenants' })
  const bare = await desk.reply('officeSupervisor', 'visits.cancel', { ...made, at: null, reason: ' ' })
  expect(bare).toMatchObject({ error: { code: 'INVALID' } })
  desk.clock.set(noon + hour)
  await chief().visits.cancel({ ...made, at: noon + minute, reason: '租户改期' })
  expect(await got(made.id)).toMatchObject({
    ...{ state: 'cancelled', cancelReason: '租户改期', cancelledAt: noon + minute, cancelledBy: 'officeSupervisor', missing: [] },
    actions: ['print'],
  })
  expect((await chief().visits.plan(bareVisit)).serial).toBe('CG-20261012-02')
})

test('guests come and go; closed when nothing is missing (3: 4.6)', async () => {
  const id = await received()
  expect((await got(id)).missing).toEqual(
    expect.arrayContaining(['来宾离开时间', '照片（至少 1 张）', '会议记录（没有会议的请注明无会议）', '接待场地清理']),
  )
  desk.clock.set(noon + 2 * hour)
  await chief().visits.leave({ id, rev: (await got(id)).rev, at: noon + hour })
  await chief().visits.conclude({ ...someOutcome, id, rev: (await got(id)).rev })
  await chief().visits.clearSite({ id, rev: (await got(id)).rev, at: null, person: '段秀兰' })
  const { rev, missing } = await got(id)
  expect(missing).not.toEqual(expect.arrayContaining(['照片（至少 1 张）']))
  const early = await desk.reply('officeSupervisor', 'visits.close', { id, rev, at: noon, reason: '补' })
  expect(early).toMatchObject({ error: { code: 'INVALID' } })
})

test('over what is missing only with a reason, which stays on record; opened again with another', async () => {
  const id = await received()
  const { rev } = await got(id)
  const refused = await desk.reply('officeSupervisor', 'visits.close', { id, rev, at: null, reason: null })
  expect(refused).toMatchObject({ error: { code: 'REFUSED', missing: expect.arrayContaining(['接待场地清理']) } })
  await chief().visits.close({ id, rev, at: null, reason: '来宾不许拍照' })
  const closed = await got(id)
  expect(closed).toMatchObject({
    state: 'closed',
    override: { reason: '来宾不许拍照' },
    actions: ['openIncident', 'reopen', 'print'],
  })
  expect(closed.keepUntil).toBe('2029-10-12')
  await chief().visits.reopen({ id, rev: closed.rev, reason: '补照片' })
  const again = await got(id)
  expect(again).toMatchObject({ state: 'received', override: null })
  expect(again.events.map(({ text }) => text).join()).toContain('来宾不许拍照')
})

test('a government visit is on record twice, linked both ways (1: 4.10)', async () => {
  const id = await received({ ...someVisit, guestKind: 'government', unit: '区住建部门（示例）' })
  expect((await got(id)).missing).toContain('《重大(突发)事件处理记录表》')
  const { rev } = await got(id)
  const made = await chief().visits.openIncident({ id, rev, serial: null })
  expect(made.serial).toBe('ZD-20261012-01')
  const visit = await got(id)
  expect(visit).toMatchObject({ incident: made })
  expect(visit.missing).not.toContain('《重大(突发)事件处理记录表》')
  const incident = await desk.as('customerServiceSupervisor').incidents.get({ id: made.id })
  expect(incident).toMatchObject({
    ...{ kind: 'leadersVisit', visitingUnit: '区住建部门（示例）', leaders: '姜启明 副总经理', visitors: 12 },
    visit: { id, serial: visit.serial },
  })
  const twice = await desk.reply('officeSupervisor', 'visits.openIncident', { id, rev: visit.rev, serial: null })
  expect(twice).toMatchObject({ error: { code: 'REFUSED' } })
})

test('a record that the counter began before is linked by its number, if it tells of leaders and of nobody else', async () => {
  const said = { name: null, place: '大堂', course: '区里来人', discoveredAt: null, complaintId: null }
  const fire = await desk.as('receptionist').incidents.register({ ...said, kind: 'fire' })
  const leaders = await desk.as('receptionist').incidents.register({ ...said, kind: 'leadersVisit' })
  const { id, rev } = await chief().visits.plan({ ...someVisit, guestKind: 'government' })
  for (const serial of [fire.serial, 'ZD-20261012-99']) {
    const reply = await desk.reply('officeSupervisor', 'visits.openIncident', { id, rev, serial })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { serial: expect.any(String) } } })
  }
  expect(await chief().visits.openIncident({ id, rev, serial: leaders.serial })).toEqual({
    id: leaders.id,
    serial: leaders.serial,
  })
  const other = await chief().visits.plan({ ...someVisit, guestKind: 'government' })
  const taken = await desk.reply('officeSupervisor', 'visits.openIncident', { ...other, serial: leaders.serial })
  expect(taken).toMatchObject({ error: { code: 'INVALID' } })
})

test('who receives acknowledges conduct and alertness by name, once each (3: 4.4, 4.5)', async () => {
  const { id } = await chief().visits.plan(someVisit)
  await chief().visits.acknowledge({ id, briefing: 'alertness', people: ['岳峰', '岳峰', '段秀兰'] })
  const told = (await got(id)).briefings.find(({ briefing }) => briefing === 'alertness')
  expect(told?.acknowledged.map(({ person }) => person).sort()).toEqual(['岳峰', '段秀兰'].sort())
  expect(told?.points.length).toBeGreaterThan(0)
  const again = await desk.reply('officeSupervisor', 'visits.acknowledge', { id, briefing: 'alertness', people: ['岳峰'] })
  expect(again).toMatchObject({ error: { code: 'REFUSED' } })
})

test('the counter sees the visits of today and those that go on, and no other', async () => {
  const today = await chief().visits.plan(someVisit)
  const later = await chief().visits.plan({ ...someVisit, arrivesAt: noon + 3 * day, leavesAt: null })
  const counter = desk.as('receptionist').visits
  expect((await counter.today({})).visits.map(({ id }) => id)).toEqual([today.id])
  expect((await counter.get({ id: today.id })).contactPhone).toBe('138****2001')
  expect((await got(today.id)).contactPhone).toBe('138-0000-2001')
  expect(await desk.reply('receptionist', 'visits.get', { id: later.id })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('receptionist', 'visits.list', everyVisit)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('receptionist', 'visits.plan', someVisit)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('leasingOfficer', 'visits.today', {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect((await desk.as('departmentHead').visits.get({ id: later.id })).actions).toEqual([
    'callIn',
    'acknowledge',
    'print',
    'tick',
  ])
})

test('what comes, the next first; what was, the latest first; page by page and by a word', async () => {
  for (const at of [1, 2, 3, -1, -2]) {
    await chief().visits.plan({ ...someVisit, unit: `第 ${at} 家`, arrivesAt: noon + at * day, leavesAt: null })
  }
  const units = async (more: object) => (await chief().visits.list({ ...everyVisit, ...more })).visits.map(({ unit }) => unit)
  expect(await units({ span: 'upcoming' })).toEqual(['第 1 家', '第 2 家', '第 3 家'])
  expect(await units({ span: 'past' })).toEqual(['第 -1 家', '第 -2 家'])
  expect(await units({ text: '2 家' })).toEqual(['第 2 家', '第 -2 家'])
  expect(await units({ from: '2026-10-13', until: '2026-10-13' })).toEqual(['第 1 家'])
  expect(await units({ state: ['closed'] })).toEqual([])
  for (const span of ['upcoming', 'all'] as const) {
    const first = await chief().visits.list({ ...everyVisit, span, limit: 2 })
    const rest = await chief().visits.list({ ...everyVisit, span, after: first.next })
    expect([...first.visits, ...rest.visits].map(({ unit }) => unit)).toEqual(await units({ span }))
  }
  for (const after of ['x', '1.2.3']) {
    expect(await desk.reply('officeSupervisor', 'visits.list', { ...everyVisit, after })).toMatchObject({
      error: { code: 'INVALID' },
    })
  }
})

test('an old version is a conflict, a closed one does not change', async () => {
  const made = await chief().visits.plan(someVisit)
  await chief().visits.amend({ ...someVisit, ...made, visitors: 15 })
  expect(await desk.reply('officeSupervisor', 'visits.amend', { ...someVisit, ...made })).toMatchObject({
    error: { code: 'CONFLICT' },
  })
  expect((await got(made.id)).events.map(({ text }) => text)).toContain('修改接待安排：人数由 12 改为 15')
  const id = await received()
  await chief().visits.close({ id, rev: (await got(id)).rev, at: null, reason: '无' })
  const { rev } = await got(id)
  for (const [path, more] of [
    ['visits.amend', someVisit],
    ['visits.cancel', { at: null, reason: '迟' }],
    ['visits.conclude', someOutcome],
  ] as const) {
    expect(await desk.reply('officeSupervisor', path, { ...more, id, rev })).toMatchObject({ error: { code: 'REFUSED' } })
  }
})

test('the 《管理处工作记录表》 is drafted from what is known, written by a person, printed, and only then nothing is missing (3: 4.6, 5.1)', async () => {
  const id = await received()
  desk.clock.set(noon + 2 * hour)
  await chief().visits.leave({ id, rev: (await got(id)).rev, at: noon + hour })
  await chief().visits.conclude({ ...someOutcome, id, rev: (await got(id)).rev })
  await chief().visits.clearSite({ id, rev: (await got(id)).rev, at: null, person: '段秀兰' })
  const { record, rev, missing } = await got(id)
  expect(record).toMatchObject({
    ...{ writtenAt: null, recorder: 'officeSupervisor', participants: '顾明远' },
    content: '接待邻城物业（示例）姜启明副总经理等 12 人来访，考察客服前台，参观路线：大堂—前台—样板楼层，在一号会议室座谈。',
    handling: expect.stringMatching(
      /^12:00 通知两部门，保安部 12:00 准备完成（\d 分钟），清洁部 12:00 准备完成（\d 分钟）；接待场地清理由段秀兰于 14:00 完成$/,
    ),
  })
  expect(missing).toEqual(['《管理处工作记录表》填写', '《管理处工作记录表》打印'])
  const { weather: _weather, writtenAt: _writtenAt, writtenBy: _writtenBy, ...drafted } = record
  await chief().visits.writeRecord({ ...drafted, weather: '晴', id, rev })
  expect((await got(id)).record).toMatchObject({ weather: '晴', writtenAt: noon + 2 * hour, writtenBy: 'officeSupervisor' })
  const subject = { form: 'visitRecord', id } as const
  const { job } = await chief().printing.prepare({ subject, copies: ['存档'] })
  expect((await got(id)).missing).toEqual(['《管理处工作记录表》打印'])
  await chief().printing.confirm({ job, outcome: 'printed' })
  const done = await got(id)
  expect(done.missing).toEqual([])
  await chief().visits.close({ id, rev: done.rev, at: null, reason: null })
  expect(await got(id)).toMatchObject({ state: 'closed', override: null })
})

test('photos are counted with those in the cabinet; a visit has no meeting where it says so', async () => {
  const id = await received()
  const conclude = async (outcome: object) => {
    const { rev } = await got(id)
    await chief().visits.conclude({ ...someOutcome, ...outcome, id, rev })
    return (await got(id)).missing
  }
  expect(await conclude({ keptPhotos: 0, keptMinutes: null })).toEqual(
    expect.arrayContaining(['照片（至少 1 张）', '会议记录（没有会议的请注明无会议）']),
  )
  expect(await conclude({ keptPhotos: 1, keptMinutes: null, noMeeting: true })).not.toEqual(
    expect.arrayContaining(['会议记录（没有会议的请注明无会议）']),
  )
})

test('today and the sheet of the shift show guests that are still to come or are there', async () => {
  const { id, rev, serial } = await chief().visits.plan(someVisit)
  const gone = await chief().visits.plan(someVisit)
  await chief().visits.cancel({ ...gone, at: null, reason: '改期' })
  const counter = desk.as('receptionist')
  expect((await counter.today.overview({})).visits.map((one) => one.id)).toEqual([id])
  expect((await counter.shifts.preview({})).lines).toContainEqual({
    ...{ part: 'visits', serial, words: '已安排 同行 邻城物业（示例） 12 人', dueAt: someVisit.arrivesAt, late: false },
  })
  await chief().visits.receive({ id, rev, at: null })
  const [line] = (await counter.shifts.preview({})).lines
  expect(line).toMatchObject({ words: expect.stringContaining('接待中'), dueAt: null })
})

test('plates need names, every other paper of a visit is there from the first', async () => {
  const { id } = await chief().visits.plan(bareVisit)
  const preview = (form: string) =>
    desk.reply('officeSupervisor', 'printing.preview', { subject: { form, id }, copies: ['存档'] })
  expect(await preview('namePlates')).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('座签') } })
  for (const form of ['visitRecord', 'visitPlan', 'taskSlips', 'signInSheet'])
    expect(await preview(form)).toMatchObject({ ok: true })
})
