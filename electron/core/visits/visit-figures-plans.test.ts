import { expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { levelWhere, moneyWhere, preparationsIn, preparedWhere, visitsIn } from './visit-figures.sql.ts'
import { visitRows } from './visits.sql.ts'

test('figures go by the notice and by the day of arrival; no table is read whole', () => {
  const plans = plansOf(memoryLedger().writer, (db) => {
    preparationsIn(db, { siteId: 'site', from: 1, before: 2 })
    visitsIn(db, { siteId: 'site', from: 1, before: 2 })
  })
  expect(plans).toHaveLength(2)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN/)
  expect(plans[0]).toMatch(/preparationsByNotice \(siteId=\? AND department=\? AND notifiedAt>\? AND notifiedAt<\?\)/)
  expect(plans[1]).toMatch(/visitsByArrival \(siteId=\? AND arrivesAt>\? AND arrivesAt<\?\)/)
})

test('the list behind a figure is walked along its index', () => {
  const plans = plansOf(memoryLedger().writer, (db) => {
    const where = [levelWhere, preparedWhere('late'), moneyWhere.over]
    const asked = { level: '["none"]', department: 'security', noticeFrom: 1, noticeBefore: 2, budgets: '{}' }
    visitRows(db, 'DESC', where, { ...asked, siteId: 'site', limit: 10 })
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (visits|p)\b|TEMP B-TREE/)
  expect(plans[0]).toMatch(/preparationsByVisit \(visitId=\? AND department=\?\)/)
})
