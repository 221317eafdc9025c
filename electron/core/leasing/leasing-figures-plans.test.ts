import { expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import {
  agedStages,
  brokerDealsIn,
  brokerNames,
  brokerVisitsIn,
  endedStays,
  everIn,
  leftStage,
  lostReasonsOf,
  reachedStages,
} from './leasing-figures.sql.ts'
import { prospectRows } from './prospects.sql.ts'

test('every figure goes by an index of its period or of who is still in work; no table is read whole', () => {
  const plans = plansOf(memoryLedger().writer, (db) => {
    for (const ownerId of [null, 'me']) {
      const period = { siteId: 'site', ownerId, from: 1, before: 2 }
      agedStages(db, period, { week: 3, month: 2, quarter: 1 })
      reachedStages(db, period)
      endedStays(db, period)
      lostReasonsOf(db, period)
      brokerVisitsIn(db, period)
      brokerDealsIn(db, period)
    }
    brokerNames(db, ['one'])
  })
  expect(plans).toHaveLength(13)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (p|s|v|b|o)\b/)
  expect(plans[0]).toContain('prospectsByStageSince (siteId=? AND stage=?)')
  expect(plans[1]).toMatch(/prospectsByReceived \(siteId=\? AND receivedAt>\? AND receivedAt<\?\)/)
  expect(plans[2]).toMatch(/prospectStagesByEnd \(siteId=\? AND leftAt>\? AND leftAt<\?\)/)
  expect(plans[3]).toMatch(/prospectsByStageSince \(siteId=\? AND stage=\? AND stageSince>\? AND stageSince<\?\)/)
  expect(plans[4]).toMatch(/brokerVisitsByArrival \(siteId=\? AND arrivedAt>\? AND arrivedAt<\?\)/)
  expect(plans[5]).toMatch(/prospectsByStageSince \(siteId=\? AND stage=\? AND stageSince>\? AND stageSince<\?\)/)
})

test('a list of who is behind a figure is walked along its index', () => {
  const plans = plansOf(memoryLedger().writer, (db) => {
    const parameters = { leftStage: 'call', leftFrom: 1, leftBefore: 2, everIn: '["signed"]' }
    prospectRows(db, { siteId: 'site', ownerId: null, where: [leftStage, everIn], parameters, limit: 10 })
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (p|s)\b|TEMP B-TREE/)
})
