import type { PromiseLine, PromiseState } from '../../../shared/reception/promises.ts'
import type { Parameters, Reader, Writer } from '../database/handles.ts'

/** A promise as it is stored; times in UTC ms. */
export interface PromiseRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly caseId: string
  /** The 《物业返修联系单》 whose new date it is. */
  readonly slipId: string | null
  readonly promisedAt: number
  readonly what: string
  readonly ownerId: string | null
  readonly owner: string
  readonly dueAt: number
  readonly state: PromiseState
  readonly settledAt: number | null
  readonly settledBy: string | null
  readonly comment: string | null
  readonly byId: string
  readonly by: string
}

const names: readonly (keyof PromiseRow)[] = [
  'id',
  'siteId',
  'rev',
  'caseId',
  'slipId',
  'promisedAt',
  'what',
  'ownerId',
  'owner',
  'dueAt',
  'state',
  'settledAt',
  'settledBy',
  'comment',
  'byId',
  'by',
]

export function insertPromise(db: Writer, row: PromiseRow): void {
  db.run(`INSERT INTO promises (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function findPromise(db: Reader, siteId: string, id: string): PromiseRow | undefined {
  return db.get<PromiseRow>('SELECT * FROM promises WHERE id = @id AND siteId = @siteId', { siteId, id })
}

/** Only what became of it is ever written again. */
export function updatePromise(db: Writer, row: PromiseRow): void {
  const rows = db.run(
    `UPDATE promises SET rev = @rev, state = @state, settledAt = @settledAt, settledBy = @settledBy, comment = @comment
     WHERE id = @id AND rev = @rev - 1`,
    { ...row },
  )
  if (rows !== 1) throw new Error('the promise was changed in between')
}

/** Of each case in the order in which they were made. */
export function promisesOfCases(db: Reader, caseIds: readonly string[]): PromiseRow[] {
  return db.all<PromiseRow>(
    'SELECT * FROM promises WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY caseId, promisedAt, id',
    { caseIds: JSON.stringify(caseIds) },
  )
}

interface Asked {
  readonly siteId: string
  readonly where: readonly string[]
  readonly parameters: Parameters
  readonly limit: number
}

const lines = `SELECT p.*, c.serial AS caseSerial, c.name, c.room FROM promises AS p`

/** The next to fall due first. `where` over `promises AS p`; open ones alone are a walk along their own index. */
export function promiseLines(db: Reader, { siteId, where, parameters, limit }: Asked): PromiseLine[] {
  const index = where.includes(stillOpen) ? 'promisesOpen' : 'promisesByDue'
  return db.all<PromiseLine>(
    `${lines} INDEXED BY ${index} CROSS JOIN cases AS c ON c.id = p.caseId
     WHERE ${['p.siteId = @siteId', ...where].join(' AND ')} ORDER BY p.dueAt, p.id LIMIT @limit`,
    { ...parameters, siteId, limit },
  )
}

export const stillOpen = `p.state = 'open'`

/** How many open promises fall due before that moment. */
export function openPromisesBefore(db: Reader, siteId: string, until: number): number {
  const row = db.get<{ readonly count: number }>(
    `SELECT count(*) AS count FROM promises AS p INDEXED BY promisesOpen
     WHERE p.siteId = @siteId AND ${stillOpen} AND p.dueAt < @until`,
    { siteId, until },
  )
  return row?.count ?? 0
}

interface Span {
  readonly siteId: string
  readonly from: number
  readonly until: number
  readonly now: number
}

/** Of the promises that fell due in a span: kept in time, and all that count (not those withdrawn, nor moved before their time). */
export function promisesKept(db: Reader, span: Span): { readonly kept: number; readonly due: number } {
  const row = db.get<{ readonly kept: number | null; readonly due: number | null }>(
    `SELECT sum(p.state = 'kept' AND p.settledAt <= p.dueAt) AS kept,
       sum(p.state IN ('kept', 'broken') OR (p.state = 'open' AND p.dueAt < @now) OR (p.state = 'moved' AND p.settledAt > p.dueAt)) AS due
     FROM promises AS p INDEXED BY promisesByDue
     WHERE p.siteId = @siteId AND p.dueAt >= @from AND p.dueAt < @until`,
    { ...span },
  )
  return { kept: row?.kept ?? 0, due: row?.due ?? 0 }
}
