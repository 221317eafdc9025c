import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { printingsOf } from '../printing/printed-copies.ts'
import { memoryLedger, plansOf, queryOver, someRow } from '../testing/memory-ledger.ts'
import { insertCase } from './cases.sql.ts'
import { contentNow, contentOf, digestOf, keepContent } from './ledger-book-content.ts'
import { bindRefusal, bookChoices, bookSpan } from './ledger-book-gate.ts'
import type { LedgerBookRow } from './ledger-book-row.ts'
import { bookPage, insertBook, settleOwed } from './ledger-books.sql.ts'

const { database, writer } = memoryLedger()
const context = queryOver(writer)
const { span } = bookSpan('2026-10')
const plansFor = (work: (context: ReturnType<typeof queryOver>) => void) => plansOf(writer, (db) => work(queryOver(db)))

/** Every statement looks its rows up; the lists of ids that it is handed are all that is walked. */
function expectLookUps(plans: readonly string[]): void {
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) expect(plan.replaceAll(/SCAN (json_each|asked)\b/g, '')).not.toContain('SCAN')
}

test('the content of a book, its gate and the list of books ask indexes; as many statements for one line as for thousands', () => {
  expectLookUps(plansFor((one) => void contentNow(one, span)))
  expectLookUps(plansFor((one) => void bindRefusal(one, '2026-10', 1)))
  expectLookUps(plansFor((one) => void bookChoices(one)))
  expectLookUps(plansFor((one) => void bookPage(one.db, 'site', 5, 10)))
  expectLookUps(plansFor((one) => void printingsOf(one, 'ledgerBook', ['book'])))
  expect(plansFor((one) => void contentNow(one, span))).toHaveLength(
    plansFor((one) => void contentNow(one, { from: 0, until: 1 })).length,
  )
})

const row = (id: string, number: number, digest: string): LedgerBookRow => ({
  ...{ id, siteId: 'site', rev: 1, month: '2026-10', year: 2026, sequence: number, number: `云汀花园-26年-00${number}` },
  ...{ fromDate: '2026-10-01', untilDate: '2026-10-31', untilAt: span.until, company: '', project: '', formNumber: '' },
  ...{ formEdition: '', lines: 3000, late: 0, open: 3000, carried: 0, settled: 0, firstSerial: 'JD', lastSerial: 'JD', digest },
  ...{ boundAt: 1, boundById: 'a', boundBy: '沈婉清', pages: null, filedOn: null, filedAt: null, filedBy: null, keeper: null },
})

test('three thousand lines are gathered, bound and read back, and nothing of it can be changed afterwards', () => {
  for (let at = 0; at < 3000; at += 1) {
    const receivedAt = instantOf('2026-10-01') + at * 60_000
    insertCase(writer, { ...someRow, id: `case-${at}`, serial: `JD-${at}`, receivedAt })
  }
  const content = contentNow(context, span)
  expect(content.lines).toHaveLength(3000)
  const command = { ...context, db: writer, record: () => undefined, newId: () => '' }
  database.exec('BEGIN')
  keepContent(command, 'book', content)
  const book = row('book', 1, digestOf(content))
  insertBook(writer, book)
  settleOwed(writer, 'site')
  database.exec('COMMIT')
  expect(contentOf(context, book)).toEqual(content)
  expect(contentNow(context, span).lines).toEqual([])
  for (const table of ['ledgerBookLines', 'ledgerBooks']) expect(() => writer.run(`DELETE FROM ${table}`)).toThrow('bound book')
  expect(() => writer.run("UPDATE ledgerBookLines SET shown = ''")).toThrow('never changes')
  expect(() => writer.run("UPDATE ledgerBooks SET number = ''")).toThrow('never changes')
  expect(() => keepContent(command, 'book', content)).toThrow('never changes')
})

test('what is stored and is not what was bound is refused, not printed', () => {
  expect(() => contentOf(context, row('book', 1, '0'.repeat(64)))).toThrow('与装订时的摘要对不上')
})
