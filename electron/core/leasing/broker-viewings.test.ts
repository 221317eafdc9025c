import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import { placedVisit, shiXiao, yunfan } from '../testing/broker-inputs.ts'
import { justHeard, someProspect } from '../testing/prospect-inputs.ts'
import { addSuites } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { appointment } from '../testing/viewing-inputs.ts'

const now = instantOf('2026-10-13', '14:00')
let desk: TestDesk
let suiteId: string
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor'] })
  suiteId = (await addSuites(desk))[0] ?? ''
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const ask = (call: string, input: unknown) => desk.reply('leasingOfficer', call, input)
const visitOf = (id: string) => officer().brokers.visit({ id })
const known = async (id: string) => ({ id, rev: (await officer().viewings.get({ id })).rev })
const agreed = { confirmedOn: null, contactName: '岳总', requirement: '120㎡', commission: null, reason: null }
const refused = (words: string) => ({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining(words) } })

async function brought() {
  const first = await placedVisit(officer(), { visitorClass: 'broker1', client: yunfan })
  const prospectId = (await visitOf(first.id)).client?.prospectId ?? ''
  return { first, prospectId, again: { kind: 'known', prospectId, affordability: null } as const }
}

/** Appointment, key and door. */
async function shown(prospectId: string, brokerVisitId: string, clientPresent = true) {
  const asked = { ...appointment(desk.clock.now(), [suiteId]), prospectId, brokerVisitId, despite: true }
  const { id } = await officer().viewings.plan(asked)
  const lineId = (await officer().viewings.get({ id })).suites[0]?.id ?? ''
  const keys = { lineIds: [lineId], takenBy: '方可欣', clientPresent, at: null }
  await officer().viewings.takeKeys({ ...(await known(id)), ...keys })
  await officer().viewings.open({ ...(await known(id)), lineId, at: null })
  const shut = { windows: true, water: true, power: true, door: true, note: null, at: null }
  await officer().viewings.lock({ ...(await known(id)), lineId, ...shut })
  await officer().viewings.returnKeys({ ...(await known(id)), lineIds: [lineId], to: '前台', at: null })
  return id
}

test('a viewing with the client there is the 首次带看 of the broker who brought them, and wins (2: 11; domain 2.9)', async () => {
  const { first, prospectId, again } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1', client: again })
  const despite = { ...agreed, visitId: second.id, reason: '客户书面委托' }
  desk.clock.advance(2 * hour)
  await shown(prospectId, first.id)
  expect(await visitOf(first.id)).toMatchObject({ shownRooms: '0512', shownAt: now + 2 * hour, clientPresent: true })
  expect((await visitOf(first.id)).confirmation).toMatchObject({ firstViewingAt: now + 2 * hour, state: 'valid' })
  expect(await ask('brokers.confirm', despite)).toMatchObject(refused('已于 2026-10-13 16:00 首次带看'))
})

test('without the client it is no first viewing; the first one with the client is, by its own time', async () => {
  const { first, prospectId, again } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  await shown(prospectId, first.id, false)
  expect((await visitOf(first.id)).confirmation?.firstViewingAt).toBeNull()
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1', client: again })
  await officer().brokers.confirm({ ...agreed, visitId: second.id, reason: '客户书面委托' })
  desk.clock.advance(day)
  await shown(prospectId, second.id)
  desk.clock.advance(day)
  await shown(prospectId, first.id)
  expect((await visitOf(first.id)).shownAt).toBe(now + 2 * day)
  expect((await visitOf(first.id)).confirmation?.state).toBe('outrun')
  expect((await visitOf(second.id)).confirmation?.state).toBe('valid')
})

test.each([
  ['broker1', false, '11 一类'],
  ['broker2', false, '11 二类'],
  ['broker3', true, '11 三类'],
] as const)(
  '%s (client: %s) is shown no unit by any path; the refusal names the clause',
  async (visitorClass, withClient, clause) => {
    const { id: prospectId } = await officer().prospects.register({ ...justHeard, channel: 'broker', visitorClass, withClient })
    const plan = { ...appointment(now, [suiteId]), prospectId }
    expect(await ask('viewings.plan', plan)).toMatchObject(refused(clause))
    const { prospect } = await officer().prospects.get({ id: prospectId })
    const move = { id: prospectId, rev: prospect?.rev ?? 0, stage: 'viewed', reason: null, note: null }
    expect(await ask('prospects.move', move)).toMatchObject(refused(clause))
    const visit = await placedVisit(officer(), { facts: shiXiao, visitorClass, client: withClient ? yunfan : null })
    const show = { id: visit.id, rev: visit.rev, suiteIds: [suiteId], clientPresent: true, at: null }
    expect(await ask('brokers.show', show)).toMatchObject(refused(clause))
  },
)

test('a broker of the second class shows nobody round, not even somebody who came by himself (2: 11 二类)', async () => {
  const { id: prospectId } = await officer().prospects.register(someProspect)
  const client = { kind: 'known', prospectId, affordability: null } as const
  const visit = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker2', client })
  const plan = { ...appointment(now, [suiteId]), prospectId, brokerVisitId: visit.id }
  expect(await ask('viewings.plan', plan)).toMatchObject(refused('11 二类'))
  expect((await officer().viewings.brokersOf({ prospectId })).visits).toMatchObject([
    { visitId: visit.id, name: '隆泰置业(示例) 石晓', refusal: expect.stringContaining('二类') },
  ])
})

test('a client of a broker is shown round by the visit that brought them; placed otherwise in between, the key stays', async () => {
  const { first, prospectId } = await brought()
  const plan = { ...appointment(now, [suiteId]), prospectId }
  expect(await ask('viewings.plan', plan)).toMatchObject({
    error: { fields: { brokerVisitId: expect.stringContaining('中介') } },
  })
  const other = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1' })
  expect(await ask('viewings.plan', { ...plan, brokerVisitId: other.id })).toMatchObject({
    error: { fields: { brokerVisitId: expect.stringContaining('没有带这位客户来') } },
  })
  const { id } = await officer().viewings.plan({ ...plan, brokerVisitId: first.id })
  expect(await officer().viewings.get({ id })).toMatchObject({ broker: '嘉域中介(示例) 凌少东', brokerVisitId: first.id })
  const place = { id: first.id, rev: first.rev, visitorClass: 'broker2', reason: '另有所图', client: null, ledgerId: null }
  expect(await ask('brokers.place', place)).toMatchObject({ ok: true })
  const lineIds = [(await officer().viewings.get({ id })).suites[0]?.id ?? '']
  const keys = { lineIds, takenBy: '方可欣', clientPresent: true, at: null }
  expect(await ask('viewings.takeKeys', { ...(await known(id)), ...keys })).toMatchObject(refused('11 二类'))
})

test('a room that a broker was to show is not shown by a client who was placed otherwise since', async () => {
  const { first, prospectId } = await brought()
  const revOf = async () => (await officer().prospects.get({ id: prospectId })).prospect?.rev ?? 0
  // Beyond 看房 already: no stage that is refused stands in the way.
  await officer().prospects.move({ id: prospectId, rev: await revOf(), stage: 'negotiating', reason: null, note: null })
  const lower = { id: prospectId, rev: await revOf(), visitorClass: 'broker2', withClient: false, reason: null } as const
  await officer().prospects.classify(lower)
  const { rev } = await visitOf(first.id)
  const show = { id: first.id, rev, suiteIds: [suiteId], clientPresent: true, at: null }
  expect(await ask('brokers.show', show)).toMatchObject(refused('11 二类'))
})
