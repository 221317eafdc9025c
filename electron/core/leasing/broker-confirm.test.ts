import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, instantOf, minute } from '../../../shared/calendar.ts'
import { placedVisit, shiXiao, yunfan } from '../testing/broker-inputs.ts'
import { justHeard, otherOfficer } from '../testing/prospect-inputs.ts'
import { addSuites } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-13', '14:00')
let desk: TestDesk
let suiteId: string
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor'] })
  suiteId = (await addSuites(desk))[0] ?? ''
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const ask = (call: string, input: unknown) => desk.reply('leasingOfficer', `brokers.${call}`, input)
const visitOf = (id: string) => officer().brokers.visit({ id })
const agreed = { confirmedOn: null, contactName: '岳总', requirement: '120㎡', commission: '一个月租金', reason: null }
const refused = (words: string) => ({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining(words) } })

async function brought() {
  const first = await placedVisit(officer(), { visitorClass: 'broker1', client: yunfan })
  const prospectId = (await visitOf(first.id)).client?.prospectId ?? ''
  return { first, prospectId, known: { kind: 'known', prospectId, affordability: null } as const }
}
const show = (visit: { id: string; rev: number }, clientPresent = true) =>
  officer().brokers.show({ id: visit.id, rev: visit.rev, suiteIds: [suiteId], clientPresent, at: null })

test('a confirmation holds thirty days from its date, to the day, and goes on with every contact (domain 2.9)', async () => {
  const { first } = await brought()
  const { id, rev } = await officer().brokers.confirm({ ...agreed, visitId: first.id })
  const stateNow = async () => (await visitOf(first.id)).confirmation
  expect(await stateNow()).toMatchObject({ until: '2026-11-12', state: 'valid', contactName: '岳总', serial: 'ZJ-20261013-01' })
  desk.clock.set(instantOf('2026-11-12', '17:00'))
  expect((await stateNow())?.state).toBe('valid')
  await officer().brokers.contact({ id, rev, at: instantOf('2026-11-02', '10:00'), note: '来电问装修' })
  expect((await stateNow())?.until).toBe('2026-12-02')
  desk.clock.set(instantOf('2026-12-03', '09:00'))
  expect((await stateNow())?.state).toBe('expired')
  expect(await ask('contact', { id, rev: 2, at: null, note: '又来电' })).toMatchObject(refused('已于 2026-12-02 过期'))
  expect(await ask('confirm', { ...agreed, visitId: first.id })).toMatchObject(refused('已过期'))
})

test('the days of validity are a setting', async () => {
  const supervisor = desk.as('leasingSupervisor').settings
  const before = await supervisor.read({})
  if (!before.leasing) throw new Error('leasing rules were expected')
  const leasing = { ...before.leasing, broker: { ...before.leasing.broker, confirmationDays: 10 } }
  await supervisor.save({ ...before, leasing })
  const { first } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  expect((await visitOf(first.id)).confirmation?.until).toBe('2026-10-23')
})

test('two brokers, one client: the second is told of the first with its date, and needs a reason', async () => {
  const { first, known } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1', client: known })
  expect((await visitOf(second.id)).rivals).toMatchObject([{ agent: '凌少东', confirmedOn: '2026-10-13', state: 'valid' }])
  expect(await ask('confirm', { ...agreed, visitId: second.id })).toMatchObject({
    error: { fields: { reason: expect.stringContaining('嘉域中介(示例) 凌少东 已于 2026-10-13 确认此客户') } },
  })
  await officer().brokers.confirm({ ...agreed, visitId: second.id, reason: '客户书面委托' })
  await show(second)
  expect((await visitOf(first.id)).confirmation?.state).toBe('outrun')
  expect((await visitOf(second.id)).confirmation).toMatchObject({ state: 'valid', firstViewingAt: now })
})

test('who first viewed with the client keeps it, until the confirmation is void (domain 2.9)', async () => {
  const { first, known } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  await show(first)
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1', client: known })
  const despite = { ...agreed, visitId: second.id, reason: '客户书面委托' }
  expect(await ask('confirm', despite)).toMatchObject(refused('已于 2026-10-13 14:00 首次带看'))
  desk.clock.advance(31 * day)
  await officer().brokers.confirm(despite)
  expect((await visitOf(second.id)).confirmation?.state).toBe('valid')
})

test('without the client there it is no 首次带看', async () => {
  const { first, known } = await brought()
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  await show(first, false)
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1', client: known })
  await officer().brokers.confirm({ ...agreed, visitId: second.id, reason: '客户书面委托' })
  expect((await visitOf(first.id)).confirmation).toMatchObject({ state: 'valid', firstViewingAt: null })
})

test('who came by themselves is confirmed to a broker only with a reason', async () => {
  const { id: prospectId } = await officer().prospects.register({ ...justHeard, company: '云帆国际贸易(示例)' })
  const client = { kind: 'known', prospectId, affordability: null } as const
  const { id: visitId } = await placedVisit(officer(), { visitorClass: 'broker1', client })
  expect(await ask('confirm', { ...agreed, visitId })).toMatchObject({
    error: { fields: { reason: expect.stringContaining('KH-0101 于 2026-10-13 已自行来电或来访') } },
  })
  expect((await officer().prospects.get({ id: prospectId })).prospect?.visitorClass).toBe('direct')
})

test('one confirmation for one broker and client; a withdrawn one does not hold', async () => {
  const { first } = await brought()
  const given = await officer().brokers.confirm({ ...agreed, visitId: first.id })
  expect(await ask('confirm', { ...agreed, visitId: first.id })).toMatchObject(refused('已确认给'))
  await officer().brokers.withdraw({ ...given, reason: '客户否认' })
  expect((await visitOf(first.id)).confirmation?.state).toBe('withdrawn')
  expect(await ask('withdraw', { ...given, rev: 2, reason: '再撤' })).toMatchObject(refused('已经撤回'))
  const lines = await ask('contact', { ...given, at: null, note: '联系' })
  expect(lines).toMatchObject({ error: { code: 'CONFLICT' } })
})

test.each([
  ['tomorrow', { confirmedOn: '2026-10-14' }, 'confirmedOn'],
  ['before the visit', { confirmedOn: '2026-10-12' }, 'confirmedOn'],
  ['nobody to talk to', { contactName: ' ' }, 'contactName'],
  ['no need', { requirement: '' }, 'requirement'],
])('%s is refused', async (_, wrong, field) => {
  const { first } = await brought()
  expect(await ask('confirm', { ...agreed, visitId: first.id, ...wrong })).toMatchObject({
    error: { code: 'INVALID', fields: { [field]: expect.any(String) } },
  })
})

test('a colleague sees that a client was brought and confirmed, but not who, what for or how much (2: 9.1)', async () => {
  const { first } = await brought()
  await officer().brokers.tell({ id: first.id, suiteId, price: 360, unit: 'day', at: null, note: null })
  const shown = await visitOf(first.id)
  await show(shown)
  await officer().brokers.confirm({ ...agreed, visitId: first.id })
  const { client: luo } = await otherOfficer(desk)
  const seen = await luo.brokers.visit({ id: first.id })
  expect(seen.client).toMatchObject({
    serial: 'KH-0101',
    company: '云帆********',
    owner: 'leasingOfficer',
    own: false,
    affordability: null,
  })
  expect(seen).toMatchObject({ purpose: null, quoteKind: null, shownRooms: null, clientSaid: null })
  expect(seen.confirmation).toMatchObject({ state: 'valid', contactName: null, requirement: null, commission: null })
  expect(seen.actions).toEqual(['place', 'give', 'papers', 'end', 'print'])
  const broker = await luo.brokers.get({ id: first.brokerId })
  expect(broker).toMatchObject({ phone: '138****3001', results: { visits: 1, clients: 1 } })
  expect(JSON.stringify([seen, broker])).not.toMatch(/国际贸易|岳总|一个月租金|承受得起/)
  const all = JSON.stringify(
    await luo.brokers.ledger({ brokerId: null, visitorClass: [], open: false, from: null, until: null, after: null }),
  )
  expect(all).not.toMatch(/国际贸易|承受得起/)
  const supervisor = await desk.as('leasingSupervisor').brokers.visit({ id: first.id })
  expect(supervisor.client).toMatchObject({ company: '云帆国际贸易(示例)', affordability: '承受得起牌价' })
})

test("a colleague's client is linked masked, never registered again; its price, viewing and confirmation are that colleague's", async () => {
  const { client: luo } = await otherOfficer(desk)
  const { id: prospectId } = await luo.prospects.register({ ...justHeard, company: '云帆国际贸易(示例)' })
  const broker = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker1' })
  const placing = { id: broker.id, rev: broker.rev, visitorClass: 'broker1', reason: '常来', ledgerId: null }
  expect(await ask('place', { ...placing, client: yunfan })).toMatchObject({
    error: { code: 'INVALID', fields: { client: expect.stringContaining('已由罗一鸣负责（KH-0101 云帆********）') } },
  })
  await officer().brokers.place({
    ...placing,
    visitorClass: 'broker1',
    client: { kind: 'known', prospectId, affordability: null },
  })
  const seen = await visitOf(broker.id)
  expect(seen.client).toMatchObject({ company: '云帆********', own: false })
  expect(seen.mayGive).toEqual(['guardedQuotation', 'brochure', 'vacancyList'])
  expect((await ask('tell', { id: broker.id, suiteId, price: 360, unit: 'day', at: null, note: null })).ok).toBe(false)
  expect((await ask('show', { id: broker.id, rev: seen.rev, suiteIds: [suiteId], clientPresent: true, at: null })).ok).toBe(false)
  expect(await ask('confirm', { ...agreed, visitId: broker.id })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const { prospect } = await luo.prospects.get({ id: prospectId })
  expect(prospect?.events.at(-1)?.text).toBe('隆泰置业(示例) 石晓称带此客户来访（ZJ-20261013-01）')
  expect(prospect?.visitorClass).toBe('direct')
})

test('own clients are not registered twice; a merged one is answered by the one that it went into', async () => {
  const { first, prospectId } = await brought()
  const second = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker2' })
  const placing = { id: second.id, rev: second.rev, visitorClass: 'broker2', reason: null, ledgerId: null }
  expect(await ask('place', { ...placing, client: { ...yunfan, company: '云帆国际贸易有限公司' } })).toMatchObject({
    error: { fields: { client: expect.stringContaining('已登记为 KH-0101') } },
  })
  desk.clock.advance(minute)
  const { id } = await officer().prospects.register({ ...justHeard, company: '云帆集团' })
  const other = (await officer().prospects.get({ id: prospectId })).prospect
  await officer().prospects.merge({ id, rev: 1, otherId: prospectId, otherRev: other?.rev ?? 0, reason: '同一家' })
  expect((await visitOf(first.id)).client).toMatchObject({ prospectId: id, company: '云帆集团' })
})
