import { describe, expect, test } from 'vitest'
import { cases as contract } from '../../../shared/reception/cases.ts'
import { wholeLedger } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf, queryOver, someRow } from '../testing/memory-ledger.ts'
import { list } from './case-list.ts'
import { insertCase } from './cases.sql.ts'
import { groupCount, groupLines, groupNames, groups, undeliveredCount, undeliveredSlips } from './today.sql.ts'

const { writer } = memoryLedger()
insertCase(writer, someRow)
const person = '0190a6a0-0000-7000-8000-000000000000'
const page = '1000.1'

function planOf(asked: Partial<typeof wholeLedger>): string[] {
  const filter = contract.list.input.parse({ ...wholeLedger, ...asked })
  return plansOf(writer, (db) => void list(queryOver(db), filter))
}

/** Neither reads the ledger from end to end nor sorts it. */
function expectWalk(plans: readonly string[], least = 1): void {
  expect(plans.length).toBeGreaterThanOrEqual(least)
  for (const plan of plans) {
    expect(plan).not.toMatch(/SCAN (?!caseWords VIRTUAL TABLE)/)
    expect(plan).not.toContain('TEMP B-TREE')
  }
}

const filters: readonly (readonly [string, Partial<typeof wholeLedger>])[] = [
  ['everything', {}],
  ['a category', { category: ['complaint'] }],
  ['some categories', { category: ['complaint', 'repair'] }],
  ['a channel', { channel: ['letter'] }],
  ['open work', { state: ['registered', 'handedOver'] }],
  ['not struck off', { state: ['registered', 'finished'] }],
  ['struck off', { state: ['struckOff'] }],
  ['overdue', { overdue: true }],
  ['days', { from: '2026-10-01', until: '2026-10-31' }],
  ['a department', { department: '工程' }],
  ['who registered', { registrarId: person }],
  ['a category in open work', { category: ['complaint'], state: ['registered'] }],
  ['days of a category', { category: ['complaint'], from: '2026-10-01', until: '2026-10-31' }],
]

describe.each(['newest', 'oldest', 'dueFirst'] as const)('sorted %s, a page of the ledger is a walk along an index', (sort) => {
  test.each(filters)('%s', (_what, asked) => {
    expectWalk(planOf({ ...asked, sort }))
    expectWalk(planOf({ ...asked, sort, after: page }))
    expectWalk(planOf({ ...asked, sort, after: `${Number.MAX_SAFE_INTEGER - 1000}.1` }), 0)
  })
})

test('the proof can fail: without an index of its own a list would be sorted', () => {
  const plans = plansOf(writer, (db) => void db.all('SELECT * FROM cases ORDER BY content'))
  expect(() => expectWalk(plans)).toThrow()
})

test.each(['newest', 'oldest'] as const)('one person, %s', (sort) => {
  expectWalk(planOf({ residentId: person, sort }))
})

test.each(['newest', 'oldest'] as const)('words, %s: the search index leads, in its own order', (sort) => {
  const plans = planOf({ text: '漏水', sort })
  expectWalk(plans)
  expect(plans.join()).toContain('caseWords VIRTUAL TABLE')
})

test('every list of the day reads its partial index', () => {
  const asked = { siteId: 'site', now: 5000, soon: 6000 }
  for (const name of groupNames) {
    const plans = plansOf(writer, (db) => {
      groupLines(db, name, asked)
      groupCount(db, name, asked)
    })
    expectWalk(plans)
    expect(plans.join()).toContain(groups[name].index)
  }
  expectWalk(plansOf(writer, (db) => void undeliveredSlips(db, 'site')))
  expectWalk(plansOf(writer, (db) => void undeliveredCount(db, 'site')))
})
