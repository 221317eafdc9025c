import { expect, test } from 'vitest'
import { quotationTerms, type ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { termsOf, typedOf } from './quotation-fields.ts'

const suiteId = '0197a7a0-0000-7000-8000-000000000001'
const terms: ShownTerms = {
  ...{ kind: 'full', contact: '邵琳', salutation: null, taxIncluded: true, taxPercent: 900, months: 36, start: '2026-12-01' },
  ...{ freeMonths: 1, freeDays: 15, freeInTerm: true, fitOutDays: 30, validDays: 15, advance: 3, rates: null, remark: null },
  ...{ parking: { count: 2, price: 60_000 }, phones: { count: 4, price: 3500 }, others: [{ name: '公维金', amount: 85_950 }] },
  ...{ deposit: { months: 3, utilities: 0, fitOut: 0 }, escalation: { from: 3, percent: 500, every: 1 } },
  ...{ concessions: '送隔断', suites: [{ suiteId, rate: { unit: 'day', fen: 420 }, managementFee: 1800 }] },
}

test('what is put into the boxes comes out as it was', () => {
  expect(termsOf(typedOf(terms))).toEqual(terms)
  expect(termsOf(typedOf({ ...terms, escalation: null, taxPercent: null }))).toEqual({
    ...terms,
    escalation: null,
    taxPercent: null,
  })
})

test('a guarded one takes nothing along that its paper has no line for', () => {
  expect(termsOf({ ...typedOf(terms), kind: 'guarded' })).toMatchObject({ concessions: null, freeMonths: 0, freeDays: 0 })
})

test('what is missing or not understood is refused by the contract, at its place', () => {
  const typed = { ...typedOf(terms), months: null, start: null, parking: { count: 2, price: Number.NaN } }
  const places = quotationTerms.safeParse(termsOf(typed)).error?.issues.map(({ path }) => path.join('.'))
  expect(places).toEqual(['months', 'start', 'parking.price'])
})
