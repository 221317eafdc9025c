import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/access/roles.ts'
import { instantOf } from '../../../shared/calendar.ts'
import { leasingSample, terms1203 } from '../testing/quotation-inputs.ts'
import { leasingRoles } from '../testing/suite-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
let sample: Awaited<ReturnType<typeof leasingSample>>
beforeAll(async () => {
  desk = await openTestDesk({ now: instantOf('2026-10-14', '16:00'), roles: leasingRoles })
  sample = await leasingSample(desk)
})
afterAll(() => desk.close())

const floorFen = 395

async function setFloor(floorPrice: number | null) {
  const { suites } = desk.as('leasingSupervisor')
  const { rev } = await suites.get({ id: sample.suite1203 })
  await suites.setFloorPrice({ id: sample.suite1203, rev, floorPrice, reason: '总经理定' })
}

/** While officers may go down to so many hundredths of a percent of the list price. */
async function withLadder(officer: number, work: () => Promise<void>) {
  const set = async (share: number) => {
    const { settings } = desk.as('generalManager')
    const before = await settings.read({})
    const { leasing } = before
    if (leasing === null) throw new Error('the 总经理 reads the numbers of 招商')
    await settings.save({ ...before, leasing: { ...leasing, ladder: { ...leasing.ladder, officer: share } } })
  }
  await set(officer)
  await work().finally(() => set(9700))
}

/** What stands against 1203 at this price (4.20 is asked), as this role reads it. */
async function troublesAt(role: Role, fen: number, changes = {}) {
  const line = { suiteId: sample.suite1203, rate: { unit: 'day' as const, fen }, managementFee: 1800, ...changes }
  const terms = terms1203(sample.suite1203, { suites: [line] })
  const seen = await desk.as(role).quotations.preview({ prospectId: sample.prospectId, id: null, terms })
  return seen.troubles.map(({ sentence }) => sentence)
}

describe('the ladder of 9.4', () => {
  test.each([
    ['leasingOfficer', 420, true],
    ['leasingOfficer', 408, true],
    ['leasingOfficer', 407, false], // 96.9 %
    ['leasingSupervisor', 399, true],
    ['leasingSupervisor', 398, false], // 94.8 %
    ['generalManager', 1, true],
  ] as const)('%s at %i fen: %s', async (role, fen, may) => {
    expect(await troublesAt(role, fen)).toHaveLength(may ? 0 : 1)
  })

  test('time without rent is a discount too', async () => {
    const asked = (role: Role, freeDays: number) =>
      desk.as(role).quotations.preview({
        ...{ prospectId: sample.prospectId, id: null, terms: terms1203(sample.suite1203, { freeDays }) },
      })
    expect((await asked('leasingOfficer', 30)).troubles).toEqual([])
    expect((await asked('leasingOfficer', 31)).troubles).toMatchObject([{ sentence: expect.stringContaining('免租 31 天') }])
    expect((await asked('leasingSupervisor', 31)).troubles).toHaveLength(1)
    expect((await asked('generalManager', 90)).troubles).toEqual([])
  })

  test('so are fees below the standard, which supervision may give', async () => {
    expect(await troublesAt('leasingOfficer', 420, { managementFee: 1799 })).toEqual([
      '1203 的物业管理费低于标准须招商主管或总经理报出（规程 篇2 9.4、注）',
    ])
    expect(await troublesAt('leasingSupervisor', 420, { managementFee: 1799 })).toEqual([])
  })
})

describe('the floor price', () => {
  beforeAll(() => setFloor(floorFen))
  afterAll(() => setFloor(null))

  test('binds the 主管 within their share, and never the 总经理', async () => {
    await setFloor(405)
    expect(await troublesAt('leasingSupervisor', 404)).toEqual(['1203 的单价低于底价，须总经理批准（规程 篇2 10.5）'])
    expect(await troublesAt('leasingSupervisor', 405)).toEqual([])
    expect(await troublesAt('generalManager', 404)).toEqual([])
  })

  test('lies nowhere where an officer would find it by trying', async () => {
    const { suites } = desk.as('leasingSupervisor')
    const { rev } = await suites.get({ id: sample.suite1203 })
    const above = { id: sample.suite1203, rev, floorPrice: 409, reason: '总经理定' }
    expect(await desk.reply('leasingSupervisor', 'suites.setFloorPrice', above)).toMatchObject({
      error: { code: 'INVALID', fields: { floorPrice: expect.stringContaining('97.0 %') } },
    })
    await setFloor(408)
    expect(await troublesAt('leasingOfficer', 408)).toEqual([])
  })

  test('found above the officer’s share after it was widened, it leaves them the list price alone', async () => {
    await setFloor(null)
    const [beyond] = await troublesAt('leasingOfficer', 407)
    await setFloor(405)
    await withLadder(9500, async () => {
      for (const fen of [419, 406, 405, 404, 399]) expect(await troublesAt('leasingOfficer', fen)).toEqual([beyond])
      expect(await troublesAt('leasingOfficer', 420)).toEqual([])
      expect(beyond).not.toMatch(/底价|\d\.\d\d/)
    })
  })

  test('stands in no answer of a quotation to anybody', async () => {
    await setFloor(391)
    const { id } = await desk.as('leasingOfficer').quotations.create({
      ...{ prospectId: sample.prospectId, terms: terms1203(sample.suite1203) },
    })
    for (const role of ['leasingOfficer', 'leasingSupervisor', 'generalManager'] as const) {
      const said = JSON.stringify([
        await desk.as(role).quotations.get({ id }),
        await desk.as(role).quotations.begin({ prospectId: sample.prospectId, suiteIds: [sample.suite1203] }),
        await desk.as(role).quotations.preview({ prospectId: sample.prospectId, id, terms: terms1203(sample.suite1203) }),
      ])
      expect(said).not.toMatch(/\b391\b|floorRate|floorPrice/)
    }
  })
})
