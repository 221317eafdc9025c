import { beforeEach, expect, test } from 'vitest'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import type { QuotationRow } from '../../leasing/quotation-row.ts'
import { insertQuotation, setQuotationSuites, updateQuotation } from '../../leasing/quotations.sql.ts'
import { insertSuite } from '../../leasing/suites.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { issuedQuotationRow, someQuotationRow, someQuotationSuite } from '../../testing/quotation-rows.ts'
import { someSuiteRow } from '../../testing/suite-rows.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertSuite(db, someSuiteRow)
  insertQuotation(db, someQuotationRow)
  setQuotationSuites(db, someQuotationRow.id, [someQuotationSuite])
})

const issue = () => updateQuotation(db, issuedQuotationRow)
const later = (changes: Partial<QuotationRow>) => () => updateQuotation(db, { ...issuedQuotationRow, rev: 3, ...changes })

test.each([
  { terms: '{"months":1}' },
  { document: '{"company":"x"}' },
  { kind: 'guarded' },
  { monthlyTotal: 1 },
  { validUntil: '2027-10-29' },
  { issuedBy: '潘倩' },
  { state: 'draft', issuedAt: null, issuedById: null, issuedBy: null, validUntil: null, document: null },
] as const)('an issued quotation is not changed to %j', (changes) => {
  issue()
  expect(later(changes)).toThrow('frozen')
})

test('its lines are not changed either', () => {
  issue()
  expect(() => setQuotationSuites(db, 'quotation-1', [])).toThrow('frozen')
  expect(() => db.run('UPDATE quotationSuites SET price = 1')).toThrow('written anew')
  expect(() => db.run(`INSERT INTO quotationSuites SELECT quotationId, 1, suiteId, room, unit, 1 FROM quotationSuites`)).toThrow(
    'frozen',
  )
})

test('it may be answered once, and follows a merged prospect', () => {
  issue()
  later({ state: 'accepted', endedAt: 3000, endedBy: '方可欣' })()
  insertProspect(db, { ...someProspectRow, id: 'prospect-2', serial: 'KH-0102', number: 102 })
  db.run(`UPDATE quotations SET prospectId = 'prospect-2'`)
  expect(() => db.run(`UPDATE quotations SET state = 'issued', endedAt = NULL, endedBy = NULL`)).toThrow('frozen')
})

test('a number is never deleted nor changed, and has one draft at a time', () => {
  expect(() => db.run('DELETE FROM quotations')).toThrow('never deleted')
  for (const column of ['serial', 'version', 'replacesId', 'createdAt', 'createdBy']) {
    expect(() => db.run(`UPDATE quotations SET ${column} = ${column}`), column).toThrow('never change')
  }
  const second = { ...someQuotationRow, id: 'quotation-2', version: 2, replacesId: 'quotation-1' }
  expect(() => insertQuotation(db, second)).toThrow('UNIQUE')
  issue()
  insertQuotation(db, second)
  expect(() => insertQuotation(db, { ...second, id: 'quotation-3' })).toThrow('UNIQUE')
})

test.each([
  { state: 'gone' },
  { kind: 'oral' },
  { version: 2 },
  { replacesId: 'quotation-1' },
  { state: 'issued' },
  { issuedAt: 1 },
  { state: 'voided' },
  { terms: 'no json' },
  { monthlyTotal: -1 },
])('%j is refused', (wrong) => {
  const row = { ...someQuotationRow, id: 'wrong', serial: 'BJ-20261014-09', ...wrong } as QuotationRow
  expect(() => insertQuotation(db, row)).toThrow('CHECK')
})

test('a changed version is refused', () => {
  expect(() => updateQuotation(db, { ...someQuotationRow, rev: 4 })).toThrow('changed in between')
})
