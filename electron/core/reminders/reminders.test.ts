import { afterEach, expect, test } from 'vitest'
import { instantOf, minute } from '../../../shared/calendar.ts'
import type { SettingsBody } from '../../../shared/settings/settings.ts'
import { createApp } from '../app.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someIncident } from '../testing/incident-inputs.ts'
import { raised, shown } from '../testing/reminded.ts'
import { clientOf, openKeyring, openTestDesk, type TestDesk, testPassword } from '../testing/test-desk.ts'

let desk: TestDesk
afterEach(() => desk.close())

// A complaint is handed over within twenty minutes and settled in two days (domain 2.1): at noon, by 12:20.
const complaint = { ...someCase, category: 'complaint', content: '楼下噪音' } as const
const at = (time: string, date = '2026-10-12') => instantOf(date, time)

async function withComplaint(now = at('12:00')) {
  desk = await openTestDesk({ now })
  return desk.as('receptionist').cases.register(complaint)
}

async function remindAs(change: Partial<SettingsBody['reminders']>) {
  const { settings } = desk.as('administrator')
  const body = await settings.read({})
  await settings.save({ ...body, reminders: { ...body.reminders, ...change } })
}

test('a limit is raised before it, at it and once more after it; between two stages nothing is said twice', async () => {
  const { serial } = await withComplaint()
  expect(await raised(desk)).toEqual([])
  desk.clock.set(at('12:11'))
  const { notices } = await desk.as('receptionist').reminders.raise({})
  expect(notices).toMatchObject([{ title: '转交 1 件 9 分钟内到期', body: serial }])
  await desk.as('receptionist').reminders.confirm({ keys: notices[0]?.keys ?? [] })
  for (const [time, titles] of [
    ['12:15', []],
    ['12:20', ['转交 1 件已到期']],
    ['12:49', []],
    ['12:51', ['转交 1 件已超时 31 分钟']],
    ['15:00', []],
  ] as const) {
    desk.clock.set(at(time))
    expect(await raised(desk), time).toEqual(titles)
  }
})

test('a computer that slept over all stages says the last one, once', async () => {
  await withComplaint()
  desk.clock.set(at('14:20'))
  expect(await raised(desk)).toEqual(['转交 1 件已超时 2 小时'])
  expect(await raised(desk)).toEqual([])
})

test('two windows share what is raised; a handed-over matter is none any more', async () => {
  const { id, rev } = await withComplaint()
  desk.clock.set(at('12:20'))
  expect(await raised(desk, 'customerServiceSupervisor')).toHaveLength(1)
  expect(await raised(desk)).toEqual([])
  const receptionist = desk.as('receptionist')
  expect(await receptionist.reminders.pending({})).toMatchObject({ count: 1, late: 1, raises: false })
  await receptionist.cases.handOver({ id, rev, department: '客服', receiver: '林芳', at: null })
  expect(await receptionist.reminders.pending({})).toMatchObject({ count: 0, raises: false })
})

test('after a restart what was raised is still listed and not raised again; what was claimed and never shown is', async () => {
  await withComplaint()
  desk.clock.set(at('12:20'))
  const { notices } = await desk.as('receptionist').reminders.raise({})
  desk.app.close()
  const app = createApp({
    ...{ folder: desk.folder, clock: desk.clock, keyring: openKeyring, log: { warn: () => undefined }, passwordCost: 10 },
  })
  const { token } = await clientOf(app, null).sessions.logIn({ loginName: 'receptionist', password: testPassword })
  const { reminders } = clientOf(app, token)
  expect((await reminders.list({})).reminders.map(({ key }) => key)).toEqual(notices[0]?.keys)
  expect(await shown(reminders)).toEqual([])
  desk.clock.advance(minute)
  expect(await shown(reminders)).toEqual(['转交 1 件已到期'])
  desk.clock.advance(5 * minute)
  expect(await shown(reminders)).toEqual([])
  app.close()
})

test('a clock that is set back an hour repeats nothing, and what falls due then is raised all the same', async () => {
  await withComplaint()
  desk.clock.set(at('12:20'))
  expect(await raised(desk)).toHaveLength(1)
  desk.clock.set(at('11:25'))
  await desk.as('receptionist').cases.register({ ...complaint, content: '楼上漏水' })
  for (const [time, titles] of [
    ['11:30', []],
    ['11:45', ['转交 1 件已到期']],
    ['12:12', []],
    ['12:20', ['转交 1 件已超时 35 分钟']],
    ['12:25', []],
  ] as const) {
    desk.clock.set(at(time))
    expect(await raised(desk), time).toEqual(titles)
  }
})

test('over midnight a thing stays the same thing', async () => {
  await withComplaint(at('23:45'))
  await remindAs({ quiet: false })
  desk.clock.set(at('23:56'))
  expect(await raised(desk)).toEqual(['转交 1 件 9 分钟内到期'])
  desk.clock.set(at('00:04', '2026-10-13'))
  expect(await raised(desk)).toEqual([])
  desk.clock.set(at('00:05', '2026-10-13'))
  expect(await raised(desk)).toEqual(['转交 1 件已到期'])
})

test('over 国庆 nothing is said but 急修 and the reports of incidents; the first morning gathers the rest', async () => {
  await withComplaint(at('17:59', '2026-09-30'))
  const receptionist = desk.as('receptionist')
  for (let day = 1; day <= 7; day++) {
    desk.clock.set(at('10:00', `2026-10-0${day}`))
    expect(await raised(desk), `${day} October`).toEqual([])
  }
  expect(await receptionist.reminders.pending({})).toMatchObject({ count: 2, quietUntil: at('08:30', '2026-10-08') })
  await desk.as('receptionist').cases.register({ ...someCase, urgency: 'urgent' })
  await desk.as('receptionist').incidents.register(someIncident)
  desk.clock.advance(9 * minute)
  expect(await raised(desk)).toEqual(['重大事件上报 1 件 1 分钟内到期', '维修 1 件 6 分钟内到期'])
  desk.clock.set(at('08:29', '2026-10-08'))
  expect((await raised(desk)).join()).not.toContain('转交')
  desk.clock.set(at('08:30', '2026-10-08'))
  expect(await raised(desk)).toEqual(['转交 1 件已超时 7 天', '办结 1 件已超时 5 天'])
  expect(await raised(desk)).toEqual([])
})

test('where somebody is there every day, a holiday is a day; without quiet hours the night is one too', async () => {
  await withComplaint(at('12:00', '2026-10-03'))
  await remindAs({ days: 'everyDay' })
  desk.clock.set(at('12:20', '2026-10-03'))
  expect(await raised(desk)).toHaveLength(1)
  desk.clock.set(at('20:00', '2026-10-03'))
  await desk.as('receptionist').cases.register({ ...complaint, content: '夜里的噪音' })
  desk.clock.set(at('20:20', '2026-10-03'))
  expect(await raised(desk)).toEqual([])
  await remindAs({ quiet: false })
  expect((await raised(desk)).length).toBeGreaterThan(0)
})

test('a thousand at once are one notice', async () => {
  desk = await openTestDesk()
  const { cases, reminders } = desk.as('receptionist')
  for (let at = 0; at < 1000; at++) await cases.register({ ...complaint, content: `噪音 ${at}` })
  desk.clock.set(at('12:20'))
  const { notices } = await reminders.raise({})
  expect(notices).toMatchObject([{ title: '1000 件事要办，其中 1000 件已到期或超时', body: '转交 1000', path: '/today' }])
  const [{ keys } = { keys: [] }] = notices
  expect(new Set(keys).size).toBe(1000)
  await reminders.confirm({ keys })
  desk.clock.advance(2 * minute)
  expect(await raised(desk)).toEqual([])
  await reminders.acknowledge({ keys })
  expect(await reminders.pending({})).toMatchObject({ count: 0, raises: false })
}, 60_000)

test('put off it comes again in ten minutes, acknowledged never at that stage', async () => {
  await withComplaint()
  desk.clock.set(at('12:20'))
  await raised(desk)
  const { reminders } = desk.as('receptionist')
  const key = (await reminders.list({})).reminders[0]?.key ?? ''
  await reminders.snooze({ keys: [key] })
  desk.clock.set(at('12:29'))
  expect(await raised(desk)).toEqual([])
  expect((await reminders.list({})).reminders[0]).toMatchObject({ key, snoozedUntil: at('12:30') })
  desk.clock.set(at('12:30'))
  expect(await raised(desk)).toEqual(['转交 1 件已到期'])
  await reminders.acknowledge({ keys: [key] })
  desk.clock.set(at('12:45'))
  expect(await raised(desk)).toEqual([])
  expect((await reminders.list({})).count).toBe(0)
  desk.clock.set(at('12:50'))
  expect(await raised(desk)).toEqual(['转交 1 件已超时 30 分钟'])
})

test('a snooze from before the clock was set back does not outlast ten minutes', async () => {
  await withComplaint()
  desk.clock.set(at('12:18'))
  await raised(desk)
  const { reminders } = desk.as('receptionist')
  const [first] = (await reminders.list({})).reminders
  await reminders.snooze({ keys: [first?.key ?? ''] })
  expect(await raised(desk)).toEqual([])
  desk.clock.set(at('12:12'))
  expect(await raised(desk)).toEqual(['转交 1 件 8 分钟内到期'])
})

test('a promise reminds who promised; once late also the counter; others of the house never', async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'departmentHead', 'leasingOfficer'] })
  const { id } = await desk.as('receptionist').cases.register({ ...someCase, category: 'suggestion' })
  const owner = { accountId: desk.accountId('departmentHead'), name: 'departmentHead' }
  await desk.as('receptionist').promises.make({ caseId: id, what: '答复业主', owner, dueAt: at('14:00') })
  desk.clock.set(at('14:00'))
  const due = async (role: 'receptionist' | 'departmentHead') =>
    (await desk.as(role).reminders.list({})).reminders.filter(({ kind }) => kind === 'promise')
  expect(await due('departmentHead')).toHaveLength(1)
  expect(await due('receptionist')).toHaveLength(0)
  desk.clock.set(at('14:30'))
  expect(await due('receptionist')).toHaveLength(1)
  await desk.reply('leasingOfficer', 'sessions.current', {})
  expect(await desk.as('leasingOfficer').reminders.pending({})).toMatchObject({ count: 0 })
  await expect(desk.as('leasingOfficer').reminders.list({})).rejects.toMatchObject({ reply: { code: 'FORBIDDEN' } })
})

test('nobody signed in gets nothing, a locked desk its notices, and neither a name, a phone number or a room', async () => {
  await withComplaint()
  const token = desk.token('receptionist')
  desk.clock.set(at('12:20'))
  expect(await clientOf(desk.app, null).reminders.raise({})).toMatchObject({ notices: [] })
  const locked = clientOf(desk.app, token)
  await expect(locked.reminders.list({})).rejects.toMatchObject({ reply: { code: 'LOCKED' } })
  const { notices } = await locked.reminders.raise({})
  expect(notices).toHaveLength(1)
  for (const secret of [complaint.name, complaint.room, '1104', complaint.content]) {
    expect(JSON.stringify(notices)).not.toContain(secret)
  }
})

test('an urgent repair is one thing, not one for the hand-over and one for the slip; its 办结 waits for the slip', async () => {
  desk = await openTestDesk()
  await desk.as('receptionist').cases.register({ ...someCase, urgency: 'urgent' })
  desk.clock.set(at('12:00', '2026-10-16'))
  const { reminders } = desk.as('receptionist')
  expect((await reminders.list({})).reminders.map(({ kind, part }) => [kind, part])).toEqual([['repair', '派工到场']])
})

test('the table of the month is counted down from the 20th, by whoever has it in hand (1: 4.9)', async () => {
  await withComplaint()
  const month = async (role: 'receptionist' | 'projectManager') =>
    (await desk.as(role).reminders.list({})).reminders.filter(({ kind }) => kind === 'monthClose')
  desk.clock.set(at('10:00', '2026-10-19'))
  expect(await month('receptionist')).toEqual([])
  desk.clock.set(at('10:00', '2026-10-20'))
  expect(await month('receptionist')).toMatchObject([{ stage: 'soon', part: '2026-10', dueAt: at('18:00', '2026-10-25') }])
  expect(await month('projectManager')).toEqual([])
})

test('what is out for signature is asked for once a day before the desk closes (1: 5.0)', async () => {
  desk = await openTestDesk()
  const receptionist = desk.as('receptionist')
  const { slips } = await receptionist.cases.get(await receptionist.cases.register({ ...someCase, category: 'afterSales' }))
  const subject = { form: 'reworkSlip', id: slips[0]?.id ?? '' } as const
  const { job } = await receptionist.printing.prepare({ subject, copies: ['客服存根'] })
  await receptionist.printing.confirm({ job, outcome: 'printed' })
  const unsigned = async () =>
    (await desk.as('receptionist').reminders.list({})).reminders.filter(({ kind }) => kind === 'unsigned')
  expect(await unsigned()).toEqual([])
  desk.clock.set(at('16:00'))
  expect(await unsigned()).toMatchObject([{ part: '1 份', path: '/reception/signed-papers' }])
})

test('a kind that is off says nothing, and a desk that closes before it opens is refused', async () => {
  await withComplaint()
  await remindAs({ off: ['handOver'] })
  desk.clock.set(at('12:20'))
  expect(await raised(desk)).toEqual([])
  await expect(remindAs({ opensAt: '18:00' })).rejects.toMatchObject({
    reply: { fields: { 'reminders.opensAt': expect.any(String) } },
  })
})

test('keys of things that do not stand change nothing', async () => {
  await withComplaint()
  const { reminders } = desk.as('receptionist')
  await reminders.acknowledge({ keys: ['promise:0:1:3', '../x', ''] })
  await reminders.snooze({ keys: ["'; DROP TABLE reminders; --"] })
  desk.clock.set(at('12:20'))
  expect(await raised(desk)).toHaveLength(1)
})
