import { beforeAll, expect, test } from 'vitest'
import type { Writer } from '../database/handles.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { pricesTold, suitesByIds } from './quotation-suites.sql.ts'
import { findQuotation, quotationRows, quotationSuitesOf, versionsOf, withSuite } from './quotations.sql.ts'

let db: Writer
beforeAll(() => {
  db = memoryLedger().writer
})

test('every statement goes by an index, and no list is sorted', () => {
  const page = { siteId: 'site', where: ['(q.createdAt, q.id) < (@afterAt, @afterId)'], limit: 10 }
  const parameters = { afterAt: 1, afterId: 'x' }
  const plans = plansOf(db, (watched) => {
    findQuotation(watched, 'site', 'one')
    versionsOf(watched, 'site', 'BJ-20261014-01')
    for (const ownerId of [null, 'me']) {
      for (const prospectId of [null, 'p']) quotationRows(watched, { ...page, ownerId, prospectId, parameters })
    }
    quotationRows(watched, {
      ...{ ...page, ownerId: 'me', prospectId: null, where: [...page.where, withSuite] },
      parameters: { ...parameters, suiteId: 's' },
    })
    suitesByIds(watched, 'site', ['one'])
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (q|p|s)\b|TEMP B-TREE/)
})

test('the lines of one page are found by their quotations, and only put in order', () => {
  const plans = plansOf(db, (watched) => void quotationSuitesOf(watched, ['one']))
  for (const plan of plans) expect(plan).toMatch(/SEARCH s USING PRIMARY KEY/)
})

test('prices told are found by prospect and by suite, never by reading all of them', () => {
  const [plan] = plansOf(db, (watched) => {
    pricesTold(watched, { siteId: 'site', prospectId: 'p', suiteIds: ['s'], limit: 10 })
  })
  expect(plan).toContain('disclosuresOf (prospectId=?)')
  expect(plan).toContain('disclosuresOfSuite (suiteId=?)')
  expect(plan).not.toMatch(/SCAN (d|p)\b/)
})
