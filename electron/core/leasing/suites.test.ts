import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '../../../shared/contract.ts'
import { addProspect, addSuites, anyFilter, anyNeed, openLeasingDesk, suite, suite1203 } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
/** One prospect of the officer's, one of the supervisor's. */
let boyi = ''
let xingqiao = ''
beforeEach(async () => {
  desk = await openLeasingDesk()
  boyi = await addProspect(desk, 'leasingOfficer', '博翼信息技术(示例)')
  xingqiao = await addProspect(desk, 'leasingSupervisor', '星桥医药(示例)')
})
afterEach(() => desk.close())

const officer = () => desk.as('leasingOfficer').suites
const supervisor = () => desk.as('leasingSupervisor').suites
const let1203 = { state: 'leased', reason: '签约', leaseEnd: '2029-10-31', tenantId: null } as const

describe('a suite (3.3, 3.4, 8.1)', () => {
  test('shows its areas, 得房率, both rents and what a month costs', async () => {
    const { id } = await supervisor().create(suite1203)
    expect(await officer().get({ id })).toMatchObject({
      ...{ room: '1203', floor: 12, efficiency: 7000, state: 'vacant', stateBy: 'leasingSupervisor' },
      ...{ otherRent: { unit: 'month', fen: 12_775 }, monthRent: 3_660_038, monthFee: 515_700, inUnitRent: 600 },
      charges: { managementFee: 1800, parkingFee: 60_000, phoneFee: 3500 },
      method: '月租金＝日租金×365÷12，四舍五入到分',
      events: [{ by: 'leasingSupervisor', text: '登记' }],
    })
  })

  test('its own fees count before those of the settings', async () => {
    const { id } = await supervisor().create({ ...suite1203, managementFee: 2000, parkingFee: 0 })
    expect(await officer().get({ id })).toMatchObject({
      ...{ own: { managementFee: 2000, parkingFee: 0, phoneFee: null }, monthFee: 573_000 },
      charges: { managementFee: 2000, parkingFee: 0, phoneFee: 3500 },
    })
  })

  test.each([
    ['grossArea', { grossArea: 0 }],
    ['grossArea', { grossArea: 10_000_000 }],
    ['inUnitArea', { inUnitArea: 0 }],
    ['inUnitArea', { inUnitArea: 28_651 }],
    ['largeConfirmed', { grossArea: 1_000_000 }],
    ['floor', { floor: 0 }],
    ['floor', { floor: 201 }],
    ['rentAsked', { rentAsked: 0 }],
    ['room', { room: ' ' }],
    ['orientation', { orientation: 'up' }],
  ])('%s: %j is refused with a sentence of its own', async (field, wrong) => {
    expect(await desk.reply('leasingSupervisor', 'suites.create', { ...suite1203, ...wrong })).toMatchObject({
      error: { code: 'INVALID', fields: { [field]: expect.stringMatching(/\p{Script=Han}/u) } },
    })
    expect((await officer().plan({})).buildings).toEqual([])
  })

  test('of 10,000 ㎡ is asked about once, and then believed', async () => {
    const large = { ...suite1203, grossArea: 1_000_000 }
    await supervisor().create({ ...large, largeConfirmed: true })
    expect((await officer().plan({})).buildings).toMatchObject([{ grossArea: 1_000_000 }])
  })

  test('is registered once, however its number is written', async () => {
    await supervisor().create(suite1203)
    expect(await desk.reply('leasingSupervisor', 'suites.create', { ...suite1203, room: '１２０３室' })).toMatchObject({
      error: { code: 'INVALID', fields: { room: expect.stringContaining('已经登记过') } },
    })
  })

  test('is amended by supervision, on the latest rev only, and its time-line tells the new price', async () => {
    const { id, rev } = await supervisor().create(suite1203)
    await supervisor().amend({ ...suite1203, id, rev, rentAsked: 450 })
    expect((await officer().get({ id })).events[0]?.text).toBe('报价 4.20 元/㎡/天 → 4.50 元/㎡/天')
    expect(await desk.reply('leasingSupervisor', 'suites.amend', { ...suite1203, id, rev })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    for (const role of ['leasingOfficer', 'receptionist', 'administrator'] as const) {
      expect(await desk.reply(role, 'suites.amend', { ...suite1203, id, rev: 2 })).toMatchObject({ error: { code: 'FORBIDDEN' } })
    }
  })

  test('that is let or wanted is not removed; a free one is, with the reason', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    const { id: hold } = await officer().hold({
      suiteId: id,
      prospectId: boyi,
      kind: 'interested',
      until: '2026-10-20',
      despite: false,
    })
    expect(await desk.reply('leasingSupervisor', 'suites.remove', { id, rev: 2, reason: '拆分' })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('没有移除') },
    })
    await officer().release({ id: hold, reason: '改看 1901' })
    await supervisor().remove({ id, rev: 3, reason: '拆分为两间' })
    expect(await desk.reply('leasingOfficer', 'suites.get', { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    await supervisor().create(suite1203)
  })
})

describe('the state', () => {
  test('is changed with a reason, and who, when and why stay on the time-line', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    await supervisor().setState({ id, rev: 1, state: 'locked', reason: '漏水维修', leaseEnd: null, tenantId: null })
    expect(await officer().get({ id })).toMatchObject({
      ...{ state: 'locked', stateReason: '漏水维修', nextStates: [] },
      events: [{ by: 'leasingSupervisor', text: '空置 → 锁定：漏水维修' }, {}],
    })
    expect(await desk.reply('leasingOfficer', 'suites.setState', { ...let1203, id, rev: 2 })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('状态没有变') },
    })
  })

  test.each([
    [{ leaseEnd: null }, 'leaseEnd'],
    [{ leaseEnd: '2026-10-11' }, 'leaseEnd'],
    [{ leaseEnd: '2026-02-30' }, 'leaseEnd'],
    [{ reason: '' }, 'reason'],
  ])('已租 with %j is refused', async (wrong, field) => {
    const [id = ''] = await addSuites(desk, [suite1203])
    expect(await desk.reply('leasingOfficer', 'suites.setState', { ...let1203, id, rev: 1, ...wrong })).toMatchObject({
      error: { code: 'INVALID', fields: { [field]: expect.any(String) } },
    })
  })

  test('已租 names the tenant and ends every hold; a lease may end on the 29th of February', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    const tenant = { name: '云杉科技（示例）', trade: '科技', nameable: false, clearance: null, note: null }
    const { id: tenantId } = await desk.as('leasingOfficer').tenants.create(tenant)
    await officer().hold({ suiteId: id, prospectId: boyi, kind: 'negotiating', until: '2026-10-20', despite: false })
    await officer().setState({ id, rev: 2, state: 'leased', reason: '签约', leaseEnd: '2028-02-29', tenantId })
    expect(await officer().get({ id })).toMatchObject({
      ...{ state: 'leased', leaseEnd: '2028-02-29', tenant: '云杉科技（示例）', holds: 0, holdList: [] },
    })
    expect(
      await desk.reply('leasingOfficer', 'suites.hold', {
        suiteId: id,
        prospectId: boyi,
        kind: 'interested',
        until: '2026-10-20',
        despite: true,
      }),
    ).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('已租') },
    })
    await supervisor().setState({ id, rev: 3, state: 'vacant', reason: '退租', leaseEnd: null, tenantId: null })
    expect(await officer().get({ id })).toMatchObject({ state: 'vacant', leaseEnd: null, tenant: null })
  })

  test('two people who let it at once: the second is a conflict', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    const both = await Promise.all(
      (['leasingOfficer', 'leasingSupervisor'] as const).map((role) =>
        desk.reply(role, 'suites.setState', { ...let1203, id, rev: 1 }),
      ),
    )
    expect(both.map((reply) => (reply.ok ? 'ok' : reply.error.code)).sort()).toEqual(['CONFLICT', 'ok'])
  })
})

describe('two prospects on one suite', () => {
  const hold = (prospectId: string, more = {}) => ({
    ...{ suiteId: '', prospectId, kind: 'interested', until: '2026-10-20', despite: false },
    ...more,
  })

  test('the second is told whose the first is, and enters only with a second word', async () => {
    const [suiteId = ''] = await addSuites(desk, [suite1203])
    await officer().hold({ suiteId, prospectId: boyi, kind: 'negotiating', until: '2026-10-20', despite: false })
    expect(await desk.reply('leasingSupervisor', 'suites.hold', hold(xingqiao, { suiteId }))).toMatchObject({
      error: { code: 'INVALID', fields: { despite: expect.stringContaining('leasingOfficer的客户（洽谈，至 2026-10-20）') } },
    })
    expect((await officer().get({ id: suiteId })).holds).toBe(1)
    await supervisor().hold({ suiteId, prospectId: xingqiao, kind: 'interested', until: '2026-10-20', despite: true })
    expect(await officer().get({ id: suiteId })).toMatchObject({ state: 'negotiating', holds: 2 })
  })

  test('of a colleague’s prospect only the colleague is named', async () => {
    const [suiteId = ''] = await addSuites(desk, [suite1203])
    await supervisor().hold({ suiteId, prospectId: xingqiao, kind: 'interested', until: '2026-10-20', despite: false })
    expect((await officer().get({ id: suiteId })).holdList).toMatchObject([
      { owner: 'leasingSupervisor', prospectId: null, releasable: false },
    ])
    expect((await supervisor().get({ id: suiteId })).holdList).toMatchObject([{ prospectId: xingqiao, releasable: true }])
    const [{ id = '' } = {}] = (await officer().get({ id: suiteId })).holdList
    expect(await desk.reply('leasingOfficer', 'suites.release', { id, reason: '腾出' })).toMatchObject({
      error: { code: 'FORBIDDEN', message: expect.stringContaining('没有解除') },
    })
    desk.clock.advance(9 * 86_400_000)
    expect(await officer().get({ id: suiteId })).toMatchObject({ state: 'interested', holdsExpired: true })
    await officer().release({ id, reason: '已过期，客户改看别处' })
    expect(await officer().get({ id: suiteId })).toMatchObject({ state: 'vacant', holds: 0 })
  })

  test('the same prospect comes nearer by the same entry, and the state follows the nearest', async () => {
    const [suiteId = ''] = await addSuites(desk, [suite1203])
    const first = await officer().hold({ suiteId, prospectId: boyi, kind: 'interested', until: '2026-10-20', despite: false })
    const again = await officer().hold({ suiteId, prospectId: boyi, kind: 'negotiating', until: '2026-10-25', despite: false })
    expect(again.id).toBe(first.id)
    expect((await officer().get({ id: suiteId })).events.map(({ text }) => text).slice(0, 2)).toEqual([
      '意向 → 洽谈：leasingOfficer的客户洽谈',
      'leasingOfficer的客户洽谈，至 2026-10-25',
    ])
    expect(
      await desk.reply('leasingSupervisor', 'suites.setState', {
        ...let1203,
        id: suiteId,
        rev: 3,
        state: 'vacant',
        leaseEnd: null,
      }),
    ).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('先解除意向') },
    })
  })

  test('a colleague’s prospect is not brought near a suite; handed over, it takes its suites along', async () => {
    const [suiteId = ''] = await addSuites(desk, [suite1203])
    expect(await desk.reply('leasingOfficer', 'suites.hold', hold(xingqiao, { suiteId }))).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    await supervisor().hold({ suiteId, prospectId: xingqiao, kind: 'interested', until: '2026-10-20', despite: false })
    const toId = desk.accountId('leasingOfficer')
    await desk.as('leasingSupervisor').prospects.handOver({ id: xingqiao, rev: 1, toId, reason: '区域调整' })
    expect((await officer().get({ id: suiteId })).holdList).toMatchObject([{ owner: 'leasingOfficer', prospectId: xingqiao }])
  })

  test('two prospects that are one company are near a suite once, under the owner of the kept one; undone, each has its own', async () => {
    const [both = '', only = ''] = await addSuites(desk)
    const near = { kind: 'interested', until: '2026-10-20', despite: true } as const
    await officer().hold({ ...near, suiteId: both, prospectId: boyi })
    await supervisor().hold({ ...near, suiteId: both, prospectId: xingqiao })
    await supervisor().hold({ ...near, suiteId: only, prospectId: xingqiao })
    const prospects = desk.as('leasingSupervisor').prospects
    await prospects.merge({ id: boyi, rev: 1, otherId: xingqiao, otherRev: 1, reason: '同一家公司' })
    const holders = async (id: string) =>
      (await supervisor().get({ id })).holdList.map(({ prospectId, owner }) => [prospectId, owner])
    expect([await holders(both), await holders(only)]).toEqual([[[boyi, 'leasingOfficer']], [[boyi, 'leasingOfficer']]])
    const { prospect } = await prospects.get({ id: boyi })
    await prospects.undoMerge({ id: boyi, rev: prospect?.rev ?? 0, mergeId: prospect?.merges[0]?.id ?? '' })
    expect(await holders(only)).toEqual([[xingqiao, 'leasingSupervisor']])
  })

  test('a prospect that is lost is near nothing any more (10.4)', async () => {
    const [suiteId = ''] = await addSuites(desk, [suite1203])
    await officer().hold({ suiteId, prospectId: boyi, kind: 'negotiating', until: '2026-10-20', despite: false })
    await desk.as('leasingOfficer').prospects.move({ id: boyi, rev: 1, stage: 'lost', reason: 'price', note: null })
    expect(await officer().get({ id: suiteId })).toMatchObject({ state: 'vacant', holds: 0 })
  })

  test.each([{ until: '2026-10-11' }, { until: 'soon' }, { prospectId: 'x' }, { kind: 'signed' }])(
    '%j is refused',
    async (wrong) => {
      const [suiteId = ''] = await addSuites(desk, [suite1203])
      expect(await desk.reply('leasingOfficer', 'suites.hold', hold(boyi, { suiteId, ...wrong }))).toMatchObject({
        error: { code: 'INVALID' },
      })
    },
  )
})

describe('the house and the list', () => {
  test('stand from the top floor to the ground, with their areas', async () => {
    const [first = ''] = await addSuites(desk)
    await addSuites(desk, [suite('B101', -1, '50', '40', '2.00'), suite('1201', 12, '100', '70', '4.00')])
    await officer().setState({ ...let1203, id: first, rev: 1 })
    const [building] = (await officer().plan({})).buildings
    expect(building).toMatchObject({ suites: 7, grossArea: 345_090, leasedArea: 8640, vacantArea: 336_450 })
    expect(building?.floors.map(({ floor, rooms }) => [floor, rooms.map(({ room }) => room)])).toEqual([
      ...[
        [21, ['2101']],
        [19, ['1901']],
        [12, ['1201', '1203']],
        [8, ['0806']],
        [5, ['0512']],
        [-1, ['B101']],
      ],
    ])
    const { suites: listed } = await officer().list({ filter: anyFilter, order: 'floor', after: null })
    expect(listed.map(({ room }) => room)).toEqual(['2101', '1901', '1201', '1203', '0806', '0512', 'B101'])
  })

  test('the list is read page by page in either order, and narrowed', async () => {
    await addSuites(desk)
    for (const [order, expected] of [
      ['floor', ['2101', '1901', '1203', '0806', '0512']],
      ['area', ['0512', '0806', '1203', '1901', '2101']],
    ] as const) {
      const first = await officer().list({ filter: anyFilter, order, after: null, limit: 2 })
      const second = await officer().list({ filter: anyFilter, order, after: first.next, limit: 2 })
      const third = await officer().list({ filter: anyFilter, order, after: second.next, limit: 2 })
      expect([first, second, third].flatMap(({ suites }) => suites.map(({ room }) => room))).toEqual(expected)
      expect(third.next).toBeNull()
    }
    const rooms = async (filter: object) =>
      (await officer().list({ filter: { ...anyFilter, ...filter }, order: 'floor', after: null })).suites.map(({ room }) => room)
    expect(await rooms({ areaFrom: 10_000, areaTo: 30_000 })).toEqual(['1203', '0806'])
    expect(await rooms({ floor: 19 })).toEqual(['1901'])
    expect(await rooms({ room: '20' })).toEqual(['1203'])
    expect(await rooms({ state: ['leased'] })).toEqual([])
    expect(await rooms({ orientation: ['south'] })).toHaveLength(5)
  })

  test('the reception and the administrator see nothing of them', async () => {
    for (const role of ['receptionist', 'administrator'] as const) {
      for (const path of ['suites.plan', 'tenants.list'])
        expect(await desk.reply(role, path, {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
    }
  })
})

describe('the floor price', () => {
  test('is seen by supervision only, whatever the officer asks', async () => {
    const [id = ''] = await addSuites(desk)
    await supervisor().setFloorPrice({ id, rev: 1, floorPrice: 311, reason: '董事会核定' })
    expect((await supervisor().get({ id })).floorPrice).toBe(311)
    expect((await desk.as('generalManager').suites.get({ id })).floorPrice).toBe(311)
    const own = officer()
    const answers = [
      await own.get({ id }),
      await own.plan({}),
      await own.list({ filter: anyFilter, order: 'area', after: null }),
      await own.match({ ...anyNeed, areaFrom: 8000, areaTo: 9000 }),
    ]
    expect(answers[0]).toMatchObject({ floorPrice: null, events: [{ text: '调整底价：董事会核定' }, {}] })
    expect(JSON.stringify(answers)).not.toMatch(/311|3\.11/)
  })

  test('no filter and no order takes it: what they are is declared', () => {
    const { list, match } = contract.suites
    expect(list.input.shape.order.options).toEqual(['floor', 'area'])
    expect(Object.keys(list.input.shape.filter.shape)).toEqual(['state', 'orientation', 'areaFrom', 'areaTo', 'floor', 'room'])
    expect(Object.keys(match.input.shape)).not.toContain('floorPrice')
  })

  test('neither is it set by an officer, nor is an order by it taken', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    expect(await desk.reply('leasingOfficer', 'suites.setFloorPrice', { id, rev: 1, floorPrice: 1, reason: 'x' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(
      await desk.reply('leasingOfficer', 'suites.list', { filter: anyFilter, order: 'floorPrice', after: null }),
    ).toMatchObject({
      error: { code: 'INVALID' },
    })
  })

  test('is not above the rent, and does not survive a change of the unit', async () => {
    const [id = ''] = await addSuites(desk, [suite1203])
    expect(
      await desk.reply('leasingSupervisor', 'suites.setFloorPrice', { id, rev: 1, floorPrice: 421, reason: '核定' }),
    ).toMatchObject({
      error: { code: 'INVALID', fields: { floorPrice: expect.stringContaining('高于报价') } },
    })
    await supervisor().setFloorPrice({ id, rev: 1, floorPrice: 380, reason: '核定' })
    await supervisor().amend({ ...suite1203, id, rev: 2, rentUnit: 'month', rentAsked: 12_775 })
    expect((await supervisor().get({ id })).floorPrice).toBeNull()
  })
})
