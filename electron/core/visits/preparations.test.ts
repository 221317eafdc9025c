import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf, minute } from '../../../shared/calendar.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { bareVisit, called, everyVisit, notifiedVisit, someVisit } from '../testing/visit-inputs.ts'

const noticed = instantOf('2026-10-12', '13:10')
let desk: TestDesk
let steady = 0
beforeEach(async () => {
  steady = 0
  const clock = { now: () => desk?.clock.now() ?? noticed, steady: () => steady }
  desk = await openTestDesk({
    now: noticed,
    roles: ['receptionist', 'departmentHead', 'officeSupervisor', 'projectManager'],
    ports: { clock },
  })
})
afterEach(() => desk.close())

/** Both clocks go on, as they do when nobody touches them. */
function pass(milliseconds: number): void {
  desk.clock.advance(milliseconds)
  steady += milliseconds
}
const chief = () => desk.as('officeSupervisor')
const standing = async (id: string) => (await chief().visits.get({ id })).preparations
const finish = (id: string, department: 'security' | 'cleaning', at: number | null = null) =>
  chief().preparations.finish({ id, department, person: '段秀兰', via: 'here', at })

test('the notice starts twenty minutes for each department; each one’s own minutes are stored (3: 4.2)', async () => {
  const id = await notifiedVisit(desk)
  pass(5 * minute)
  expect(await standing(id)).toMatchObject([
    { department: 'security', notifiedAt: noticed, limit: 20, elapsed: 5 * minute, doneAt: null, minutes: null, late: false },
    { department: 'cleaning', elapsed: 5 * minute, doneAt: null },
  ])
  pass(7 * minute)
  await finish(id, 'security')
  expect(await chief().visits.get({ id })).toMatchObject({
    state: 'notified',
    preparations: [{ minutes: 12 }, { minutes: null }],
  })
  pass(4 * minute)
  await finish(id, 'cleaning')
  expect(await chief().visits.get({ id })).toMatchObject({
    ...{ state: 'ready', readyAt: noticed + 16 * minute },
    preparations: [
      { minutes: 12, late: false, correction: null },
      { minutes: 16, late: false, correction: null },
    ],
  })
})

test('done with the last required thing; what may stay open does not hold it up', async () => {
  const id = await notifiedVisit(desk)
  const { items } = await chief().visits.get({ id })
  const own = items.filter(({ department }) => department === 'security')
  for (const item of own.filter(({ required }) => required)) {
    expect((await standing(id))[0]?.doneAt).toBeNull()
    pass(minute)
    await chief().preparations.tick({ itemId: item.id, person: '岳峰', via: 'here', at: null })
  }
  expect(own.some(({ required }) => !required)).toBe(true)
  expect((await standing(id))[0]?.minutes).toBe(own.filter(({ required }) => required).length)
})

test('to the twentieth minute in time, a second later late: that opens 实施不合格·一般, once', async () => {
  const punctual = await notifiedVisit(desk)
  pass(20 * minute)
  expect((await standing(punctual))[0]).toMatchObject({ late: false })
  await finish(punctual, 'security')
  pass(1000)
  expect((await standing(punctual))[1]).toMatchObject({ late: true, correction: null })
  pass(6 * minute - 1000)
  await finish(punctual, 'cleaning')
  const [security, cleaning] = await standing(punctual)
  expect(security).toMatchObject({ minutes: 20, late: false, correction: null })
  expect(cleaning).toMatchObject({ minutes: 26, late: true, correction: { serial: 'BH-20261012-01' } })
  expect(await chief().corrections.get({ id: cleaning?.correction?.id ?? '' })).toMatchObject({
    ...{ kind: 'implementation', grade: 'ordinary', source: 'inspection', department: '清洁部' },
    ...{ sourceNote: '参观接待 CG-20261012-01', fact: expect.stringContaining('用时 26 分钟，超过 20 分钟') },
  })
})

test('a clock that is set back an hour during the count-down takes nothing away, and what is stored stays true', async () => {
  const id = await notifiedVisit(desk)
  pass(5 * minute)
  await standing(id)
  desk.clock.advance(-hour)
  expect((await standing(id))[0]?.elapsed).toBe(5 * minute)
  pass(7 * minute)
  await finish(id, 'security')
  expect((await standing(id))[0]).toMatchObject({ elapsed: 12 * minute, doneAt: noticed + 12 * minute, minutes: 12 })
  pass(9 * minute)
  await finish(id, 'cleaning')
  // 21 minutes: late although the clock of the PC stands before the notice; the report is not from the future.
  const [, late] = await standing(id)
  expect(late).toMatchObject({ minutes: 21, late: true })
  const sheet = await chief().corrections.get({ id: late?.correction?.id ?? '' })
  expect(sheet.foundAt).toBeLessThanOrEqual(desk.clock.now())
})

test('a clock that is set forward an hour is no sleep: nobody is late by it, and what is stored stays true', async () => {
  const id = await notifiedVisit(desk)
  pass(5 * minute)
  await standing(id)
  desk.clock.advance(hour)
  expect((await standing(id))[0]).toMatchObject({ elapsed: 5 * minute, late: false })
  pass(7 * minute)
  await finish(id, 'security')
  expect((await standing(id))[0]).toMatchObject({ doneAt: noticed + 12 * minute, minutes: 12, late: false, correction: null })
  desk.clock.advance(-hour)
  pass(minute)
  expect((await standing(id))[1]).toMatchObject({ elapsed: 13 * minute, late: false })
})

test('asleep, the time goes on: the steady clock counts how long the PC is switched on', async () => {
  const id = await notifiedVisit(desk)
  pass(18 * minute)
  expect((await standing(id))[0]?.elapsed).toBe(18 * minute)
})

test('over midnight it goes on, and today still shows it', async () => {
  pass(instantOf('2026-10-12', '23:50') - noticed)
  const id = await notifiedVisit(desk, { ...someVisit, arrivesAt: instantOf('2026-10-12', '23:59'), leavesAt: null })
  pass(14 * minute)
  expect((await standing(id))[0]).toMatchObject({ elapsed: 14 * minute, late: false })
  expect((await desk.as('receptionist').visits.today({})).visits).toMatchObject([{ id }])
  await finish(id, 'security')
  expect((await standing(id))[0]).toMatchObject({ minutes: 14, doneAt: instantOf('2026-10-13', '00:04') })
})

test('guests may be there before the departments know: the notice still counts from when it was given', async () => {
  const made = await chief().visits.plan(someVisit)
  const { rev } = await chief().visits.receive({ ...made, at: null })
  pass(2 * minute)
  await chief().preparations.notify({ id: made.id, rev, at: null })
  expect(await chief().visits.get({ id: made.id })).toMatchObject({ state: 'received', notifiedAt: noticed + 2 * minute })
  pass(9 * minute)
  await finish(made.id, 'security')
  await finish(made.id, 'cleaning')
  expect(await chief().visits.get({ id: made.id })).toMatchObject({
    state: 'received',
    preparations: [{ minutes: 9 }, { minutes: 9 }],
  })
})

test('a notice that was given earlier is entered with its time, never ahead of now', async () => {
  const made = await chief().visits.plan(someVisit)
  const notify = (at: number) => desk.reply('officeSupervisor', 'preparations.notify', { id: made.id, rev: made.rev, at })
  expect(await notify(noticed + minute)).toMatchObject({
    error: { code: 'INVALID', fields: { at: expect.stringContaining('通知') } },
  })
  expect(await notify(noticed - 3 * minute)).toMatchObject({ ok: true })
  expect((await standing(made.id))[0]?.elapsed).toBe(3 * minute)
  const again = await desk.reply('officeSupervisor', 'preparations.notify', { id: made.id, rev: 2, at: null })
  expect(again).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('倒计时已经开始') } })
})

test('what was called in is entered with the minute that was told: not before the notice, not ahead of now', async () => {
  const id = await notifiedVisit(desk)
  pass(15 * minute)
  for (const at of [noticed - minute, noticed + 16 * minute]) {
    const reply = await desk.reply('officeSupervisor', 'preparations.finish', { ...called, id, department: 'security', at })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { at: expect.any(String) } } })
  }
  await finish(id, 'security', noticed + 12 * minute)
  expect((await standing(id))[0]).toMatchObject({ minutes: 12, doneAt: noticed + 12 * minute })
})

test('whoever takes the telephone writes down what is called in; the counter confirms nothing by eye', async () => {
  const id = await notifiedVisit(desk)
  const counter = (via: string) =>
    desk.reply('receptionist', 'preparations.finish', { ...called, id, via, department: 'security' })
  expect(await counter('here')).toMatchObject({ error: { code: 'FORBIDDEN', message: expect.stringContaining('电话报告') } })
  expect(await counter('calledIn')).toMatchObject({ ok: true })
  const [item] = (await chief().visits.get({ id })).items
  expect(item).toMatchObject({ person: '岳峰', via: 'calledIn', by: 'receptionist' })
})

test('the head of a department ticks its own things', async () => {
  const before = await desk.as('administrator').settings.read({})
  const heads = { security: 'departmentHead', cleaning: '段秀兰' }
  await desk.as('administrator').settings.save({ ...before, visits: { ...before.visits, heads } })
  const id = await notifiedVisit(desk)
  const tick = (department: string) =>
    desk.reply('departmentHead', 'preparations.finish', { ...called, via: 'here', id, department })
  expect(await tick('cleaning')).toMatchObject({ error: { code: 'FORBIDDEN', message: expect.stringContaining('段秀兰') } })
  expect(await tick('security')).toMatchObject({ ok: true })
})

test('a mark set by mistake is taken back with a reason; the count-down goes on as if it had never been', async () => {
  const id = await notifiedVisit(desk)
  pass(3 * minute)
  await finish(id, 'security')
  await finish(id, 'cleaning')
  const { items } = await chief().visits.get({ id })
  const first = items.find(({ department }) => department === 'security')
  await chief().preparations.untick({ itemId: first?.id ?? '', reason: '点错' })
  pass(4 * minute)
  expect(await chief().visits.get({ id })).toMatchObject({
    ...{ state: 'notified', readyAt: null },
    preparations: [{ doneAt: null, elapsed: 7 * minute }, { minutes: 3 }],
  })
  const twice = await desk.reply('officeSupervisor', 'preparations.untick', { itemId: first?.id, reason: '点错' })
  expect(twice).toMatchObject({ error: { code: 'REFUSED' } })
})

test('the board on the wall needs nobody to sign in and tells nothing of who comes', async () => {
  const first = await notifiedVisit(desk)
  pass(minute)
  const second = await notifiedVisit(desk, { ...someVisit, guestKind: 'government' })
  const reply = await desk.reply(null, 'preparations.board', {})
  expect(reply).toMatchObject({ ok: true, data: { amber: 15, sound: false, visits: [{ id: first }, { id: second }] } })
  expect(JSON.stringify(reply)).not.toMatch(/邻城|姜启明|2001|副总/)
  await finish(first, 'security')
  await finish(first, 'cleaning')
  const { rev } = await chief().visits.get({ id: first })
  await chief().visits.receive({ id: first, rev, at: null })
  expect((await chief().preparations.board({})).visits.map(({ id }) => id)).toEqual([second])
})

test('a restart goes on with the right time, also when the clock was set back meanwhile', async () => {
  const id = await notifiedVisit(desk)
  pass(6 * minute)
  const { items } = await chief().visits.get({ id })
  await chief().preparations.tick({ itemId: items[0]?.id ?? '', person: '岳峰', via: 'here', at: null })
  desk.app.close()
  const { createApp } = await import('../app.ts')
  const { openKeyring } = await import('../testing/test-desk.ts')
  const board = async (now: number) => {
    const clock = { now: () => now, steady: () => 0 }
    const app = createApp({ folder: desk.folder, clock, keyring: openKeyring, log: { warn: () => undefined } })
    const reply = await app.call({ path: 'preparations.board', input: {}, token: null, operation: null }, 'reception')
    app.close()
    return reply
  }
  expect(await board(noticed + 8 * minute)).toMatchObject({ data: { visits: [{ departments: [{ elapsed: 8 * minute }, {}] }] } })
  expect(await board(noticed - hour)).toMatchObject({ data: { visits: [{ departments: [{ elapsed: 6 * minute }, {}] }] } })
})

test('a place without a checklist has one thing to tick for each department', async () => {
  const id = await notifiedVisit(desk, bareVisit)
  expect((await chief().visits.get({ id })).items).toMatchObject([
    { department: 'security', text: '准备完成', required: true },
    { department: 'cleaning', text: '准备完成', required: true },
  ])
})

test('things are added for one visit, and what is not needed is taken away with the reason', async () => {
  const id = await notifiedVisit(desk)
  const add = { id, department: 'security', text: '礼宾两人', required: true } as const
  await chief().preparations.addItem(add)
  const find = async (wanted: string) => (await chief().visits.get({ id })).items.find(({ text }) => text === wanted)?.id ?? ''
  const itemId = await find('礼宾两人')
  const bare = await desk.reply('officeSupervisor', 'preparations.removeItem', { itemId, reason: ' ' })
  expect(bare).toMatchObject({ error: { code: 'INVALID', fields: { reason: expect.any(String) } } })
  await chief().preparations.removeItem({ itemId, reason: '来宾不要礼宾' })
  const after = await chief().visits.get({ id })
  expect(after.items.some(({ text }) => text === '礼宾两人')).toBe(false)
  expect(after.events.at(-1)?.text).toBe('保安部：删去准备事项「礼宾两人」，来宾不要礼宾')
  await finish(id, 'security')
  const late = await desk.reply('officeSupervisor', 'preparations.addItem', add)
  expect(late).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已准备完成') } })
})

test('a thing that is taken away neither hides lateness nor leaves a department without any', async () => {
  const id = await notifiedVisit(desk)
  const open = async () => (await chief().visits.get({ id })).items.filter((one) => one.department === 'security' && one.required)
  const remove = (itemId: string | undefined) =>
    desk.reply('officeSupervisor', 'preparations.removeItem', { itemId, reason: '不需要' })
  const [first, ...others] = await open()
  pass(12 * minute)
  await chief().preparations.tick({ itemId: first?.id ?? '', person: '岳峰', via: 'here', at: null })
  pass(9 * minute)
  expect(await remove(others[0]?.id)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('超过 20 分钟') },
  })
  expect(await remove(first?.id)).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('已完成') } })

  const bare = await notifiedVisit(desk, bareVisit)
  const [only] = (await chief().visits.get({ id: bare })).items
  expect(await remove(only?.id)).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('唯一') } })
})

test('the last open thing taken away in time, the department is done when the rest of it was', async () => {
  const id = await notifiedVisit(desk)
  const own = (await chief().visits.get({ id })).items.filter((one) => one.department === 'security' && one.required)
  pass(4 * minute)
  for (const { id: itemId } of own.slice(1)) await chief().preparations.tick({ itemId, person: '岳峰', via: 'here', at: null })
  pass(3 * minute)
  await chief().preparations.removeItem({ itemId: own[0]?.id ?? '', reason: '会议室自备' })
  expect((await standing(id))[0]).toMatchObject({ minutes: 4, late: false })
})

test('nothing is ticked before the notice, after a cancellation, or twice', async () => {
  const made = await chief().visits.plan(someVisit)
  const { items } = await chief().visits.get({ id: made.id })
  const tick = { ...called, via: 'here', itemId: items[0]?.id ?? '' } as const
  expect(await desk.reply('officeSupervisor', 'preparations.tick', tick)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('还没有通知') },
  })
  const { rev } = await chief().preparations.notify({ id: made.id, rev: made.rev, at: null })
  await chief().preparations.tick(tick)
  expect(await desk.reply('officeSupervisor', 'preparations.tick', tick)).toMatchObject({ error: { code: 'REFUSED' } })
  await chief().visits.cancel({ id: made.id, rev, at: null, reason: '改期' })
  const other = { ...tick, itemId: items[1]?.id }
  expect(await desk.reply('officeSupervisor', 'preparations.tick', other)).toMatchObject({ error: { code: 'REFUSED' } })
  expect((await chief().preparations.board({})).visits).toEqual([])
  expect((await chief().visits.list(everyVisit)).visits).toMatchObject([{ state: 'cancelled' }])
})
