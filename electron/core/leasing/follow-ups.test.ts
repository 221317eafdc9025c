import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { justHeard, otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
const open = async (date = '2026-10-16', time = '15:00') => {
  desk = await openTestDesk({ now: instantOf(date, time), roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
}
beforeEach(() => open())
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const visitor = { ...someProspect, channel: 'visit', card: true } as const
const page = { after: null, limit: 100 }
const due = async (standing: 'early' | 'open' | 'late' | null = null) =>
  (await officer().followUps.list({ standing, ownerId: null, ...page })).followUps
const onlyDue = async () => {
  const [one] = await due()
  if (!one) throw new Error('a follow-up was expected')
  return one
}
const call = { channel: 'phone', at: null, result: '想要朝南、带两间会议室', earlyReason: null } as const
const refusal = (path: string, input: unknown) => desk.reply('leasingOfficer', `followUps.${path}`, input)

test.each([
  ['a Friday', '2026-10-16', '2026-10-20', '2026-10-21'],
  ['the day before 国庆', '2026-09-30', '2026-10-09', '2026-10-10'],
  ['a holiday', '2026-10-03', '2026-10-09', '2026-10-10'],
  ['the Friday before a make-up Sunday', '2026-09-18', '2026-09-21', '2026-09-22'],
  ['a make-up Sunday', '2026-09-20', '2026-09-22', '2026-09-23'],
])('a visit on %s is called on the second and third working day after it (10.2)', async (_, visited, from, until) => {
  await desk.close()
  await open(visited)
  await officer().prospects.register(visitor)
  expect(await onlyDue()).toMatchObject({ step: 0, from, until, standing: 'early', presentBuilding: '望江楼5层' })
})

test('the window opens and closes at midnight, to the minute', async () => {
  await officer().prospects.register(visitor)
  const groups = async () => {
    const { late, open, early } = await officer().followUps.overview({})
    return { late, open, early }
  }
  for (const [date, time, group] of [
    ['2026-10-19', '23:59', { late: 0, open: 0, early: 1 }],
    ['2026-10-20', '00:00', { late: 0, open: 1, early: 0 }],
    ['2026-10-21', '23:59', { late: 0, open: 1, early: 0 }],
    ['2026-10-22', '00:00', { late: 1, open: 0, early: 0 }],
  ] as const) {
    desk.clock.set(instantOf(date, time))
    expect(await groups(), `${date} ${time}`).toEqual(group)
    for (const standing of ['late', 'open', 'early'] as const) expect(await due(standing)).toHaveLength(group[standing])
  }
})

test('a minute before the window a call without a reason is refused on both ways, and nothing is written (10.2)', async () => {
  const { id } = await officer().prospects.register(visitor)
  desk.clock.set(instantOf('2026-10-19', '23:59'))
  const { id: followUp, rev } = await onlyDue()
  const early = { error: { fields: { earlyReason: expect.stringContaining('还早') } } }
  expect(await refusal('record', { ...call, id: followUp, rev })).toMatchObject(early)
  expect(await refusal('record', { ...call, id: followUp, rev, channel: 'callOn' })).toMatchObject(early)
  const written = { id, kind: 'phone', at: null, text: '问问租不租' }
  expect(await desk.reply('leasingOfficer', 'prospects.write', written)).toMatchObject(early)
  expect((await officer().prospects.get({ id })).prospect?.events).toHaveLength(1)
  desk.clock.set(instantOf('2026-10-20', '00:00'))
  await officer().followUps.record({ ...call, id: followUp, rev })
  expect((await officer().followUps.history({ prospectId: id })).followUps).toMatchObject([
    { state: 'open', step: 1 },
    { state: 'done', step: 0, late: false, kind: 'phone', words: call.result, earlyReason: null },
  ])
})

test('an earlier call says why; 招商主管 sees it and the time-line keeps it', async () => {
  const { id } = await officer().prospects.register(visitor)
  desk.clock.advance(3 * day)
  const { id: followUp, rev } = await onlyDue()
  await officer().followUps.record({ ...call, id: followUp, rev, earlyReason: '客户来信要求今天回电' })
  const { followUps } = await desk.as('leasingSupervisor').followUps.review(page)
  expect(followUps).toMatchObject([{ serial: 'KH-0101', earlyReason: '客户来信要求今天回电', earlyBy: 'leasingOfficer' }])
  const { prospect } = await officer().prospects.get({ id })
  expect(prospect?.events.at(-1)).toMatchObject({ kind: 'phone', text: `${call.result}\n提前联系的原因：客户来信要求今天回电` })
  expect(await desk.reply('leasingOfficer', 'followUps.review', page)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('thanks on the day itself, with a reason, and a letter leave the call due; their own call ends the wait', async () => {
  const { id } = await officer().prospects.register(visitor)
  const first = await onlyDue()
  await officer().followUps.record({ ...call, id: first.id, rev: first.rev, earlyReason: '送回遗落的雨伞' })
  await officer().prospects.write({ id, kind: 'letter', at: null, text: '寄出感谢信' })
  expect(await onlyDue()).toMatchObject({ step: 0, earlyReason: '送回遗落的雨伞' })
  desk.clock.advance(day)
  await officer().prospects.write({ id, kind: 'call', at: null, text: '客户来电问装修' })
  expect(await onlyDue()).toMatchObject({ step: 1 })
})

test('the rhythm lengthens: 7, 14, 30, 60, 90 and 90 days, on working days only; letters and calls on them count (10.3)', async () => {
  await officer().prospects.register(visitor)
  desk.clock.set(instantOf('2026-10-20', '10:00'))
  const dates: string[] = []
  for (const channel of ['phone', 'letter', 'callOn', 'phone', 'letter', 'phone'] as const) {
    const { id, rev } = await onlyDue()
    await officer().followUps.record({ ...call, id, rev, channel })
    const { from } = await onlyDue()
    dates.push(from)
    desk.clock.set(instantOf(from, '10:00'))
  }
  expect(dates).toEqual(['2026-10-27', '2026-11-10', '2026-12-10', '2027-02-08', '2027-05-10', '2027-08-09'])
})

test('what is late or skipped is seen by 招商主管; a skipped one goes on in the rhythm', async () => {
  await officer().prospects.register(visitor)
  desk.clock.set(instantOf('2026-10-22', '00:00'))
  const late = await onlyDue()
  expect(late.standing).toBe('late')
  await officer().followUps.record({ ...call, id: late.id, rev: late.rev })
  desk.clock.advance(7 * day)
  const next = await onlyDue()
  expect(await refusal('skip', { id: next.id, rev: next.rev, reason: ' ' })).toMatchObject({ error: { code: 'INVALID' } })
  await officer().followUps.skip({ id: next.id, rev: next.rev, reason: '客户出国' })
  expect(await refusal('skip', { id: next.id, rev: next.rev + 1, reason: '客户出国' })).toMatchObject({
    error: { code: 'REFUSED' },
  })
  const supervisor = desk.as('leasingSupervisor')
  expect((await supervisor.followUps.review(page)).followUps).toMatchObject([
    { state: 'skipped', words: '客户出国', step: 1 },
    { state: 'done', late: true, step: 0 },
  ])
  const first = await supervisor.followUps.review({ after: null, limit: 1 })
  const second = await supervisor.followUps.review({ after: first.next, limit: 1 })
  expect([...first.followUps, ...second.followUps].map(({ step }) => step)).toEqual([1, 0])
  expect(second.next).toBeNull()
  expect(await onlyDue()).toMatchObject({ step: 2 })
})

test('another day has its reason, is not in the past and not on the day of the visit', async () => {
  const { id: prospectId } = await officer().prospects.register(visitor)
  const { id, rev } = await onlyDue()
  const move = (date: string, reason = '客户约定') => refusal('reschedule', { id, rev, date, reason })
  for (const date of ['2026-10-15', '2026-10-16', '2027-10-17']) {
    expect(await move(date)).toMatchObject({ error: { fields: { date: expect.any(String) } } })
  }
  expect(await move('2026-10-26', '')).toMatchObject({ error: { fields: { reason: expect.any(String) } } })
  expect(await move('2026-10-26')).toMatchObject({ ok: true })
  expect(await move('2026-10-27')).toMatchObject({ error: { code: 'CONFLICT' } })
  expect(await onlyDue()).toMatchObject({ from: '2026-10-26', until: '2026-10-27', movedReason: '客户约定' })
  expect((await officer().prospects.get({ id: prospectId })).prospect).toMatchObject({
    window: { from: '2026-10-26', until: '2026-10-27' },
    nextContact: { step: 0, from: '2026-10-26' },
  })
})

test('a further visit waits anew; 签约, 流失 and 候租 end it, and the way back begins the rhythm', async () => {
  const { id } = await officer().prospects.register(visitor)
  desk.clock.advance(4 * day)
  await officer().prospects.write({ id, kind: 'visit', at: null, text: '带同事复看' })
  expect(await due()).toMatchObject([{ step: 0, from: '2026-10-22', until: '2026-10-23' }])
  const move = async (stage: 'signed' | 'lost' | 'negotiating', reason: 'price' | null, note: string | null) => {
    const { prospect } = await officer().prospects.get({ id })
    await officer().prospects.move({ id, rev: prospect?.rev ?? 0, stage, reason, note })
  }
  for (const stage of ['signed', 'lost'] as const) {
    await move(stage, stage === 'lost' ? 'price' : null, '说明')
    expect(await due()).toEqual([])
    await move('negotiating', null, '又来谈')
    expect(await due()).toMatchObject([{ step: 1, from: '2026-10-27' }])
  }
})

test('who left no number and who came to sound us out is not called; who only telephoned is in the rhythm', async () => {
  await officer().prospects.register({ ...justHeard, channel: 'visit', card: false, phoneRefused: true })
  await officer().prospects.register({ ...justHeard, channel: 'broker', visitorClass: 'broker3' })
  expect(await due()).toEqual([])
  await officer().prospects.register(justHeard)
  expect(await due()).toMatchObject([{ step: 1, from: '2026-10-23' }])
})

test('days and rhythm are settings', async () => {
  const { settings } = desk.as('administrator')
  const body = await settings.read({})
  if (!body.leasing) throw new Error('leasing rules were expected')
  const followUp = { ...body.leasing.followUp, notBefore: 1, by: 5, rhythm: [3] }
  await settings.save({ ...body, leasing: { ...body.leasing, followUp } })
  await officer().prospects.register(visitor)
  const { id, rev, from, until } = await onlyDue()
  expect({ from, until }).toEqual({ from: '2026-10-19', until: '2026-10-23' })
  desk.clock.set(instantOf('2026-10-19', '09:00'))
  await officer().followUps.record({ ...call, id, rev })
  expect(await onlyDue()).toMatchObject({ from: '2026-10-22', until: '2026-10-28' })
})

test('a colleague sees, counts and does nothing of it; supervision sees all, the counter nothing', async () => {
  const other = await otherOfficer(desk)
  const { id: prospectId } = await officer().prospects.register(visitor)
  const { id, rev } = await onlyDue()
  expect((await other.client.followUps.list({ standing: null, ownerId: null, ...page })).followUps).toEqual([])
  const theirs = { standing: null, ownerId: desk.accountId('leasingOfficer'), ...page }
  expect((await other.client.followUps.list(theirs)).followUps).toEqual([])
  expect(await other.client.followUps.overview({})).toMatchObject({ early: 0 })
  for (const [path, input] of [
    ['followUps.history', { prospectId }],
    ['followUps.record', { ...call, id, rev }],
    ['followUps.skip', { id, rev, reason: '不用了' }],
    ['followUps.reschedule', { id, rev, date: '2026-10-26', reason: '改期' }],
  ] as const) {
    const reply = await desk.app.call({ path, input, token: other.token, operation: null }, 'leasing')
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    expect(JSON.stringify(reply)).not.toMatch(/信息技术|望江楼|2001/)
  }
  const all = await desk.as('leasingSupervisor').followUps.list({ standing: null, ownerId: null, ...page })
  expect(all.followUps).toMatchObject([{ company: '博翼信息技术(示例)', owner: 'leasingOfficer' }])
  for (const [path, input] of [
    ['followUps.list', { standing: null, ownerId: null, ...page }],
    ['followUps.overview', {}],
  ] as const) {
    expect(await desk.reply('receptionist', path, input)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  }
})

test('the list pages, the most urgent first', async () => {
  for (const days of [3, 1, 2])
    await officer().prospects.register({ ...visitor, receivedAt: instantOf('2026-10-16') - days * day })
  const first = await officer().followUps.list({ standing: null, ownerId: null, after: null, limit: 2 })
  const second = await officer().followUps.list({ standing: null, ownerId: null, after: first.next, limit: 2 })
  const untils = [...first.followUps, ...second.followUps].map(({ until }) => until)
  expect(untils).toEqual([...untils].sort())
  expect(untils).toHaveLength(3)
  expect(await refusal('list', { standing: null, ownerId: null, after: 'x/y', limit: 2 })).toMatchObject({
    error: { code: 'INVALID' },
  })
})
