import type { Reader, Writer } from '../database/handles.ts'
import type { FollowUpKind, LedgerBookRow } from './ledger-book-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'month', 'year', 'sequence', 'number', 'fromDate', 'untilDate', 'untilAt', 'company'] as const),
  ...(['project', 'formNumber', 'formEdition', 'lines', 'late', 'open', 'carried', 'settled', 'firstSerial'] as const),
  ...(['lastSerial', 'digest', 'boundAt', 'boundById', 'boundBy', 'pages', 'filedOn', 'filedAt', 'filedBy', 'keeper'] as const),
] satisfies readonly (keyof LedgerBookRow)[]
const columns = written.join(', ')

export function insertBook(db: Writer, row: LedgerBookRow): void {
  db.run(`INSERT INTO ledgerBooks (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function findBook(db: Reader, siteId: string, id: string): LedgerBookRow | undefined {
  return db.get<LedgerBookRow>(`SELECT ${columns} FROM ledgerBooks WHERE id = @id AND siteId = @siteId`, { siteId, id })
}

export function bookOfMonth(db: Reader, siteId: string, month: string): LedgerBookRow | undefined {
  return db.get<LedgerBookRow>(`SELECT ${columns} FROM ledgerBooks WHERE siteId = @siteId AND month = @month`, { siteId, month })
}

export function lastBook(db: Reader, siteId: string): LedgerBookRow | undefined {
  return db.get<LedgerBookRow>(
    `SELECT ${columns} FROM ledgerBooks INDEXED BY ledgerBooksByEnd WHERE siteId = @siteId ORDER BY untilAt DESC LIMIT 1`,
    { siteId },
  )
}

/** 三位顺序 within a year, without gaps. */
export function lastSequence(db: Reader, siteId: string, year: number): number {
  const row = db.get<{ readonly last: number | null }>(
    'SELECT max(sequence) AS last FROM ledgerBooks WHERE siteId = @siteId AND year = @year',
    { siteId, year },
  )
  return row?.last ?? 0
}

/** The latest first; one more than the page shows. */
export function bookPage(db: Reader, siteId: string, before: number, limit: number): LedgerBookRow[] {
  return db.all<LedgerBookRow>(
    `SELECT ${columns} FROM ledgerBooks INDEXED BY ledgerBooksByEnd
     WHERE siteId = @siteId AND untilAt < @before ORDER BY untilAt DESC LIMIT @limit`,
    { siteId, before, limit },
  )
}

export function fileBook(db: Writer, row: LedgerBookRow): void {
  const { id, rev, filedOn, filedAt, filedBy, keeper } = row
  db.run(
    'UPDATE ledgerBooks SET rev = @rev, filedOn = @filedOn, filedAt = @filedAt, filedBy = @filedBy, keeper = @keeper WHERE id = @id',
    { id, rev, filedOn, filedAt, filedBy, keeper },
  )
}

/** Laying it out changes nothing that anybody decides on, so `rev` stays. */
export function keepPages(db: Writer, id: string, pages: number): void {
  db.run('UPDATE ledgerBooks SET pages = @pages WHERE id = @id', { id, pages })
}

interface Span {
  readonly siteId: string
  /** UTC ms, [from, until) */
  readonly from: number
  readonly until: number
}

const unbound = 'NOT EXISTS (SELECT 1 FROM ledgerBookLines AS l WHERE l.caseId = c.id)'

/** Lines of a span that lie in no book, in the order of reception. */
export function unboundIn(db: Reader, span: Span): { readonly id: string }[] {
  return db.all(
    `SELECT c.id FROM cases AS c INDEXED BY casesByReceived
     WHERE c.siteId = @siteId AND c.receivedAt >= @from AND c.receivedAt < @until AND ${unbound} ORDER BY c.receivedAt, c.seq`,
    { ...span },
  )
}

/** When the first line of a span was received that lies in no book. */
export function firstUnbound(db: Reader, span: Span): number | undefined {
  return db.get<{ readonly receivedAt: number }>(
    `SELECT c.receivedAt FROM cases AS c INDEXED BY casesByReceived
     WHERE c.siteId = @siteId AND c.receivedAt >= @from AND c.receivedAt < @until AND ${unbound} ORDER BY c.receivedAt LIMIT 1`,
    { ...span },
  )?.receivedAt
}

/** 补记: lines before the span that no book has. */
export function lateBefore(db: Reader, siteId: string, from: number): { readonly id: string }[] {
  return db.all(
    `SELECT c.id FROM ledgerBookOwed AS o CROSS JOIN cases AS c ON c.id = o.caseId
     WHERE o.siteId = @siteId AND c.receivedAt < @from AND ${unbound}`,
    { siteId, from },
  )
}

/** Where a line of an earlier book lies. */
export interface BoundPlace {
  readonly caseId: string
  readonly bookNumber: string
  readonly lineNumber: number
  readonly reopened: number
}

const place = `c.id AS caseId, b.number AS bookNumber, l.number AS lineNumber,
  (l.open = 0 OR EXISTS (SELECT 1 FROM ledgerBookFollowUps AS f WHERE f.caseId = c.id AND f.kind = 'settled')) AS reopened`

/** 结转: bound and not struck off. */
export function openOfBooks(db: Reader, siteId: string): BoundPlace[] {
  return db.all<BoundPlace>(
    `SELECT ${place} FROM cases AS c INDEXED BY casesOpenByReceived
     CROSS JOIN ledgerBookLines AS l ON l.caseId = c.id CROSS JOIN ledgerBooks AS b ON b.id = l.bookId
     WHERE c.siteId = @siteId AND c.struckOffAt IS NULL ORDER BY c.receivedAt, c.seq`,
    { siteId },
  )
}

/** 补注销: bound, and struck off since. */
export function settledOfBooks(db: Reader, siteId: string): BoundPlace[] {
  return db.all<BoundPlace>(
    `SELECT ${place} FROM ledgerBookOwed AS o CROSS JOIN cases AS c ON c.id = o.caseId
     CROSS JOIN ledgerBookLines AS l ON l.caseId = c.id CROSS JOIN ledgerBooks AS b ON b.id = l.bookId
     WHERE o.siteId = @siteId AND c.struckOffAt IS NOT NULL`,
    { siteId },
  )
}

interface KeptLine {
  readonly number: number
  readonly caseId: string
  readonly open: number
  readonly late: number
  /** JSON */
  readonly shown: string
}

export function keepLine(db: Writer, bookId: string, line: KeptLine): void {
  db.run(
    `INSERT INTO ledgerBookLines (bookId, number, caseId, open, late, shown)
     VALUES (@bookId, @number, @caseId, @open, @late, @shown)`,
    { bookId, ...line },
  )
}

export function keepFollowUp(
  db: Writer,
  bookId: string,
  row: { readonly kind: FollowUpKind; readonly number: number; readonly caseId: string; readonly shown: string },
): void {
  db.run(
    `INSERT INTO ledgerBookFollowUps (bookId, kind, number, caseId, shown) VALUES (@bookId, @kind, @number, @caseId, @shown)`,
    { bookId, ...row },
  )
}

/** What the book that was just bound tells is owed no more. */
export function settleOwed(db: Writer, siteId: string): void {
  db.run(
    `DELETE FROM ledgerBookOwed
     WHERE siteId = @siteId AND EXISTS (SELECT 1 FROM ledgerBookLines AS l WHERE l.caseId = ledgerBookOwed.caseId)`,
    { siteId },
  )
}

export function keptLines(db: Reader, bookId: string) {
  return db.all<Pick<KeptLine, 'number' | 'late' | 'shown'>>(
    'SELECT number, late, shown FROM ledgerBookLines WHERE bookId = @bookId ORDER BY number',
    { bookId },
  )
}

export function keptFollowUps(db: Reader, bookId: string) {
  return db.all<{ readonly kind: FollowUpKind; readonly shown: string }>(
    'SELECT kind, shown FROM ledgerBookFollowUps WHERE bookId = @bookId ORDER BY kind, number',
    { bookId },
  )
}
