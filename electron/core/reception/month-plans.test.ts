import { expect, test } from 'vitest'
import { memoryLedger, plansOf, queryOver } from '../testing/memory-ledger.ts'
import { numbersOn } from '../testing/month-inputs.ts'
import { tableOf } from './month-close.ts'
import { monthOwed } from './month-duties.ts'
import { countSpan, spanFor } from './month-figures.ts'
import { records } from './month-lines.ts'
import { countedAt } from './month-period.ts'

const { writer } = memoryLedger()
const plansFor = (work: (context: ReturnType<typeof queryOver>) => void) => plansOf(writer, (db) => work(queryOver(db)))

/** Every statement looks its rows up; none reads a table from end to end. */
function expectLookUps(plans: readonly string[]): void {
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) expect(plan).not.toContain('SCAN')
}

test('a period is counted in walks along its facts and nowhere else, however many complaints there are', () => {
  const span = { from: '2026-09-26', until: '2026-10-25' }
  const plans = plansFor((context) => void countSpan(context, spanFor(context, span)))
  expectLookUps(plans)
  expect(plans).toHaveLength(3)
  for (const plan of plans) expect(plan).toMatch(/^SEARCH f USING PRIMARY KEY \(siteId=\? AND countedAt>\? AND countedAt<\?\)/)
})

test('a whole table, the day and the place of a late entry ask indexes; as many statements for one complaint as for a thousand', () => {
  for (const work of [
    (context: ReturnType<typeof queryOver>) => void tableOf(context, '2026-10'),
    (context: ReturnType<typeof queryOver>) => void monthOwed({ ...context, today: '2026-10-22' }),
    (context: ReturnType<typeof queryOver>) => void countedAt(context, 1000),
  ])
    expectLookUps(plansFor(work))
})

test('the records behind any number are a walk along the facts, in their order', () => {
  const table = tableOf(queryOver(writer), '2026-10')
  for (const { cell } of numbersOn(table)) {
    const plans = plansFor((context) => void records(context, { month: '2026-10', cell, after: '1000.1', limit: 100 }))
    expectLookUps(plans)
    expect(plans.join()).not.toContain('TEMP B-TREE')
  }
})

test('the proof can fail', () => {
  const plans = plansOf(writer, (db) => void db.all('SELECT count(*) FROM complaintFacts WHERE hot = 1'))
  expect(() => expectLookUps(plans)).toThrow()
})
