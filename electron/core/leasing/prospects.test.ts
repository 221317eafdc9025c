import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import { everyProspect, justHeard, otherOfficer, someContact, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-12', '10:20')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer').prospects
const one = async (id: string) => {
  const { prospect } = await officer().get({ id })
  if (!prospect) throw new Error('a prospect was expected')
  return prospect
}
const refusal = (call: string, input: unknown) => desk.reply('leasingOfficer', `prospects.${call}`, input)

test('numbers run on from KH-0101 and are not begun anew each day', async () => {
  expect((await officer().register(justHeard)).serial).toBe('KH-0101')
  desk.clock.advance(day)
  expect((await officer().register(justHeard)).serial).toBe('KH-0102')
})

test('what was heard is all that must be said; nothing else is made up (2: 1)', async () => {
  const { id } = await officer().register(justHeard)
  expect(await one(id)).toMatchObject({
    ...{ stage: 'call', visitorClass: 'direct', company: null, contacts: [], grade: null, owner: 'leasingOfficer' },
    events: [{ kind: 'call', text: '想租一间办公室' }],
  })
  expect(await refusal('register', { ...justHeard, heard: ' ' })).toMatchObject({
    error: { fields: { heard: '请填写听到的内容' } },
  })
})

test('every box of the form is kept as it was said (domain F11)', async () => {
  const { id } = await officer().register(someProspect)
  expect(await one(id)).toMatchObject({
    ...{ company: '博翼信息技术(示例)', nature: 'private', trade: '科技', presentBuilding: '望江楼5层', areaFrom: 25_000 },
    ...{ areaTo: 30_000, presentLeaseEnd: '2027-02-28', priceInMind: { fen: 390, unit: 'day', kind: 'guessed' }, grade: 'B' },
    contacts: [{ name: '邵琳', position: '行政经理', phone: '138-0000-2001', decisionMaker: true }],
  })
})

test.each([
  ['area 0', { areaFrom: 0 }, 'areaFrom'],
  ['area 10,000 ㎡', { areaFrom: 1_000_000 }, 'areaFrom'],
  ['more than up to', { areaFrom: 30_000, areaTo: 25_000 }, 'areaTo'],
  ['a lease of 21 years', { termMonths: 252 }, 'termMonths'],
  ['a price of nothing', { priceInMind: { fen: 0, unit: 'day', kind: 'asked' } }, 'priceInMind.fen'],
  ['no such day', { startOn: '2026-02-30' }, 'startOn'],
  ['a visit tomorrow', { receivedAt: now + day }, 'receivedAt'],
])('%s is refused and nothing is kept', async (_, wrong, field) => {
  const reply = await refusal('register', { ...someProspect, ...wrong })
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'INVALID', fields: { [field]: expect.stringMatching(/\p{Script=Han}/u) } },
  })
  expect((await officer().list(everyProspect)).prospects).toEqual([])
})

test('what a box said before stays on the time-line; a phone and a price in mind are named, not quoted', async () => {
  const { id, rev } = await officer().register(someProspect)
  const contact = (await one(id)).contacts[0]
  const changes = { areaTo: 28_000, priceInMind: { fen: 400, unit: 'day', kind: 'asked' } } as const
  const contacts = [{ ...someContact, id: contact?.id ?? null, phone: '138-0000-2002' }]
  const { visitorClass: _, withClient: __, receivedAt: ___, ...facts } = { ...someProspect, ...changes, contacts }
  await officer().amend({ ...facts, id, rev })
  const text = (await one(id)).events.at(-1)?.text ?? ''
  expect(text).toBe('更正\n需求面积上限：原为「300 ㎡」，改为「280 ㎡」\n心理价位已更改\n邵琳 的电话已更改')
  expect(await refusal('amend', { ...facts, id, rev })).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('without card or with a refused phone only the list price is told; to call them 直客 is refused (注)', async () => {
  const noCard = await officer().register({ ...justHeard, channel: 'visit', card: false })
  expect((await one(noCard.id)).visitorClass).toBe('noCard')
  const refusing = { ...justHeard, phoneRefused: true, visitorClass: 'direct' }
  expect(await refusal('register', refusing)).toMatchObject({
    error: { fields: { visitorClass: expect.stringContaining('注') } },
  })
  const unreasoned = { id: noCard.id, rev: noCard.rev, visitorClass: 'broker1', withClient: true, reason: null }
  expect(await refusal('classify', unreasoned)).toMatchObject({ error: { fields: { reason: expect.any(String) } } })
  await officer().classify({ ...unreasoned, visitorClass: 'direct', withClient: false, reason: '已补名片' })
  expect((await one(noCard.id)).events.at(-1)?.text).toBe('客户类型：原为「无名片」，改为「直客」：已补名片')
})

test('a guarded visitor is an open duty until they have left, and not before somebody saw to it (注)', async () => {
  const { id } = await officer().register({ ...justHeard, channel: 'visit', card: false, phoneRefused: true })
  const [open] = (await officer().watching({})).watches
  expect(open).toMatchObject({ prospectId: id, serial: 'KH-0101', leftAt: null })
  const watchId = open?.id ?? ''
  const left = { kind: 'left', id, watchId, at: null, note: '直接离楼' } as const
  expect(await refusal('watch', left)).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('注') } })
  desk.clock.set(now + hour)
  await officer().watch({ kind: 'seenOut', id, watchId, at: now + 17 * minute })
  await officer().watch({ kind: 'controlRoom', id, watchId, at: now + 18 * minute, person: '监控室 老周' })
  expect(await refusal('watch', { ...left, at: now - minute })).toMatchObject({ error: { code: 'INVALID' } })
  await officer().watch(left)
  expect((await officer().watching({})).watches).toEqual([])
  expect(await refusal('watch', left)).toMatchObject({ error: { code: 'REFUSED' } })
  expect((await one(id)).events.map(({ text }) => text)).toEqual([
    ...['想租一间办公室', '10:37 目送离开（leasingOfficer）'],
    ...['10:38 通知监控室（监控室 老周）注意其是否在其它楼层走动', '11:20 已离开：直接离楼'],
  ])
})

test('the next call waits for the second working day after a visit, and is over with it (2: 10.2)', async () => {
  const { id } = await officer().register({ ...someProspect, channel: 'visit', card: true })
  expect((await one(id)).window).toEqual({ from: '2026-10-14', until: '2026-10-15' })
  await officer().write({ id, kind: 'phone', at: null, text: '当天致谢', earlyReason: '送回遗落的雨伞' })
  expect((await one(id)).window).not.toBeNull()
  desk.clock.advance(2 * day)
  await officer().write({ id, kind: 'phone', at: null, text: '询问要求' })
  expect((await one(id)).window).toBeNull()
})

test('whoever comes is at 来访 by that alone, and never goes back for it', async () => {
  const { id } = await officer().register(someProspect)
  await officer().write({ id, kind: 'visit', at: null, text: '来看看' })
  expect(await one(id)).toMatchObject({ stage: 'visited' })
  await officer().move({ id, rev: (await one(id)).rev, stage: 'negotiating', reason: null, note: null })
  await officer().write({ id, kind: 'visit', at: null, text: '又来了' })
  expect((await one(id)).stage).toBe('negotiating')
})

test('stages: 流失 wants a reason, the way back a note; a broker of the second class is not shown round', async () => {
  const { id } = await officer().register(someProspect)
  const move = async (stage: string, reason: string | null, note: string | null) =>
    refusal('move', { id, rev: (await one(id)).rev, stage, reason, note })
  expect(await move('lost', null, null)).toMatchObject({ error: { fields: { reason: expect.any(String) } } })
  expect(await move('lost', 'price', '不再考虑')).toMatchObject({ ok: true })
  expect(await one(id)).toMatchObject({ stage: 'lost', lostReason: 'price', lostNote: '不再考虑' })
  expect(await move('negotiating', null, null)).toMatchObject({ error: { fields: { note: expect.any(String) } } })
  expect(await move('negotiating', null, '退租了')).toMatchObject({ ok: true })
  expect(await one(id)).toMatchObject({ stage: 'negotiating', lostReason: null, lostNote: null })
  expect((await one(id)).events.at(-1)?.text).toBe('阶段：流失 → 实质谈判（退租了）')
  const broker = await officer().register({ ...justHeard, channel: 'broker' })
  const viewing = { id: broker.id, rev: 1, stage: 'viewed', reason: null, note: null }
  expect(await refusal('move', viewing)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('11 二类') },
  })
})

test('a stage has its checklist; ticks say who and when, and what may not be shown cannot be ticked (7.1, 11)', async () => {
  const { id } = await officer().register(someProspect)
  await officer().tick({ id, item: 'appointment', done: true })
  await officer().tick({ id, item: 'appointment', done: true })
  expect((await one(id)).ticks).toEqual([{ item: 'appointment', at: now, by: 'leasingOfficer' }])
  expect(await refusal('tick', { id, item: 'appointment', done: false })).toMatchObject({
    error: { fields: { reason: expect.stringContaining('leasingOfficer') } },
  })
  expect((await one(id)).ticks).toHaveLength(1)
  await officer().tick({ id, item: 'appointment', done: false, reason: '客户改期' })
  expect(await one(id)).toMatchObject({ ticks: [] })
  expect((await one(id)).events.at(-1)?.text).toBe(
    '取消勾选「约定来访，争取实地看房」（leasingOfficer 2026-10-12 10:20 勾选），原因：客户改期',
  )
  const broker = await officer().register({ ...justHeard, channel: 'broker', visitorClass: 'broker3' })
  expect(await refusal('tick', { id: broker.id, item: 'quotation', done: true })).toMatchObject({ error: { code: 'REFUSED' } })
})

test('the board counts prospects and their space by stage; the list pages through them, the latest first', async () => {
  for (const at of [1, 2, 3]) await officer().register({ ...someProspect, receivedAt: now - at * hour })
  await officer().register({ ...justHeard, channel: 'visit', areaTo: 10_000 })
  const columns = (await officer().board({ ownerId: null })).columns
  expect(columns.map(({ stage, count, area }) => [stage, count, area]).slice(0, 3)).toEqual([
    ['call', 3, 75_000],
    ['invited', 0, 0],
    ['visited', 1, 10_000],
  ])
  const first = await officer().list({ ...everyProspect, limit: 3 })
  const second = await officer().list({ ...everyProspect, limit: 3, after: first.next })
  expect([...first.prospects, ...second.prospects].map(({ serial }) => serial)).toEqual([
    ...['KH-0104', 'KH-0101', 'KH-0102', 'KH-0103'],
  ])
  expect(second.next).toBeNull()
  expect((await officer().list({ ...everyProspect, stage: ['visited'], from: '2026-10-12' })).prospects).toHaveLength(1)
  expect((await officer().list({ ...everyProspect, text: '博翼' })).prospects).toHaveLength(3)
})

test('handed over to a colleague it is theirs alone, and says why', async () => {
  const other = await otherOfficer(desk)
  const { id, rev } = await officer().register(someProspect)
  expect(await refusal('handOver', { id, rev, toId: desk.accountId('receptionist'), reason: '换人' })).toMatchObject({
    error: { code: 'INVALID' },
  })
  await officer().handOver({ id, rev, toId: other.accountId, reason: '休假' })
  expect(await officer().get({ id })).toMatchObject({ prospect: null, colleague: { owner: '罗一鸣' } })
  const { prospect } = await other.client.prospects.get({ id })
  expect(prospect?.events.at(-1)?.text).toBe('客户移交：leasingOfficer → 罗一鸣，原因：休假')
})
