import { describe, expect, test } from 'vitest'
import { complaints } from '../../../shared/reception/complaints.ts'
import { corrections } from '../../../shared/reception/corrections.ts'
import type { QueryContext } from '../context.ts'
import { everyComplaint, everyCorrection } from '../testing/complaint-inputs.ts'
import { someComplaintRow, someCorrectionRow } from '../testing/complaint-rows.ts'
import { memoryLedger, plansOf, queryOver, someRow } from '../testing/memory-ledger.ts'
import { insertCase } from './cases.sql.ts'
import { complaintSlips } from './complaint-duties.ts'
import { list } from './complaint-list.ts'
import { insertComplaint, mattersOf, membersOfMatter } from './complaints.sql.ts'
import { correctionSlips } from './correction-steps.ts'
import { insertCorrection } from './corrections.sql.ts'
import { corrections as reports } from './corrections.ts'

const { writer } = memoryLedger()
insertCase(writer, { ...someRow, category: 'complaint' })
insertComplaint(writer, someComplaintRow)
insertCorrection(writer, someCorrectionRow)

const plansFor = (work: (context: QueryContext) => void) => plansOf(writer, (db) => work(queryOver(db)))

/** Nothing is read from end to end but the answer of a search or a list of ids; what is sorted, is allowed by name. */
function expectLookUps(plans: readonly string[], sorted = false): void {
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) {
    expect(plan).not.toMatch(/SCAN (?!json_each|caseWords)/)
    if (!sorted) expect(plan).not.toContain('USE TEMP B-TREE FOR ORDER BY')
  }
}

const complaintPlans = (filter: Partial<typeof everyComplaint>) =>
  plansFor((context) => void list(context, complaints.list.input.parse({ ...everyComplaint, ...filter })))
const page = { after: '1000.0190a6a0-0000-7000-8000-000000000000' }

describe('a page of complaints is a walk along an index', () => {
  test.each([
    ['everything', {}, 'complaintsByReceived'],
    ['a cause', { cause: ['internal'] }, 'complaintsByReceived'],
    ['a grade, as it counts now', { grade: ['major'] }, 'complaintsByReceived'],
    ['a validity', { validity: ['valid'] }, 'complaintsByReceived'],
    ['open ones', { open: true }, 'complaintsByReceived'],
    ['late ones', { late: true }, 'complaintsByReceived'],
    ['days', { from: '2026-10-01', until: '2026-10-31' }, 'complaintsByReceived'],
    ['a number', { text: 'TS-20261012-01' }, 'complaintsByReceived'],
    ['热点', { hot: true }, 'complaintsHot'],
    ['a class', { complaintClass: '环境' }, 'complaintsByClass'],
    ['热点 of a class', { hot: true, complaintClass: '环境' }, 'complaintsHot'],
  ] as const)('%s', (_what, filter, index) => {
    for (const asked of [{ ...filter }, { ...filter, ...page }]) {
      const plans = complaintPlans({ ...everyComplaint, ...asked } as typeof everyComplaint)
      expectLookUps(plans)
      expect(plans[0]).toContain(index)
    }
  })

  test('words: the search index leads, its hits are sorted', () => {
    const plans = complaintPlans({ text: '漏水' })
    expectLookUps(plans, true)
    expect(plans.join()).toContain('caseWords VIRTUAL TABLE')
    expect(plans.join()).toContain('complaintsOnePerCase')
  })
})

test('a page of reports is a walk along an index', () => {
  for (const filter of [{}, { open: true }, { late: true }, { grade: ['slight'] }, { from: '2026-10-01' }, page]) {
    const input = corrections.list.input.parse({ ...everyCorrection, ...filter })
    const plans = plansFor((context) => void reports.list(context, input))
    expectLookUps(plans)
    expect(plans[0]).toContain('correctionsByFound')
  }
})

test('热点 and the gate ask an index', () => {
  const matter = { siteId: 'site', complaintClass: '环境', matter: null, from: 0, until: 9 }
  const spots = plansOf(writer, (db) => {
    membersOfMatter(db, matter)
    mattersOf(db, 'site', '环境')
  })
  expectLookUps(
    spots.map((plan) => plan.replaceAll('SCAN (subquery-1)', '')),
    true,
  )
  expect(spots.filter((plan) => plan.includes('complaintsByClass'))).toHaveLength(2)
  const gate = plansFor((context) => [complaintSlips(context, ['case-1']), correctionSlips(context, ['case-1'])])
  expectLookUps(gate, true)
  expect(gate.join()).toMatch(/complaintsByCase.*complaintDutiesByComplaint.*correctionsByCase/)
})

test('the proof can fail: without an index of its own a list would be sorted', () => {
  const plans = plansOf(writer, (db) => void db.all('SELECT * FROM complaints ORDER BY matter'))
  expect(() => expectLookUps(plans)).toThrow()
})
