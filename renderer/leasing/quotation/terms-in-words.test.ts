import { expect, test } from 'vitest'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { termsDifferences } from './terms-in-words.ts'

const suiteId = '0197a7a0-0000-7000-8000-000000000001'
const terms: ShownTerms = {
  ...{ kind: 'full', contact: '邵琳', salutation: null, taxIncluded: true, taxPercent: null, months: 36, start: '2026-12-01' },
  ...{ freeMonths: 0, freeDays: 0, freeInTerm: true, fitOutDays: 0, validDays: 15, advance: 3, rates: null, remark: null },
  ...{ parking: { count: 2, price: 60_000 }, phones: { count: 4, price: 3500 }, others: [], concessions: null },
  ...{ deposit: { months: 3, utilities: 0, fitOut: 0 }, escalation: { from: 3, percent: 500, every: 1 } },
  suites: [{ suiteId, rate: { unit: 'day', fen: 420 }, managementFee: 1800 }],
}

test('two versions differ box by box, and in nothing else', () => {
  const rooms = new Map([[suiteId, '1203']])
  const cheaper = [{ suiteId, rate: { unit: 'day' as const, fen: 408 }, managementFee: 1800 }]
  expect(termsDifferences(terms, { ...terms, months: 60, suites: cheaper, concessions: '送隔断' }, rooms)).toEqual([
    { label: '单元', before: '1203 4.20 元/㎡/天，管理费 18.00', after: '1203 4.08 元/㎡/天，管理费 18.00' },
    { label: '租期', before: '36 个月，2026-12-01 起租', after: '60 个月，2026-12-01 起租' },
    { label: '其它优惠', before: '—', after: '送隔断' },
  ])
  expect(termsDifferences(terms, terms, rooms)).toEqual([])
})
