import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { ViewingSpan } from '../../../shared/leasing/viewing-words.ts'
import { justHeard, otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { addSuites, leasingRoles, suite1203 } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { allShut, appointment, outcome, plannedViewing } from '../testing/viewing-inputs.ts'

const now = instantOf('2026-10-14', '15:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: leasingRoles })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const revOf = async (id: string) => (await officer().viewings.get({ id })).rev
const known = async (id: string) => ({ id, rev: await revOf(id) })
const ask = (call: string, input: unknown) => desk.reply('leasingOfficer', `viewings.${call}`, input)

async function takeKeys(id: string, lineIds: string[]) {
  return officer().viewings.takeKeys({ ...(await known(id)), lineIds, takenBy: '方可欣', clientPresent: true, at: null })
}
async function openUnit(id: string, lineId: string) {
  return officer().viewings.open({ ...(await known(id)), lineId, at: null })
}
async function lockUnit(id: string, lineId: string) {
  return officer().viewings.lock({ ...(await known(id)), lineId, ...allShut })
}
async function returnKeys(id: string, lineIds: string[]) {
  return officer().viewings.returnKeys({ ...(await known(id)), lineIds, to: '前台', at: null })
}

test('without a card there must be a reason (2: 注)', async () => {
  const [suiteId = ''] = await addSuites(desk, [suite1203])
  const { id: noCard } = await officer().prospects.register({ ...justHeard, channel: 'visit', card: false })
  const asked = { ...appointment(now, [suiteId]), prospectId: noCard }
  expect(await ask('plan', asked)).toMatchObject({
    ok: false,
    error: { code: 'INVALID', fields: { reason: expect.any(String) } },
  })
  await officer().viewings.plan({ ...asked, reason: '总经理朋友介绍' })
})

test('a class that was changed in between is asked for again at the key', async () => {
  const { id, prospectId, first } = await plannedViewing(desk)
  const { prospect } = await officer().prospects.get({ id: prospectId })
  await officer().prospects.classify({
    ...{ id: prospectId, rev: prospect?.rev ?? 0, visitorClass: 'broker2', withClient: false, reason: null },
  })
  const reply = await ask('takeKeys', {
    ...(await known(id)),
    lineIds: [first],
    takenBy: '方可欣',
    clientPresent: true,
    at: null,
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('二类') } })
})

test('keys go out and come back; one unit is locked before the next is opened; nothing is concluded with a key out', async () => {
  const { id, first, second } = await plannedViewing(desk)
  expect(await ask('open', { ...(await known(id)), lineId: first, at: null })).toMatchObject({
    ok: false,
    error: { code: 'REFUSED' },
  })
  await takeKeys(id, [first, second])
  expect((await officer().viewings.keysOut({})).keys).toMatchObject([
    { room: '1203', takenBy: '方可欣', late: false, viewingId: id },
    { room: '0806' },
  ])
  await openUnit(id, first)
  const early = await ask('open', { ...(await known(id)), lineId: second, at: null })
  expect(early).toMatchObject({ ok: false, error: { message: expect.stringContaining('1203 还没有锁门') } })
  const back = await ask('returnKeys', { ...(await known(id)), lineIds: [first], to: '前台', at: null })
  expect(back).toMatchObject({ ok: false, error: { message: expect.stringContaining('还没有锁门') } })
  const careless = await ask('lock', { ...(await known(id)), lineId: first, ...allShut, water: false })
  expect(careless).toMatchObject({ ok: false, error: { fields: { note: expect.stringContaining('关水') } } })
  await lockUnit(id, first)
  await openUnit(id, second)
  await lockUnit(id, second)
  await returnKeys(id, [first])
  const open = await ask('conclude', { ...(await known(id)), ...outcome })
  expect(open).toMatchObject({ ok: false, error: { code: 'REFUSED', missing: ['0806 的钥匙还没有归还'] } })
  desk.clock.set(now + 2 * hour)
  expect((await officer().viewings.keysOut({})).keys).toMatchObject([{ room: '0806', late: true }])
  await returnKeys(id, [second])
  expect((await officer().viewings.keysOut({})).keys).toEqual([])
  await officer().viewings.conclude({ ...(await known(id)), ...outcome })
  expect(await officer().viewings.get({ id })).toMatchObject({ state: 'done', concludedBy: 'leasingOfficer' })
})

test('the first unit that is opened moves the prospect to 看房, once, with its event and its call window (2: 8.1, 10.2)', async () => {
  const { id, prospectId, first, second, serial } = await plannedViewing(desk)
  await takeKeys(id, [first, second])
  expect((await officer().prospects.get({ id: prospectId })).prospect).toMatchObject({ stage: 'call', window: null })
  await openUnit(id, first)
  await lockUnit(id, first)
  await openUnit(id, second)
  const { prospect } = await officer().prospects.get({ id: prospectId })
  expect(prospect).toMatchObject({ stage: 'viewed', window: { from: '2026-10-16' } })
  expect(prospect?.events.filter(({ kind }) => kind === 'viewing').map(({ text }) => text)).toEqual([
    `看房 ${serial}：1203、0806`,
  ])
  expect(prospect?.ticks.map(({ item }) => item)).toEqual(['features'])
})

test('a price that is told stands in the list of prices, once; it stays told', async () => {
  const { id, prospectId, first } = await plannedViewing(desk)
  const early = { ...(await known(id)), lineId: first, priceTold: 420, reaction: null, objection: null }
  expect(await ask('show', early)).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  await takeKeys(id, [first])
  await openUnit(id, first)
  for (const priceTold of [420, 420, null]) {
    await officer().viewings.show({ ...early, rev: await revOf(id), priceTold, reaction: 'fair', objection: '略高' })
  }
  const { disclosures } = await officer().disclosures.list({ prospectId })
  expect(disclosures).toMatchObject([{ room: '1203', price: 420, unit: 'day', kind: 'oral' }])
  expect((await officer().viewings.get({ id })).suites[0]).toMatchObject({ priceTold: 420, reaction: 'fair', efficiency: 7000 })
})

test('who left no card hears the list price and nothing below it, and no elastic conditions (2: 注)', async () => {
  const [suiteId = ''] = await addSuites(desk, [suite1203])
  const { id: prospectId } = await officer().prospects.register({ ...justHeard, channel: 'visit', card: false })
  const { id } = await officer().viewings.plan({ ...appointment(now, [suiteId]), prospectId, reason: '顺路' })
  const lineId = (await officer().viewings.get({ id })).suites[0]?.id ?? ''
  await takeKeys(id, [lineId])
  await openUnit(id, lineId)
  const told = { lineId, reaction: null, objection: null }
  expect((await officer().prospects.get({ id: prospectId })).prospect?.watches).toHaveLength(1)
  const low = await ask('show', { ...(await known(id)), ...told, priceTold: 400 })
  expect(low).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('4.20') } })
  await officer().viewings.show({ ...(await known(id)), ...told, priceTold: 420 })
  await lockUnit(id, lineId)
  await returnKeys(id, [lineId])
  const mentioned = await ask('conclude', { ...(await known(id)), ...outcome, flexible: ['rentFree'] })
  expect(mentioned).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining('优惠') } })
})

test('a defect is one case and one repair slip, both ways by number, and nothing of the prospect goes along', async () => {
  const { id, first, serial } = await plannedViewing(desk)
  await takeKeys(id, [first])
  await openUnit(id, first)
  const input = { lineId: first, text: '东窗锁扣松动', urgent: false }
  const made = await officer().viewings.reportDefect({ ...(await known(id)), ...input })
  expect(made.repairSerial).toBe('WX-20261014-01')
  const again = await ask('reportDefect', { ...(await known(id)), ...input })
  expect(again).toMatchObject({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining(made.repairSerial) } })
  const { repairs } = await desk
    .as('receptionist')
    .repairs.list({ state: [], grade: [], from: null, until: null, after: null, limit: 10 })
  expect(repairs).toHaveLength(1)
  const one = await desk.as('receptionist').cases.get({ id: repairs[0]?.caseId ?? '' })
  expect(one).toMatchObject({ serial: made.caseSerial, category: 'repair', remark: `招商部报修，看房编号 ${serial}` })
  expect(JSON.stringify(one)).not.toContain('博翼')
  expect((await officer().viewings.get({ id })).suites[0]?.defects).toMatchObject([{ text: input.text, ...serials(made) }])
})

const serials = ({ caseSerial, repairSerial }: { readonly caseSerial: string; readonly repairSerial: string }) => ({
  ...{ caseSerial, repairSerial },
})

test('the outcome: grade, next step, meeting room, gift, conditions; the unit is held and the prospect negotiates (2: 8.3, 9.1, 9.2)', async () => {
  const { id, prospectId, first, s1203 } = await plannedViewing(desk)
  await takeKeys(id, [first])
  await openUnit(id, first)
  await lockUnit(id, first)
  await returnKeys(id, [first])
  const own = { location: '地铁上盖', hardware: '', service: '', management: '' }
  const rivals = [{ name: '望江楼', price: '3.60', ...own }]
  await officer().viewings.compare({ ...(await known(id)), comparison: { own, rivals } })
  const said = { ...outcome, gradeAfter: 'A', nextStep: 'talk', meetingRoom: true, gift: '书签', flexible: ['rentFree'] } as const
  const input = { ...said, nextOn: '2026-10-16', holds: [{ suiteId: s1203, until: '2026-10-20' }] }
  const undated = await ask('conclude', { ...(await known(id)), ...input, nextOn: null })
  expect(undated).toMatchObject({ ok: false, error: { fields: { nextOn: expect.any(String) } } })
  await officer().viewings.conclude({ ...(await known(id)), ...input, flexible: ['rentFree'] })
  expect(await officer().viewings.get({ id })).toMatchObject({
    gradeBefore: 'B',
    gradeAfter: 'A',
    meetingRoom: true,
    gift: '书签',
  })
  const { prospect } = await officer().prospects.get({ id: prospectId })
  expect(prospect).toMatchObject({ stage: 'negotiating', grade: 'A' })
  expect(new Set(prospect?.ticks.map(({ item }) => item))).toEqual(
    new Set(['features', 'compare', 'flexible', 'meetingRoom', 'gift']),
  )
  expect(await officer().suites.get({ id: s1203 })).toMatchObject({ state: 'interested' })
})

test('another prospect near the unit and another viewing at that time are said first, by the colleague’s name alone', async () => {
  const { s1203, prospectId } = await plannedViewing(desk)
  const other = await otherOfficer(desk)
  const theirs = await other.client.prospects.register({ ...someProspect, company: '长青贸易', contacts: [] })
  await officer().suites.hold({ suiteId: s1203, prospectId, kind: 'interested', until: '2026-10-20', despite: false })
  const asked = { ...appointment(now + 10 * minute, [s1203]), prospectId: theirs.id }
  const { warnings } = await other.client.viewings.conflicts({ ...asked, except: null })
  expect(warnings).toEqual([
    '1203 已有leasingOfficer的客户（意向，至 2026-10-20）',
    '1203 同一时段leasingOfficer也有客户看房，钥匙只有一套',
  ])
  await expect(other.client.viewings.plan(asked)).rejects.toThrow('despite')
  await other.client.viewings.plan({ ...asked, despite: true })
})

test('a colleague’s viewing is not read, listed or changed; that its key is out is known to all, whose sake it is for to none', async () => {
  const { id, first } = await plannedViewing(desk)
  await takeKeys(id, [first])
  const other = await otherOfficer(desk)
  await expect(other.client.viewings.get({ id })).rejects.toThrow('FORBIDDEN')
  await expect(other.client.viewings.open({ ...(await known(id)), lineId: first, at: null })).rejects.toThrow('FORBIDDEN')
  const page = { span: 'today', prospectId: null, after: null, limit: 10 } as const
  expect((await other.client.viewings.list(page)).viewings).toEqual([])
  expect((await other.client.viewings.keysOut({})).keys).toMatchObject([
    { room: '1203', viewingId: null, owner: 'leasingOfficer' },
  ])
  expect((await desk.as('leasingSupervisor').viewings.list(page)).viewings).toMatchObject([{ id, keysOut: 1 }])
  expect(await desk.reply('receptionist', 'viewings.list', page)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})

test('a key that is taken a second time keeps who had it first, and its unit stays on the list', async () => {
  const { id, first, second, s1203, s0806 } = await plannedViewing(desk)
  await takeKeys(id, [first])
  desk.clock.advance(5 * minute)
  await returnKeys(id, [first])
  const without = await ask('amend', { ...(await known(id)), ...appointment(now, [s0806]) })
  expect(without).toMatchObject({ ok: false, error: { fields: { suiteIds: expect.stringContaining('1203 的钥匙领过') } } })
  await officer().viewings.amend({ ...(await known(id)), ...appointment(now, [s0806, s1203]) })
  expect((await officer().viewings.get({ id })).suites.map(({ room }) => room)).toEqual(['0806', '1203'])
  const before = await ask('takeKeys', { ...(await known(id)), lineIds: [first], takenBy: '潘倩', clientPresent: true, at: now })
  expect(before).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  desk.clock.advance(10 * minute)
  await officer().viewings.takeKeys({ ...(await known(id)), lineIds: [first], takenBy: '潘倩', clientPresent: true, at: null })
  const [, shown] = (await officer().viewings.get({ id })).suites
  expect(shown).toMatchObject({
    ...{ keyOutAt: now + 15 * minute, keyTakenBy: '潘倩', keyBackAt: null },
    keyTurns: [{ outAt: now, takenBy: '方可欣', backAt: now + 5 * minute, backTo: '前台' }],
  })
  expect(second).not.toBe(first)
})

test('a list for each: today, still to come, under way, over', async () => {
  const { id, first, s1203, prospectId } = await plannedViewing(desk)
  const later = await officer().viewings.plan({ ...appointment(now + 2 * day, [s1203]), prospectId })
  const ids = async (span: ViewingSpan | null) => {
    const page = await officer().viewings.list({ span, prospectId: null, after: null, limit: 10 })
    return page.viewings.map((one) => one.id)
  }
  expect(await ids('today')).toEqual([id])
  expect(await ids('planned')).toEqual([id, later.id])
  await takeKeys(id, [first])
  expect([await ids('planned'), await ids('going')]).toEqual([[later.id], [id]])
  await officer().viewings.cancel({ ...(await known(later.id)), reason: '客户改期' })
  expect([await ids('over'), await ids(null)]).toEqual([[later.id], [later.id, id]])
})

test('a key that is out is not taken again, and a planned viewing is moved or cancelled only while every key hangs', async () => {
  const { id, first, s1203, prospectId } = await plannedViewing(desk)
  const later = await officer().viewings.plan({ ...appointment(now + 3 * hour, [s1203]), prospectId })
  await takeKeys(id, [first])
  const line = (await officer().viewings.get({ id: later.id })).suites[0]?.id ?? ''
  const twice = await ask('takeKeys', { id: later.id, rev: 1, lineIds: [line], takenBy: '罗一鸣', clientPresent: true, at: null })
  expect(twice).toMatchObject({ ok: false, error: { message: expect.stringContaining('1203 的钥匙在方可欣手里') } })
  expect(await ask('cancel', { ...(await known(id)), reason: '改期' })).toMatchObject({ ok: false, error: { code: 'REFUSED' } })
  await returnKeys(id, [first])
  await officer().viewings.cancel({ ...(await known(id)), reason: '改期' })
  expect(await officer().viewings.get({ id })).toMatchObject({ state: 'cancelled', actions: [] })
})

test.each([
  ['no unit', { suiteIds: [] }, 'suiteIds'],
  ['an end before the start', { endsAt: now - hour }, 'endsAt'],
  ['a day and a half', { endsAt: now + 36 * hour }, 'endsAt'],
  ['nobody', { visitors: ' ' }, 'visitors'],
])('%s is refused', async (_, wrong, field) => {
  const [suiteId = ''] = await addSuites(desk, [suite1203])
  const { id: prospectId } = await officer().prospects.register(someProspect)
  const reply = await ask('plan', { ...appointment(now, [suiteId]), prospectId, ...wrong })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { [field]: expect.any(String) } } })
})

test('a unit that was let in between cannot be asked for', async () => {
  const [suiteId = ''] = await addSuites(desk, [suite1203])
  const { id: prospectId } = await officer().prospects.register(someProspect)
  const let1203 = { id: suiteId, rev: 1, state: 'leased', reason: '签约', leaseEnd: '2029-10-31', tenantId: null } as const
  await desk.as('leasingSupervisor').suites.setState(let1203)
  const reply = await ask('plan', { ...appointment(now, [suiteId]), prospectId })
  expect(reply).toMatchObject({ ok: false, error: { fields: { suiteIds: expect.stringContaining('已租') } } })
})

test('the list of rivals is one for all and names nobody twice', async () => {
  const facts = { name: '望江楼', location: '临江', hardware: '', service: '', management: '' }
  const { id } = await officer().viewings.putRival({ id: null, rev: null, ...facts })
  expect(await ask('putRival', { id: null, rev: null, ...facts })).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  await officer().viewings.putRival({ id, rev: 1, ...facts, hardware: '客梯 4 部' })
  expect((await officer().viewings.rivals({})).rivals).toMatchObject([{ id, rev: 2, hardware: '客梯 4 部' }])
})
