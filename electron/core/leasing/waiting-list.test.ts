import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import { medianOf } from '../../../shared/figures/reckoning.ts'
import type { Procedure } from '../../../shared/procedure.ts'
import type { CommandContext } from '../context.ts'
import { otherOfficer, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { someDeal } from '../testing/waiting-inputs.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect } from './prospect-steps.ts'

const now = instantOf('2026-10-20', '10:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now, roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'] })
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer')
const prospect = () => officer().prospects.register(someProspect)
const wait = async (deal: Partial<typeof someDeal> = {}) => {
  const { id, rev } = await prospect()
  return { prospectId: id, ...(await officer().waitingList.add({ ...someDeal, ...deal, prospectId: id, rev })) }
}
const refusal = (call: string, input: unknown) => desk.reply('leasingOfficer', `waitingList.${call}`, input)
const page = { after: null, limit: 100 }
const listed = async (group: 'due' | 'waiting' | 'woken') => (await officer().waitingList.list({ group, ...page })).entries

test('building, price and term are asked; the prospect is 候租 with its running number and its day of waking (10.4)', async () => {
  const { prospectId, serial } = await wait()
  expect(serial).toBe('HZ-0001')
  expect((await wait()).serial).toBe('HZ-0002')
  const { entry } = await officer().waitingList.of({ prospectId })
  expect(entry).toMatchObject({
    ...{ building: '金穗大厦', price: { fen: 295, unit: 'day' }, termMonths: 36, leaseEnd: '2029-11-01', wakeOn: '2029-05-01' },
    ...{ reason: 'price', prospectSerial: 'KH-0101', endComputed: false, due: false, incomplete: false, state: 'waiting' },
  })
  const found = (await officer().prospects.get({ id: prospectId })).prospect
  expect(found).toMatchObject({ stage: 'waiting', lostReason: 'price', nextContact: null })
  expect(found?.lostNote).toBe('金穗大厦 · 2.95 元/㎡/天 · 3年，至 2029-11-01')
  expect(found?.ticks.map(({ item }) => item)).toEqual(['signedBuilding', 'signedPrice', 'signedTerm'])
})

test('the end is reckoned from begin and term, from the day of telling where no begin is known', async () => {
  const known = await wait({ leaseStart: '2026-01-15', leaseEnd: null })
  const { entry } = await officer().waitingList.of({ prospectId: known.prospectId })
  expect(entry).toMatchObject({ leaseEnd: '2029-01-14', wakeOn: '2028-07-14', endComputed: true })
  const today = await wait({ leaseEnd: null, termMonths: 12 })
  expect((await officer().waitingList.of({ prospectId: today.prospectId })).entry).toMatchObject({ leaseEnd: '2027-10-19' })
})

test('what they would not say has its reason, and stands last', async () => {
  const { id, rev } = await prospect()
  const add = (deal: Partial<typeof someDeal>) => refusal('add', { ...someDeal, ...deal, prospectId: id, rev })
  for (const [deal, field] of [
    [{ price: null }, 'priceUnknown'],
    [{ termMonths: null, leaseEnd: null }, 'termUnknown'],
    [{ building: ' ' }, 'building'],
    [{ price: { fen: 0, unit: 'day' } }, 'price.fen'],
    [{ leaseStart: '2029-11-01' }, 'leaseEnd'],
    [{ leaseEnd: '2026-10-19' }, 'leaseEnd'],
    [{ termMonths: 241 }, 'termMonths'],
    [{ termMonths: 0 }, 'termMonths'],
    [{ reason: null }, 'reason'],
  ] as const) {
    expect(await add(deal as Partial<typeof someDeal>), field).toMatchObject({
      error: { fields: { [field]: expect.any(String) } },
    })
  }
  expect((await officer().prospects.get({ id })).prospect?.stage).toBe('call')
  await wait()
  const silent = { price: null, priceUnknown: '不肯透露', termMonths: null, leaseEnd: null, termUnknown: '不肯透露' } as const
  expect(await add(silent)).toMatchObject({ ok: true })
  const entries = await listed('waiting')
  expect(entries.map(({ serial, wakeOn }) => [serial, wakeOn])).toEqual([
    ['HZ-0001', '2029-05-01'],
    ['HZ-0002', null],
  ])
  expect(entries[1]).toMatchObject({ priceUnknown: '不肯透露', termUnknown: '不肯透露' })
  expect(await refusal('add', { ...someDeal, prospectId: id, rev: 99 })).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('on its day it is due among what is due; woken it is back at 来电 with its history and in the rhythm', async () => {
  const { id, rev, prospectId } = await wait()
  desk.clock.set(instantOf('2029-04-30', '23:59'))
  expect(await listed('due')).toEqual([])
  desk.clock.set(instantOf('2029-05-01', '00:00'))
  expect(await listed('due')).toMatchObject([{ due: true, serial: 'HZ-0001' }])
  expect(await officer().followUps.overview({})).toMatchObject({ wakeUps: 1 })
  expect(await refusal('wake', { id, rev, note: '' })).toMatchObject({ error: { code: 'INVALID' } })
  await officer().waitingList.wake({ id, rev, note: '租约将满，愿意再看' })
  const found = (await officer().prospects.get({ id: prospectId })).prospect
  expect(found).toMatchObject({ stage: 'call', lostReason: null, company: '博翼信息技术(示例)', nextContact: { step: 1 } })
  expect(found?.events.length).toBeGreaterThan(2)
  expect(await listed('due')).toEqual([])
  expect(await listed('woken')).toMatchObject([{ wokenNote: '租约将满，愿意再看', wokenBy: 'leasingOfficer' }])
  expect(await refusal('wake', { id, rev: rev + 1, note: '再来' })).toMatchObject({ error: { code: 'REFUSED' } })
  const again = await officer().waitingList.add({ ...someDeal, leaseEnd: '2031-01-01', prospectId, rev: found?.rev ?? 0 })
  expect(again.serial).toBe('HZ-0002')
})

test('nobody comes to 候租 but by the three questions: a move says where they are asked, and nothing moves (10.4)', async () => {
  const { id, rev } = await prospect()
  const move = { id, rev, stage: 'waiting', reason: 'area', note: '签了金穗大厦 2.95 三年' }
  expect(await desk.reply('leasingOfficer', 'prospects.move', move)).toMatchObject({
    error: { code: 'INVALID', fields: { stage: expect.stringContaining('10.4') } },
  })
  expect((await officer().prospects.get({ id })).prospect?.stage).toBe('call')
  expect((await officer().waitingList.of({ prospectId: id })).entry).toBeNull()
})

/** Every box that says which stage a record shall have, of every command there is. */
const stageBoxes = Object.entries(contract).flatMap(([feature, calls]) =>
  Object.entries(calls as Record<string, Procedure>).flatMap(([name, { kind, input }]) => {
    const { properties = {} } = z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })
    const box = kind === 'command' ? properties['stage'] : undefined
    return typeof box === 'object' ? [{ call: `${feature}.${name}`, stages: box.enum ?? [] }] : []
  }),
)

test('no command takes 候租 as a stage', () => {
  expect(stageBoxes.map(({ call }) => call)).toContain('prospects.move')
  for (const { call, stages } of stageBoxes) expect(stages, call).not.toContain('waiting')
})

test('the one place through which every stage is written refuses 候租 without an entry of the list', () => {
  const nobodyListed = { db: { get: () => undefined } } as unknown as CommandContext
  const before = { id: 'p', serial: 'KH-0101', stage: 'call' } as ProspectRow
  expect(() => changeProspect(nobodyListed, before, { stage: 'waiting' })).toThrow('还没有编入候租客户名单')
})

test('moved back from 候租 they are off the list; added twice is refused', async () => {
  const { prospectId } = await wait()
  const rev = (await officer().prospects.get({ id: prospectId })).prospect?.rev ?? 0
  expect(await refusal('add', { ...someDeal, prospectId, rev })).toMatchObject({ error: { code: 'REFUSED' } })
  await officer().prospects.move({ id: prospectId, rev, stage: 'negotiating', reason: null, note: '那边没签成' })
  expect((await officer().waitingList.of({ prospectId })).entry).toMatchObject({ state: 'woken', wokenNote: '那边没签成' })
})

test('an amended end moves the day of waking; two at once do not overwrite each other', async () => {
  const { id, rev, prospectId } = await wait()
  await officer().waitingList.amend({ ...someDeal, leaseEnd: '2031-03-31', id, rev })
  expect((await officer().waitingList.of({ prospectId })).entry).toMatchObject({ leaseEnd: '2031-03-31', wakeOn: '2030-09-30' })
  expect(await refusal('amend', { ...someDeal, id, rev })).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('rival buildings: what was signed, the median in 元/㎡/天, both units compared', async () => {
  await wait()
  await wait({ building: '金 穗大厦', price: { fen: 315, unit: 'day' } })
  await wait({ price: { fen: 9125, unit: 'month' } })
  await wait({ price: null, priceUnknown: '不肯透露' })
  await wait({ building: '望江楼', price: { fen: 400, unit: 'day' } })
  const { buildings } = await officer().waitingList.rivals(page)
  expect(
    buildings.map(({ building, count, priced, lowest, median, highest }) => [building, count, priced, lowest, median, highest]),
  ).toEqual([
    ['望江楼', 1, 1, 40_000, 40_000, 40_000],
    ['金穗大厦', 4, 3, 29_500, 30_000, 31_500],
  ])
  expect(buildings[1]?.deals[0]).toMatchObject({ serial: 'HZ-0004', price: null, dayRate: null, toldOn: '2026-10-20' })
  const first = await officer().waitingList.rivals({ after: null, limit: 1 })
  const second = await officer().waitingList.rivals({ after: first.next, limit: 1 })
  expect([...first.buildings, ...second.buildings].map(({ building }) => building)).toEqual(['望江楼', '金穗大厦'])
})

test.each([
  [[], null],
  [[3], 3],
  [[4, 1], 3],
  [[5, 1, 3], 3],
  [[1, 2, 3, 10], 3],
] as const)('the median of %j is %s', (values, median) => expect(medianOf(values)).toBe(median))

test('an officer sees the prices that their own prospects told, supervision all, a colleague none', async () => {
  const other = await otherOfficer(desk)
  const { id, rev, prospectId } = await wait({ leaseEnd: '2026-12-01' })
  for (const group of ['due', 'waiting', 'woken'] as const) {
    expect((await other.client.waitingList.list({ group, ...page })).entries).toEqual([])
  }
  expect((await other.client.waitingList.rivals(page)).buildings).toEqual([])
  expect(await officer().followUps.overview({})).toMatchObject({ wakeUps: 1 })
  expect(await other.client.followUps.overview({})).toMatchObject({ wakeUps: 0 })
  for (const [path, input] of [
    ['waitingList.of', { prospectId }],
    ['waitingList.amend', { ...someDeal, id, rev }],
    ['waitingList.wake', { id, rev, note: '试试' }],
    ['waitingList.add', { ...someDeal, prospectId, rev: 2, leaseEnd: '2031-01-01' }],
  ] as const) {
    const reply = await desk.app.call({ path, input, token: other.token, operation: null }, 'leasing')
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    expect(JSON.stringify(reply)).not.toMatch(/金穗|295|2026-12/)
  }
  expect((await desk.as('leasingSupervisor').waitingList.rivals(page)).buildings).toHaveLength(1)
  expect(await desk.reply('receptionist', 'waitingList.rivals', page)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('the register is printed by the leasing desk alone, each one’s own', async () => {
  const other = await otherOfficer(desk)
  await wait()
  const input = { subject: { form: 'waitingList', group: 'waiting' }, copies: ['存档'] }
  const { sheets } = await officer().printing.preview({ subject: { form: 'waitingList', group: 'waiting' }, copies: ['存档'] })
  expect(sheets).toMatchObject([{ title: '候租客户名单', landscape: true }])
  expect(await desk.reply('receptionist', 'printing.preview', input)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(
    (await other.client.printing.preview({ subject: { form: 'waitingList', group: 'due' }, copies: ['存档'] })).sheets,
  ).toHaveLength(1)
})

test('merged into another the entry follows, and the number of whoever waits stays one', async () => {
  const { prospectId } = await wait()
  const kept = await prospect()
  const other = (await officer().prospects.get({ id: prospectId })).prospect
  await officer().prospects.merge({ ...kept, otherId: prospectId, otherRev: other?.rev ?? 0, reason: '同一家' })
  const { entry } = await officer().waitingList.of({ prospectId: kept.id })
  expect(entry).toMatchObject({ serial: 'HZ-0001', state: 'waiting' })
  await officer().waitingList.wake({ id: entry?.id ?? '', rev: entry?.rev ?? 0, note: '已在谈' })
  expect((await officer().waitingList.of({ prospectId: kept.id })).entry).toMatchObject({ state: 'woken' })
  expect((await officer().prospects.get({ id: kept.id })).prospect).toMatchObject({ stage: 'call' })
})
