import { afterEach, beforeEach, expect, test } from 'vitest'
import { day, hour, instantOf } from '../../../shared/calendar.ts'
import type { FiguresAsked } from '../../../shared/leasing/leasing-figures.ts'
import type { Stage } from '../../../shared/leasing/prospect-words.ts'
import { everyProspect, otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { addSuites, leasingRoles } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestClient, type TestDesk } from '../testing/test-desk.ts'

const now = instantOf('2026-10-12', '10:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: leasingRoles })
})
afterEach(() => desk.close())

const october: FiguresAsked = { from: '2026-10-01', until: '2026-10-31', ownerId: null }
const officer = () => desk.as('leasingOfficer')
const read = (client: TestClient, asked: Partial<FiguresAsked> = {}) => client.leasingFigures.read({ ...october, ...asked })

async function move(client: TestClient, id: string, stage: Exclude<Stage, 'waiting'>, reason: 'price' | null = null) {
  const { prospect } = await client.prospects.get({ id })
  await client.prospects.move({ id, rev: prospect?.rev ?? 0, stage, reason, note: '说明' })
}
const listed = async (client: TestClient, filter: Partial<Parameters<TestClient['prospects']['list']>[0]>) =>
  (await client.prospects.list({ ...everyProspect, ...filter })).prospects.map(({ serial }) => serial)

test('who is in work is counted by stage and by how long, and each number finds its records', async () => {
  const { id } = await officer().prospects.register(someProspect)
  await officer().prospects.register({ ...someProspect, company: '恒澜物流(示例)', areaFrom: null, areaTo: 13_000 })
  await officer().prospects.register({ ...someProspect, company: '一叶设计(示例)', areaFrom: null, areaTo: null })
  desk.clock.set(instantOf('2026-10-20', '09:00'))
  await move(officer(), id, 'invited')
  const { pipeline } = await read(officer())
  const call = pipeline.find(({ stage }) => stage === 'call')
  expect(call).toMatchObject({ count: 2, area: 13_000 })
  expect(call?.ages.map(({ age, count }) => [age, count])).toEqual([['week', 0], ['month', 2], ['quarter', 0], ['older', 0]]) // biome-ignore format: one line
  expect(pipeline.find(({ stage }) => stage === 'invited')?.ages[0]).toMatchObject({ count: 1, area: 25_000 })
  const month = call?.ages[1]
  expect(await listed(officer(), { stage: ['call'], stageFrom: month?.from ?? null, stageUntil: month?.until ?? null })).toEqual([
    ...['KH-0103', 'KH-0102'],
  ])
})

test.each([
  [7, 'week'],
  [8, 'month'],
  [30, 'month'],
  [31, 'quarter'],
  [90, 'quarter'],
  [91, 'older'],
] as const)('%i days after the day of its stage it counts as %s', async (days, age) => {
  await officer().prospects.register(someProspect)
  desk.clock.advance(days * day)
  const call = (await read(officer())).pipeline[0]?.ages.find(({ count }) => count === 1)
  expect(call?.age).toBe(age)
  expect(await listed(officer(), { stageFrom: call?.from ?? null, stageUntil: call?.until ?? null })).toEqual(['KH-0101'])
})

test('how far those of a period ever came, also who was lost on the way, and how long they stood where', async () => {
  const { id } = await officer().prospects.register(someProspect)
  await officer().prospects.register({ ...someProspect, company: '恒澜物流(示例)' })
  await officer().prospects.register({ ...someProspect, company: '云杉检测(示例)', receivedAt: instantOf('2026-09-30', '10:00') })
  desk.clock.advance(day + 12 * hour)
  await move(officer(), id, 'negotiating')
  desk.clock.advance(2 * day)
  await move(officer(), id, 'lost', 'price')
  const { conversion, days, lost } = await read(officer())
  expect(conversion.map(({ count, ofAll }) => [count, ofAll])).toEqual([
    ...[[2, 10_000], [1, 5000], [1, 5000], [1, 5000], [1, 5000], [0, 0], [0, 0]], // biome-ignore format: one way
  ])
  expect(conversion[6]?.ofBefore).toBeNull()
  expect(days[0]).toEqual({ stage: 'call', count: 1, average: 15, median: 15 })
  expect(days[4]).toEqual({ stage: 'negotiating', count: 1, average: 20, median: 20 })
  expect(lost).toEqual([{ reason: 'price', count: 1, area: 25_000 }])
  const period = { from: '2026-10-01', until: '2026-10-31' }
  expect(await listed(officer(), { ...period, reached: 'negotiating' })).toEqual(['KH-0101'])
  expect(await listed(officer(), { left: { stage: 'negotiating', ...period } })).toEqual(['KH-0101'])
  expect(await listed(officer(), { left: { stage: 'negotiating', from: '2026-10-01', until: '2026-10-14' } })).toEqual([])
  const back = { stage: ['lost' as const], lostReason: ['price' as const], stageFrom: period.from, stageUntil: period.until }
  expect(await listed(officer(), back)).toEqual(['KH-0101'])
  expect((await read(officer(), { from: '2026-11-01', until: '2026-11-30' })).lost).toEqual([])
})

test('floors say what is let and what rent is asked, to the fen (domain 2.9, 4.7)', async () => {
  const ids = await addSuites(desk)
  const { suites } = desk.as('leasingSupervisor')
  const { rev } = await suites.get({ id: ids[0] ?? '' })
  const lease = { leaseEnd: '2028-02-29', tenantId: null, reason: '已签约' } as const
  await suites.setState({ id: ids[0] ?? '', rev, state: 'leased', ...lease })
  const { floors, whole } = await read(officer())
  expect(floors.map(({ floor, openRent, leasedRent }) => [floor, openRent, leasedRent])).toEqual([
    ...[[21, 24_528_000, 0], [19, 15_330_000, 0], [12, 3_660_038, 0], [8, 1_401_600, 0], [5, 0, 946_080]], // biome-ignore format: one house
  ])
  expect(whole).toMatchObject({ suites: 5, grossArea: 330_090, leasedArea: 8640, openArea: 321_450, lockedArea: 0 })
  expect(whole).toMatchObject({ occupancy: 262, leasedRent: 946_080, openRent: 44_919_638 })
})

test('an officer’s figures are hers alone, whatever she asks for; supervision sees each and all (2: 9.1)', async () => {
  const other = await otherOfficer(desk)
  await officer().prospects.register(someProspect)
  const { id } = await other.client.prospects.register({
    ...someProspect,
    company: '恒澜物流(示例)',
    areaFrom: 77_700,
    areaTo: 77_700,
  })
  await move(other.client, id, 'lost', 'price')
  const own = await read(officer())
  for (const ownerId of [null, other.accountId]) expect(await read(officer(), { ownerId })).toEqual(own)
  expect(own.conversion[0]?.count).toBe(1)
  expect(own.lost).toEqual([])
  expect(JSON.stringify(own)).not.toContain('77700')
  expect((await read(desk.as('leasingSupervisor'))).conversion[0]?.count).toBe(2)
  const his = await read(desk.as('generalManager'), { ownerId: other.accountId })
  expect(his).toMatchObject({ owner: '罗一鸣', lost: [{ reason: 'price', count: 1, area: 77_700 }] })
})

test('no figure is moved by 底价 or 心理价位', async () => {
  const [suiteId = ''] = await addSuites(desk)
  const { id } = await officer().prospects.register({ ...someProspect, priceInMind: null })
  const before = await read(desk.as('generalManager'))
  const { suites } = desk.as('leasingSupervisor')
  await suites.setFloorPrice({ id: suiteId, rev: 1, floorPrice: 317, reason: '年度定价' })
  const { prospect } = await officer().prospects.get({ id })
  await officer().prospects.amend({ ...someProspect, id, rev: prospect?.rev ?? 0, contacts: prospect?.contacts ?? [] })
  expect(await read(desk.as('generalManager'))).toEqual(before)
})

test.each([
  ['a period that ends before it begins', { from: '2026-10-02', until: '2026-10-01' }, 'until'],
  ['more than three years', { from: '2023-01-01', until: '2026-10-01' }, 'from'],
])('%s is refused', async (_, asked, field) => {
  const reply = await desk.reply('leasingOfficer', 'leasingFigures.read', { ...october, ...asked })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { [field]: expect.anything() } } })
})

test('the reception gets no figures of 招商', async () => {
  expect(await desk.reply('receptionist', 'leasingFigures.read', october)).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN' },
  })
})
