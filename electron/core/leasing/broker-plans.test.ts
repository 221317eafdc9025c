import { beforeAll, expect, test } from 'vitest'
import type { Writer } from '../database/handles.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { confirmationsOfBroker, confirmationsOfProspects, findConfirmation } from './broker-confirmations.sql.ts'
import { brokerPapersOf, brokerTicksOf, brokerVisitPage, findBrokerVisit, firstViewingOf } from './broker-visits.sql.ts'
import { brokerByName, brokerDeals, brokerPage, brokerTotals, findBroker, lastClasses } from './brokers.sql.ts'

let db: Writer
beforeAll(() => {
  db = memoryLedger().writer
})

test('every list goes along an index and is not sorted', () => {
  const after = { afterAt: 1, afterId: 'x' }
  const plans = plansOf(db, (watched) => {
    brokerPage(watched, { siteId: 'site', text: '嘉域', ...after, limit: 10 })
    const where = ['(v.arrivedAt, v.id) < (@afterAt, @afterId)', 'v.endedAt IS NULL']
    for (const brokerId of [null, 'one'])
      brokerVisitPage(watched, { siteId: 'site', brokerId, where, parameters: after, limit: 10 })
    findBroker(watched, 'site', 'one')
    brokerByName(watched, 'site', '嘉域', '凌少东')
    findBrokerVisit(watched, 'site', 'one')
    firstViewingOf(watched, 'one', 'client')
    brokerTicksOf(watched, 'one')
    findConfirmation(watched, 'site', 'one')
    confirmationsOfBroker(watched, 'one')
    lastClasses(watched, ['one'])
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (b|v|c|t|p)\b|TEMP B-TREE/)
})

test('what belongs to a page is read together and by index; a handful may be put in order', () => {
  const plans = plansOf(db, (watched) => {
    brokerTotals(watched, ['one', 'two'])
    brokerDeals(watched, ['one', 'two'])
    brokerPapersOf(watched, ['one', 'two'])
    confirmationsOfProspects(watched, ['one', 'two'])
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (b|v|c|o|p|q)\b/)
  expect(plans.join()).toContain('brokerVisitsOfProspect')
})
