import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf, minute } from '../../../shared/calendar.ts'
import { justAsked, lingShaodong, placedVisit, shiXiao, yunfan } from '../testing/broker-inputs.ts'
import { everyProspect, justHeard } from '../testing/prospect-inputs.ts'
import { addSuites } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-13', '14:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const ask = (call: string, input: unknown) => desk.reply('leasingOfficer', `brokers.${call}`, input)
const visitOf = (id: string) => officer().brokers.visit({ id })
const ledger = { brokerId: null, visitorClass: [], open: false, from: null, until: null, after: null }
const refused = (words: string) => ({ ok: false, error: { code: 'REFUSED', message: expect.stringContaining(words) } })
const wrong = (field: string, words = '') => ({
  ok: false,
  error: { code: 'INVALID', fields: { [field]: expect.stringContaining(words) } },
})
const withClient = { visitorClass: 'broker1', client: yunfan } as const
const farewell = { farewell: 'polite', at: null, escort: null, controlRoomPerson: null } as const

test('three answers propose a class with its reason; a person decides, and otherwise only with a reason (2: 11)', async () => {
  const { id: brokerId } = await officer().brokers.add(lingShaodong)
  const { id, rev, serial } = await officer().brokers.receive({ ...justAsked, brokerId, signs: ['survey'] })
  expect(serial).toBe('ZJ-20261013-01')
  expect(await visitOf(id)).toMatchObject({
    ...{ proposedClass: 'broker3', proposedReason: '本次自称或疑似市场调查（初次来访）', visitorClass: null },
    ...{ actions: ['place', 'amendVisit', 'print'], mayGive: [] },
  })
  expect(await ask('give', { id, papers: ['brochure'], at: null })).toMatchObject(refused('请先认定中介类型'))
  const placing = { id, rev, visitorClass: 'broker2', reason: null, client: null, ledgerId: null }
  expect(await ask('place', placing)).toMatchObject(wrong('reason', '请写明原因'))
  await officer().brokers.place({ ...placing, visitorClass: 'broker2', reason: '有名片，态度诚恳' })
  expect(await visitOf(id)).toMatchObject({
    visitorClass: 'broker2',
    classReason: '有名片，态度诚恳',
    placedBy: 'leasingOfficer',
  })
})

test('the client that is brought stands in the ledger of prospects with the class of the broker', async () => {
  const { id } = await placedVisit(officer(), withClient)
  const { client } = await visitOf(id)
  expect(client).toMatchObject({ serial: 'KH-0101', company: '云帆国际贸易(示例)', own: true, affordability: '承受得起牌价' })
  const { prospect } = await officer().prospects.get({ id: client?.prospectId ?? '' })
  expect(prospect).toMatchObject({
    channel: 'broker',
    visitorClass: 'broker1',
    withClient: true,
    areaFrom: 12_000,
    watched: false,
  })
})

test('without a client the broker has a line of their own, once, and is watched until the farewell (2: 11, 注)', async () => {
  const first = await placedVisit(officer(), { visitorClass: 'broker2' })
  expect((await officer().prospects.watching({})).watches).toHaveLength(1)
  await officer().brokers.end({ ...first, ...farewell, farewell: 'controlRoom', controlRoomPerson: '老周' })
  const gone = await visitOf(first.id)
  expect((await officer().prospects.watching({})).watches).toMatchObject([{ controlRoomPerson: '老周', leftAt: null }])
  await officer().brokers.reply({ id: first.id, rev: gone.rev, at: null, reply: '已离楼' })
  expect((await officer().prospects.watching({})).watches).toEqual([])
  desk.clock.advance(48 * hour)
  await placedVisit(officer(), { visitorClass: 'broker2' })
  const { prospects } = await officer().prospects.list(everyProspect)
  expect(prospects).toMatchObject([{ serial: 'KH-0101', company: '嘉域中介(示例)', visitorClass: 'broker2', watched: true }])
})

test.each([
  ['broker1', true, true, true, ['quotation', 'floorPlan', 'brochure', 'vacancyList']],
  ['broker1', false, true, false, ['guardedQuotation', 'brochure', 'vacancyList']],
  ['broker2', true, true, false, ['guardedQuotation', 'brochure', 'vacancyList']],
  ['broker2', false, true, false, ['guardedQuotation', 'brochure', 'vacancyList']],
  ['broker3', true, false, false, ['brochure']],
  ['broker3', false, false, false, ['brochure']],
] as const)('%s (client: %s): price %s, viewing %s, papers %j (2: 11)', async (visitorClass, brought, price, viewing, papers) => {
  const [suiteId = ''] = await addSuites(desk)
  const { id } = await placedVisit(officer(), { visitorClass, client: brought ? yunfan : null })
  const told = await ask('tell', { id, suiteId, price: 360, unit: 'day', at: null, note: null })
  expect(told.ok).toBe(price)
  if (!price) expect(told).toMatchObject(refused('篇2 11 三类'))
  const { rev } = await visitOf(id)
  const shown = await ask('show', { id, rev, suiteIds: [suiteId], clientPresent: true, at: null })
  expect(shown.ok).toBe(viewing)
  const given: string[] = []
  for (const paper of ['quotation', 'guardedQuotation', 'floorPlan', 'brochure', 'vacancyList']) {
    if ((await ask('give', { id, papers: [paper], at: null })).ok) given.push(paper)
  }
  expect(given.filter((paper) => paper !== 'guardedQuotation' || !given.includes('quotation'))).toEqual(papers)
  expect((await visitOf(id)).mayGive).toEqual(papers)
})

test('a price to the third class is refused by every path, whatever its client counts as', async () => {
  const [suiteId = ''] = await addSuites(desk)
  const { id: prospectId } = await officer().prospects.register({ ...justHeard, company: '直来公司(示例)' })
  const { id } = await placedVisit(officer(), {
    visitorClass: 'broker3',
    client: { kind: 'known', prospectId, affordability: null },
  })
  const told = { suiteId, price: 360, unit: 'day', at: null, note: null }
  expect(await ask('tell', { id, ...told })).toMatchObject(refused('篇2 11 三类'))
  expect(await ask('give', { id, papers: ['brochure', 'quotation'], at: null })).toMatchObject(refused('篇2 11 三类'))
  expect((await visitOf(id)).papers).toEqual([])
  const own = await placedVisit(officer(), { facts: shiXiao, visitorClass: 'broker3' })
  const line = (await officer().prospects.list({ ...everyProspect, visitorClass: ['broker3'] })).prospects[0]
  const oral = { ...told, prospectId: line?.id, room: '1203' }
  expect(await desk.reply('leasingOfficer', 'disclosures.tell', oral)).toMatchObject(refused('篇2 11 三类'))
  expect(await ask('confirm', { visitId: own.id, ...agreed })).toMatchObject(refused('只有第一、二类'))
})

const agreed = { confirmedOn: null, contactName: '岳总', requirement: '120㎡，东向', commission: null, reason: null }

test('a guarded price is not below what is asked; with a client it may be (2: 11, 一类 3, 7)', async () => {
  const [, suiteId = ''] = await addSuites(desk)
  const { id } = await placedVisit(officer(), { visitorClass: 'broker1' })
  const told = { id, suiteId, price: 359, unit: 'day', at: null, note: null }
  expect(await ask('tell', told)).toMatchObject(wrong('price', '不能低于牌价 3.60 元/㎡/天'))
  await officer().brokers.tell({ ...told, unit: 'day', price: 380 })
  expect(await visitOf(id)).toMatchObject({ quoteKind: 'guarded' })
  const own = await placedVisit(officer(), { ...withClient, facts: shiXiao })
  await officer().brokers.tell({ ...told, id: own.id, unit: 'day', price: 350 })
  const { client, quoteKind } = await visitOf(own.id)
  expect(quoteKind).toBe('regular')
  const { disclosures } = await officer().disclosures.list({ prospectId: client?.prospectId ?? '' })
  expect(disclosures).toMatchObject([{ room: '0806', price: 350, visitorClass: 'broker1', withClient: true }])
})

test('the visit of the third class does not end before they are escorted out: by whom, at what time (2: 11, 三类 4)', async () => {
  const { id, rev } = await placedVisit(officer(), { visitorClass: 'broker3' })
  expect(await ask('end', { id, rev, ...farewell })).toMatchObject(refused('务必亲自送出大堂'))
  const watched = { ...farewell, farewell: 'controlRoom', controlRoomPerson: '老周' }
  expect(await ask('end', { id, rev, ...watched })).toMatchObject(refused('务必亲自送出大堂'))
  const escorted = { ...farewell, farewell: 'escorted', escort: '方可欣', at: now + 17 * minute } as const
  expect(await ask('end', { id, rev, ...escorted, escort: ' ' })).toMatchObject(wrong('escort', '由谁'))
  expect(await ask('end', { id, rev, ...escorted, at: null })).toMatchObject(wrong('at', '几点'))
  expect(await ask('end', { id, rev, ...escorted, at: now - 2 * minute })).toMatchObject(wrong('at', '不能早于来访'))
  expect((await visitOf(id)).endedAt).toBeNull()
  desk.clock.advance(20 * minute)
  await officer().brokers.end({ id, rev, ...escorted })
  expect(await visitOf(id)).toMatchObject({ farewell: 'escorted', farewellBy: '方可欣', farewellAt: now + 17 * minute })
  expect((await officer().prospects.watching({})).watches).toEqual([])
  expect(await ask('give', { id, papers: ['brochure'], at: null })).toMatchObject(refused('已经结束'))
})

test('who was not placed is not let go, and what was shown is not taken back by another class', async () => {
  const [suiteId = ''] = await addSuites(desk)
  const { id: brokerId } = await officer().brokers.add(shiXiao)
  const asked = await officer().brokers.receive({ ...justAsked, brokerId })
  expect(await ask('end', { ...asked, ...farewell })).toMatchObject(refused('请先认定中介类型'))
  const { id, rev } = await placedVisit(officer(), withClient)
  const shown = await officer().brokers.show({ id, rev, suiteIds: [suiteId], clientPresent: true, at: null })
  const placing = { ...shown, visitorClass: 'broker3', reason: '改认', client: null, ledgerId: null }
  expect(await ask('place', placing)).toMatchObject(refused('本次已带看房'))
  expect(await ask('place', { ...placing, rev })).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('points that an entry proves are not ticked by hand; those of another class not at all', async () => {
  const { id } = await placedVisit(officer(), { visitorClass: 'broker3' })
  await officer().brokers.tick({ id, item: 'third2', done: true })
  expect(await ask('tick', { id, item: 'third3', done: true })).toMatchObject(refused('不用勾选'))
  expect(await ask('tick', { id, item: 'first5', done: true })).toMatchObject(refused('不属于这类中介'))
  await officer().brokers.give({ id, papers: ['brochure'], at: null })
  expect((await visitOf(id)).steps.map(({ done }) => done)).toEqual([false, true, true, false])
})

test('visits, clients, viewings and deals of a broker; a deal is counted for who viewed first with the client', async () => {
  const [suiteId = ''] = await addSuites(desk)
  const first = await placedVisit(officer(), withClient)
  const prospectId = (await visitOf(first.id)).client?.prospectId ?? ''
  const known = { kind: 'known', prospectId, affordability: null } as const
  desk.clock.advance(hour)
  const second = await placedVisit(officer(), { visitorClass: 'broker1', facts: shiXiao, client: known })
  await officer().brokers.show({ id: second.id, rev: second.rev, suiteIds: [suiteId], clientPresent: true, at: null })
  const { prospect } = await officer().prospects.get({ id: prospectId })
  await officer().prospects.move({ id: prospectId, rev: prospect?.rev ?? 0, stage: 'signed', reason: null, note: null })
  const { brokers } = await officer().brokers.list({ text: '', after: null })
  expect(brokers).toMatchObject([
    { agent: '石晓', results: { visits: 1, clients: 1, viewings: 1, deals: 1 } },
    { agent: '凌少东', results: { visits: 1, clients: 1, viewings: 0, deals: 0 } },
  ])
  const again = await officer().brokers.receive({ ...justAsked, brokerId: second.brokerId })
  expect(await visitOf(again.id)).toMatchObject({
    proposedClass: 'broker1',
    proposedReason: expect.stringContaining('成交 1 宗'),
  })
})

test('one agent of one firm stands once; the ledger is read page by page', async () => {
  await officer().brokers.add(lingShaodong)
  expect(await ask('add', { ...lingShaodong, firm: '嘉域中介' })).toMatchObject(wrong('agent', '已经登记过'))
  expect(await ask('add', { ...lingShaodong, agent: ' ' })).toMatchObject(wrong('agent', '请填写经纪人'))
  for (const visitorClass of ['broker1', 'broker2', 'broker3'] as const) {
    await placedVisit(officer(), { visitorClass })
    desk.clock.advance(minute)
  }
  const page = await officer().brokers.ledger({ ...ledger, limit: 2 })
  expect(page.visits.map(({ visitorClass }) => visitorClass)).toEqual(['broker3', 'broker2'])
  const rest = await officer().brokers.ledger({ ...ledger, limit: 2, after: page.next })
  expect(rest.visits.map(({ visitorClass }) => visitorClass)).toEqual(['broker1'])
  expect((await officer().brokers.ledger({ ...ledger, visitorClass: ['broker2'] })).visits).toHaveLength(1)
  expect((await officer().brokers.ledger({ ...ledger, until: '2026-10-12' })).visits).toEqual([])
  expect(await ask('ledger', { ...ledger, after: 'x' })).toMatchObject(wrong('after'))
})

test('the reception sees nothing of it', async () => {
  expect(await desk.reply('receptionist', 'brokers.ledger', ledger)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})
