import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/access/roles.ts'
import { instantOf } from '../../../shared/calendar.ts'
import { applied, asked96, asked1203 } from '../testing/concession-inputs.ts'
import { justHeard, otherOfficer } from '../testing/prospect-inputs.ts'
import { leasingSample, terms1203, visitor } from '../testing/quotation-inputs.ts'
import { leasingRoles } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
let sample: Awaited<ReturnType<typeof leasingSample>>
beforeEach(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-19', '09:20'), roles: leasingRoles })
  sample = await leasingSample(desk)
})
afterEach(() => desk.close())

const as = (role: Role) => desk.as(role).concessions
const get = (id: string, role: Role = 'leasingOfficer') => as(role).get({ id })
const apply = (changes = {}) => applied(desk, sample.prospectId, sample.suite1203, changes)
const refusal = (role: Role, call: string, input: unknown) => desk.reply(role, `concessions.${call}`, input)
const until = '2026-11-03'
const everything = { prospectId: null, after: null, limit: 50 }
const idsOf = async (role: Role, group: 'mine' | 'running' | 'closed') =>
  (await as(role).list({ ...everything, group })).concessions.map(({ id }) => id)

async function approved(changes = {}) {
  const one = await apply(changes)
  await as('leasingSupervisor').advise({ id: one.id, rev: 1, opinion: '同意', price: null })
  await as('generalManager').approve({ id: one.id, rev: 2, opinion: '同意', until })
  return one
}

async function setFloor(floorPrice: number) {
  const { suites } = desk.as('leasingSupervisor')
  const { rev } = await suites.get({ id: sample.suite1203 })
  await suites.setFloorPrice({ id: sample.suite1203, rev, floorPrice, reason: '总经理定' })
}

describe('10.5, up to the 总经理', () => {
  test('TJ-20261019-01 as the trade writes it: numbers, steps, client told', async () => {
    const { id, serial } = await apply()
    expect(serial).toBe('TJ-20261019-01')
    expect(await get(id)).toMatchObject({
      ...{ state: 'supervisor', room: '1203', listPrice: 420, price: 380, share: 9048, area: 28_650, standardFreeDays: 30 },
      effect: {
        ...{ monthBefore: 3_660_038, monthAfter: 3_311_463, totalBefore: 133_957_392, totalAfter: 116_300_394 },
        ...{ netBefore: 42_700, netAfter: 37_072, impact: 17_656_998 },
      },
    })
    await as('leasingSupervisor').advise({ id, rev: 1, opinion: '知名度高，同意', price: 380 })
    const paper = { office: 'manager', person: '邵一舟', on: '2026-10-19', opinion: '同意', price: 380 } as const
    await as('leasingSupervisor').counsel({ id, rev: 2, ...paper })
    desk.clock.set(instantOf('2026-10-20', '10:00'))
    await as('generalManager').approve({ id, rev: 3, opinion: '同意', until })
    desk.clock.set(instantOf('2026-10-21', '11:00'))
    await as('leasingOfficer').tell({ id, rev: 4, on: '2026-10-21', answer: 'accepted', note: null })
    const done = await get(id)
    expect(done).toMatchObject({
      ...{ state: 'approved', agreed: { price: 380, freeDays: 45, until }, toldOn: '2026-10-21', answer: 'accepted' },
      ...{ agreedEffect: { netAfter: 37_072 }, actions: [] },
    })
    expect(done.steps.map(({ kind, office, person, on }) => `${kind} ${office} ${person} ${on}`)).toEqual([
      'apply leasingOfficer leasingOfficer 2026-10-19',
      'advise leasingSupervisor leasingSupervisor 2026-10-19',
      'counsel manager 邵一舟 2026-10-19',
      'approve generalManager generalManager 2026-10-20',
      'tell leasingOfficer leasingOfficer 2026-10-21',
    ])
  })

  test('asks for 心理价位 and the rival, and is the 总经理’s whatever the percentage', async () => {
    const ask = (changes: object) =>
      refusal('leasingOfficer', 'apply', { prospectId: sample.prospectId, suiteId: sample.suite1203, ...asked1203, ...changes })
    expect(await ask({ mindPrice: null })).toMatchObject({ error: { fields: { mindPrice: expect.stringContaining('10.5') } } })
    expect(await ask({ rivalBuilding: null, rivalPrice: null })).toMatchObject({
      error: { fields: { rivalBuilding: expect.any(String) } },
    })
    const { id } = await apply({ price: 419, freeDays: 0 })
    expect((await get(id, 'leasingSupervisor')).actions).toEqual(['advise', 'counsel', 'withdraw'])
    for (const call of ['approve', 'refuse'] as const) {
      expect(await refusal('leasingSupervisor', call, { id, rev: 1, opinion: '同意', until })).toMatchObject({
        error: { code: 'REFUSED', message: expect.stringContaining('10.5') },
      })
    }
    expect((await desk.as('leasingOfficer').prospects.get({ id: sample.prospectId })).prospect).toMatchObject({
      ...{ stage: 'approval', priceInMind: { fen: 380, unit: 'day', kind: 'asked' } },
      ticks: [{ item: 'askPrice' }, { item: 'applied' }],
    })
  })
})

describe('9.4, by the ladder', () => {
  test('what is one’s own to give is not applied for; the 主管 decides on the next rung', async () => {
    const own = { prospectId: sample.prospectId, suiteId: sample.suite1203, ...asked96, price: 408 }
    expect(await refusal('leasingOfficer', 'apply', own)).toMatchObject({
      error: { message: expect.stringContaining('不用申请') },
    })
    const { id } = await apply(asked96)
    await as('leasingSupervisor').approve({ id, rev: 1, opinion: '同意', until })
    expect(await get(id)).toMatchObject({ state: 'approved', agreed: { price: 404 } })
  })

  test('below the 主管’s rung, or beyond free time, they send it on; so does their own', async () => {
    const { id } = await apply({ ...asked96, price: 398 })
    const input = { id, rev: 1, opinion: '同意', until }
    expect(await refusal('leasingSupervisor', 'approve', input)).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('报总经理') },
    })
    const terms = { price: 398, freeMonths: 0, freeDays: 31 }
    expect(await refusal('leasingSupervisor', 'counter', { ...input, ...terms })).toMatchObject({ error: { code: 'REFUSED' } })
    await as('leasingSupervisor').counter({ ...input, price: 399, freeMonths: 0, freeDays: 0 })
    const asked = { prospectId: sample.prospectId, suiteId: sample.suite0806, ...asked96, price: 330 }
    const own = await as('leasingSupervisor').apply(asked)
    expect(await get(own.id, 'leasingSupervisor')).toMatchObject({ state: 'generalManager', actions: ['counsel', 'withdraw'] })
  })

  test('a price below the floor is the 总经理’s, and the officer reads nothing of why', async () => {
    await setFloor(405)
    const { id } = await apply(asked96)
    expect(await refusal('leasingSupervisor', 'approve', { id, rev: 1, opinion: '同意', until })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    await as('leasingSupervisor').advise({ id, rev: 1, opinion: '报总经理定', price: null })
    await as('generalManager').approve({ id, rev: 2, opinion: '同意', until })
    expect(await get(id, 'generalManager')).toMatchObject({ floorPrice: 405 })
    const seen = await get(id)
    expect(seen.floorPrice).toBeNull()
    const said = JSON.stringify([seen, await as('leasingOfficer').list({ ...everything, group: 'running' })])
    expect(said).not.toMatch(/\b405\b|底价/)
  })
})

describe('nonsense is refused with a sentence', () => {
  test.each([
    [{ freeMonths: 36, freeDays: 0 }, 'freeMonths', '不短于租期'],
    [{ freeMonths: 12, freeDays: 0 }, 'longFree', '三分之一'],
    [{ months: 0 }, 'months', '不能小于 1'],
    [{ months: 241 }, 'months', '最多 240'],
    [{ price: 421 }, 'price', '高于'],
    [{ price: 0 }, 'price', '不能小于'],
    [{ start: '2026-10-18' }, 'start', '已经过去'],
    [{ start: '2032-01-01' }, 'start', '三年以后'],
    [{ validUntil: '2026-10-18' }, 'validUntil', '已经过去'],
    [{ validUntil: '2027-10-18' }, 'validUntil', '最长'],
    [{ suiteId: '019a0000-0000-7000-8000-000000000000' }, 'suiteId', '找不到'],
    [{ reason: ' ' }, 'reason', '申请理由'],
  ])('%j', async (changes, field, words) => {
    const input = { prospectId: sample.prospectId, suiteId: sample.suite1203, ...asked1203, ...changes }
    expect(await refusal('leasingOfficer', 'apply', input)).toMatchObject({
      error: { fields: { [field]: expect.stringContaining(words) } },
    })
  })

  test('a third of the term is asked about once', async () => {
    await apply({ freeMonths: 12, freeDays: 0, longFree: true })
  })

  test('nobody applies for whom no concession may be told, nor twice, nor for who is lost', async () => {
    const noCard = await visitor(desk.as('leasingOfficer'), 'noCard')
    const input = { suiteId: sample.suite1203, ...asked1203 }
    expect(await refusal('leasingOfficer', 'apply', { ...input, prospectId: noCard })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    const { id, serial } = await apply()
    expect(await refusal('leasingOfficer', 'apply', { ...input, prospectId: sample.prospectId })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining(serial) },
    })
    await as('leasingOfficer').withdraw({ id, rev: 1, reason: '客户不要了' })
    const { prospect } = await desk.as('leasingOfficer').prospects.get({ id: sample.prospectId })
    const lost = { id: sample.prospectId, rev: prospect?.rev ?? 0, stage: 'lost', reason: 'price', note: '放弃' } as const
    await desk.as('leasingOfficer').prospects.move(lost)
    expect(await refusal('leasingOfficer', 'apply', { ...input, prospectId: sample.prospectId })).toMatchObject({
      error: { message: expect.stringContaining('流失') },
    })
  })
})

describe('meanwhile', () => {
  test('of two who decide at once the second is told what the first one did', async () => {
    const { id } = await apply(asked96)
    await as('leasingSupervisor').approve({ id, rev: 1, opinion: '同意', until })
    const second = await refusal('generalManager', 'refuse', { id, rev: 1, opinion: '再谈' })
    expect(second).toMatchObject({ error: { code: 'CONFLICT', message: expect.stringContaining('leasingSupervisor于') } })
    expect(second).toMatchObject({ error: { message: expect.stringContaining('没有记下') } })
    expect(await get(id)).toMatchObject({ state: 'approved' })
  })

  test('a suite that was let is told to whoever says yes; no is still possible', async () => {
    const { id } = await apply()
    const { suites } = desk.as('leasingSupervisor')
    const { rev } = await suites.get({ id: sample.suite1203 })
    const let_ = { state: 'locked', reason: '另有安排', leaseEnd: null, tenantId: null } as const
    await suites.setState({ id: sample.suite1203, rev, ...let_ })
    expect(await refusal('generalManager', 'approve', { id, rev: 1, opinion: '同意', until })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('1203 锁定') },
    })
    expect(await refusal('leasingSupervisor', 'advise', { id, rev: 1, opinion: '同意', price: null })).toMatchObject({
      error: { code: 'REFUSED' },
    })
    expect((await get(id)).gone).toBe('锁定')
    await as('generalManager').refuse({ id, rev: 1, opinion: '单元已锁定' })
    expect(await get(id)).toMatchObject({ state: 'refused', actions: ['tell'] })
  })

  test('what a colleague asked for is not there; the counter sees nothing at all', async () => {
    const { id } = await apply()
    const { client, token } = await otherOfficer(desk)
    expect((await client.concessions.list({ ...everything, group: 'running' })).concessions).toEqual([])
    const ask = (path: string, input: unknown) => desk.app.call({ path, input, token, operation: null }, 'reception')
    expect(await ask('concessions.get', { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await ask('concessions.withdraw', { id, rev: 1, reason: 'x' })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await refusal('receptionist', 'get', { id })).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await refusal('leasingOfficer', 'approve', { id, rev: 1, opinion: '同意', until })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })
})

test('each finds what waits for them, what runs and what is over, page by page', async () => {
  const first = await apply()
  const second = await applied(desk, sample.prospectId, sample.suite0806, { ...asked96, price: 342 })
  expect(await idsOf('leasingSupervisor', 'mine')).toEqual([second.id, first.id])
  expect(await as('leasingSupervisor').waiting({})).toEqual({ count: 2 })
  expect(await idsOf('generalManager', 'mine')).toEqual([])
  await as('leasingSupervisor').advise({ id: first.id, rev: 1, opinion: '同意', price: null })
  expect(await as('generalManager').waiting({})).toEqual({ count: 1 })
  expect(await as('leasingOfficer').waiting({})).toEqual({ count: 0 })
  expect(await idsOf('leasingOfficer', 'mine')).toEqual([])
  const page = await as('leasingOfficer').list({ ...everything, group: 'running', limit: 1 })
  const rest = await as('leasingOfficer').list({ ...everything, group: 'running', limit: 1, after: page.next })
  expect([...page.concessions, ...rest.concessions].map(({ id }) => id)).toEqual([second.id, first.id])
  expect(rest.next).toBeNull()
  await as('leasingOfficer').withdraw({ id: second.id, rev: 1, reason: '客户改主意' })
  expect(await idsOf('leasingOfficer', 'running')).toEqual([first.id])
  expect(await idsOf('leasingOfficer', 'closed')).toEqual([second.id])
})

describe('the quotation that follows', () => {
  const line = (fen: number) => [{ suiteId: sample.suite1203, rate: { unit: 'day' as const, fen }, managementFee: 1800 }]
  const terms = (fen: number, changes = {}) => terms1203(sample.suite1203, { suites: line(fen), ...changes })
  const preview = async (fen: number, changes = {}) => {
    const { prospectId } = sample
    const seen = await desk.as('leasingOfficer').quotations.preview({ prospectId, id: null, terms: terms(fen, changes) })
    return { sentences: seen.troubles.map(({ sentence }) => sentence), approvals: seen.approvals, troubles: seen.troubles }
  }

  test('begins with what was approved, names it, and goes out', async () => {
    expect((await preview(380)).troubles).toMatchObject([{ suiteId: sample.suite1203 }])
    const { serial } = await approved()
    const asked = { prospectId: sample.prospectId, suiteIds: [sample.suite1203] }
    const begun = await desk.as('leasingOfficer').quotations.begin(asked)
    expect(begun.terms).toMatchObject({ suites: [{ rate: { fen: 380 } }], freeDays: 45, months: 36 })
    expect(await preview(380, { freeDays: 45 })).toMatchObject({ sentences: [], approvals: [{ room: '1203', serial }] })
    const { quotations } = desk.as('leasingOfficer')
    const draft = await quotations.create({ prospectId: sample.prospectId, terms: terms(380, { freeDays: 45 }) })
    await quotations.issue({ id: draft.id, rev: draft.rev })
    expect((await quotations.get({ id: draft.id })).approvals).toEqual([{ room: '1203', serial }])
  })

  test('no lower, no longer free, for no shorter lease; nor at the list price under its name', async () => {
    const { serial } = await approved()
    for (const [fen, changes] of [
      [379, {}],
      [380, { freeDays: 46 }],
      [380, { months: 35 }],
    ] as const) {
      const { sentences, approvals } = await preview(fen, changes)
      expect([sentences, approvals]).toEqual([[expect.stringContaining(`超出特价 ${serial}`)], []])
    }
    expect(await preview(420)).toMatchObject({ sentences: [], approvals: [] })
  })

  test('nor after its date, nor after the client has given up', async () => {
    const { id, serial } = await approved()
    desk.clock.set(instantOf('2026-11-04', '09:00'))
    expect((await preview(380)).sentences).toEqual([expect.stringContaining(`${serial} 有效期到 ${until}，已经过期`)])
    expect(await get(id)).toMatchObject({ expired: true })
    desk.clock.set(instantOf('2026-10-20', '09:00'))
    expect((await preview(380)).sentences).toEqual([])
    await as('leasingOfficer').tell({ id, rev: 3, on: '2026-10-20', answer: 'declined', note: '放弃' })
    expect((await preview(380)).sentences).toHaveLength(1)
  })

  test('at a counter-offer only; for another prospect not at all', async () => {
    const { id } = await apply({ price: 370 })
    const counter = { opinion: '最低到此', price: 390, freeMonths: 1, freeDays: 0, until }
    await as('generalManager').counter({ id, rev: 1, ...counter })
    expect((await preview(390, { freeMonths: 1 })).sentences).toEqual([])
    expect((await preview(389)).sentences).toHaveLength(1)
    const { id: other } = await desk.as('leasingOfficer').prospects.register({
      ...justHeard,
      company: '云杉检测技术(示例)',
    })
    const seen = await desk.as('leasingOfficer').quotations.preview({ prospectId: other, id: null, terms: terms(390) })
    expect(seen.troubles).toHaveLength(1)
  })
})
