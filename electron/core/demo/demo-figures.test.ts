import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import type { App } from '../app.ts'
import { clientOf, openKeyring } from '../testing/test-desk.ts'
import { demoPassword } from './demo-site.ts'
import { openDemo } from './open-demo.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'qiantai-demo-'))
let app: App
beforeAll(async () => {
  const clock = { now: () => instantOf('2026-11-24', '09:00') }
  app = await openDemo({ folder, clock, keyring: openKeyring, log: { warn: () => undefined } })
}, 60_000)
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** By hand from domain 4.7: KH-0101 … KH-0114, all but 0107 first here in October. */
test('the figures of 招商 are those of the table: who is where, how far they came, who was lost and for how long', async () => {
  const { token } = await clientOf(app, null).sessions.logIn({ loginName: 'xiechongwen', password: demoPassword })
  const figures = await clientOf(app, token).leasingFigures.read({ from: '2026-10-01', until: '2026-10-31', ownerId: null })
  const { pipeline, conversion, days, lost, floors, brokers } = figures
  expect(pipeline.map(({ count, area }) => [count, area])).toEqual([
    // 0107 600㎡, 0108 and 0114 80㎡ · nobody · 0106 2,600㎡, 0110, 0111 · 0109 120㎡ · 0101 250㎡ · 0102 260㎡
    ...[[3, 68_000], [0, 0], [3, 260_000], [1, 12_000], [1, 25_000], [1, 26_000]], // biome-ignore format: one pipeline
  ])
  // On 24 November: 0114 since 1 October, 0108 since 16 October, 0107 since July.
  expect(pipeline[0]?.ages.map(({ count }) => count)).toEqual([0, 0, 2, 1])
  expect(conversion.map(({ count }) => count)).toEqual([13, 11, 10, 5, 4, 3, 1])
  expect(conversion.map(({ ofAll }) => ofAll)).toEqual([10_000, 8462, 7692, 3846, 3077, 2308, 769])
  // 0103 is applied for on 15 October: 2.2 days of negotiation, 5 of approval; 0102 and 0113 as they stand.
  expect(days.map(({ count, average, median }) => [count, average, median])).toEqual([
    ...[[3, 9, 8], [3, 28, 22], [7, 4, 0], [2, 0, 0], [3, 26, 22], [2, 37, 37]], // biome-ignore format: one way
  ])
  expect(lost).toEqual([
    { reason: 'price', count: 2, area: 25_000 },
    { reason: 'invalid', count: 2, area: 0 },
  ])
  expect(floors.find(({ floor }) => floor === 21)).toMatchObject({ grossArea: 168_000, openArea: 168_000, openRent: 24_528_000 })
  expect(floors.find(({ floor }) => floor === 19)).toMatchObject({
    suites: 2,
    openArea: 112_000,
    openRent: 15_330_000,
    occupancy: 3333,
  })
  expect(brokers).toEqual([])
})

/** By hand from domain 4.8: 12/16, 17/19, 14/17, 14/26 and 13/18 minutes; 12 heads at 5 元, 8 at 10 元, 6 at 10, 3 at 5, 5 at 10. */
test('the figures of the six visits are those of the table: minutes by department, who came, 60 and 80 元 of 265', async () => {
  const { token } = await clientOf(app, null).sessions.logIn({ loginName: 'caoyuhang', password: demoPassword })
  const figures = await clientOf(app, token).visitFigures.read({ from: '2026-10-01', until: '2026-10-31' })
  const { preparations, kinds, levels, whole, money } = figures
  expect(preparations.map(({ department, months }) => [department, months])).toEqual([
    ['security', [expect.objectContaining({ told: 5, within: 5, late: 0, open: 0, median: 14, longest: 17, share: 10_000 })]],
    ['cleaning', [expect.objectContaining({ told: 5, within: 4, late: 1, open: 0, median: 18, longest: 26, share: 8000 })]],
  ])
  expect(kinds.map(({ kind, count, visitors, cancelled }) => [kind, count, visitors, cancelled])).toEqual([
    ...[['leaders', 2, 8, 0], ['government', 1, 6, 0], ['peers', 1, 12, 0], ['association', 1, 8, 0], ['tenants', 0, 0, 1]], // biome-ignore format: who came
    ...[['other', 0, 0, 0], ['unknown', 0, 0, 0]], // biome-ignore format: who came
  ])
  expect(levels.map(({ count, visitors, cancelled }) => [count, visitors, cancelled])).toEqual([
    ...[[0, 0, 0], [3, 19, 0], [2, 15, 0], [0, 0, 1]], // biome-ignore format: one way
  ])
  expect(whole).toEqual({ count: 5, visitors: 34, cancelled: 1 })
  expect(money.whole).toEqual({
    ...{ count: 5, cancelled: 1, budgeted: 5, budget: 26_500, recorded: 2, spent: 14_000, budgetOfRecorded: 14_000, over: 0 },
  })
})
