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
