import { expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import { approvedFor, concessionRows, concessionStepsOf, countPending, findConcession, pendingFor } from './concessions.sql.ts'

test('every statement goes by an index, and no list is sorted', () => {
  const { writer } = memoryLedger()
  const after = { afterAt: 1, afterId: 'x' }
  const plans = plansOf(writer, (watched) => {
    for (const group of ['mine', 'running', 'closed'] as const) {
      for (const ownerId of [null, 'me']) {
        for (const prospectId of [null, 'p']) {
          concessionRows(watched, { siteId: 'site', ownerId, prospectId, group, states: ['supervisor'], after, limit: 10 })
        }
      }
    }
    countPending(watched, 'site', ['supervisor'])
    pendingFor(watched, 'p', 's')
    approvedFor(watched, 'p', ['s'])
    concessionStepsOf(watched, 'c')
    findConcession(watched, 'site', 'c')
  })
  expect(plans).toHaveLength(17)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (c|p)\b|SCAN concession|TEMP B-TREE/)
})
