import { type CaseSummary, caseSummary } from '../../../shared/reception/cases.ts'
import type { Parameters, Reader, Value } from '../database/handles.ts'
import type { CaseTextSource } from '../search/case-index.ts'

export const excerptLimit = 120

/** A line of a list: exactly what the contract declares, so that nothing has to be taken out of a hundred lines afterwards. */
export type CaseLine = CaseSummary

const names = Object.keys(caseSummary.shape)

/** Columns of a line, over `cases AS c`, in the order of the contract. */
export const lineColumns = names
  .map((name) => (name === 'excerpt' ? `substr(c.content, 1, ${excerptLimit}) AS excerpt` : `c.${name}`))
  .join(', ')

/**
 * A page is a walk along one index in the order of the list; the other filters are looked at on the way (`+` keeps the
 * planner from leaving the walk). So no list is ever sorted, and its time does not grow with the ledger.
 */
export interface Walk {
  readonly index: string
  /** Column of `cases AS c` that the list is ordered by. */
  readonly order: 'c.receivedAt' | 'c.dueAt'
  readonly descending: boolean
  /** Parts of the condition that the index answers. */
  readonly along: readonly string[]
}

export interface PageAfter {
  readonly key: number
  readonly seq: number
}

export interface Condition {
  readonly where: readonly string[]
  readonly parameters: Parameters
}

export interface Page {
  readonly siteId: string
  readonly after: PageAfter | null
  readonly limit: number
}

function binding({ siteId, after, limit }: Page): Record<string, Value> {
  return { siteId, limit, ...(after ? { afterKey: after.key, afterSeq: after.seq } : {}) }
}

export function walkCases(db: Reader, { index, order, descending, along }: Walk, condition: Condition, page: Page): CaseLine[] {
  const direction = descending ? 'DESC' : 'ASC'
  const beyond = page.after ? [`(${order}, c.seq) ${descending ? '<' : '>'} (@afterKey, @afterSeq)`] : []
  const where = ['c.siteId = @siteId', ...along, ...beyond, ...condition.where].join(' AND ')
  return db.all<CaseLine>(
    `SELECT ${lineColumns} FROM cases AS c INDEXED BY ${index}
     WHERE ${where} ORDER BY ${order} ${direction}, c.seq ${direction} LIMIT @limit`,
    { ...condition.parameters, ...binding(page) },
  )
}

/** Along the search index, which hands out lines in the order in which they were registered. */
export function walkHits(
  db: Reader,
  { from, where, rank, parameters }: CaseTextSource,
  descending: boolean,
  condition: Condition,
  page: Page,
): CaseLine[] {
  const beyond = page.after ? [`${rank} ${descending ? '<' : '>'} @afterSeq`] : []
  const all = [where, ...beyond, '+c.siteId = @siteId', ...condition.where].join(' AND ')
  return db.all<CaseLine>(
    `SELECT ${lineColumns} FROM ${from}
     WHERE ${all} ORDER BY ${rank} ${descending ? 'DESC' : 'ASC'} LIMIT @limit`,
    { ...condition.parameters, ...parameters, ...binding(page) },
  )
}

/** The latest hits of a search by their limits: sorted, but never more than `most` of them. */
export function sortHits(
  db: Reader,
  { from, where, rank, parameters }: CaseTextSource,
  condition: Condition,
  page: Page,
  most: number,
): CaseLine[] {
  const all = [where, '+c.siteId = @siteId', ...condition.where].join(' AND ')
  const beyond = page.after ? 'WHERE (orderKey, seq) > (@afterKey, @afterSeq)' : ''
  return db.all<CaseLine>(
    `SELECT ${names.join(', ')} FROM (
       SELECT ${lineColumns}, c.seq, c.dueOrder AS orderKey FROM ${from} WHERE ${all} ORDER BY ${rank} DESC LIMIT @most
     ) ${beyond} ORDER BY orderKey, seq LIMIT @limit`,
    { ...condition.parameters, ...parameters, ...binding(page), most },
  )
}

/** Where a line stands in the order of registration; asked for the last line of a page only. */
export function seqOf(db: Reader, id: string): number {
  return db.get<{ readonly seq: number }>('SELECT seq FROM cases WHERE id = @id', { id })?.seq ?? 0
}

/** From the counts that triggers keep. `where`: parts about category and state. */
export function countedCases(db: Reader, siteId: string, { where, parameters }: Condition): number {
  const all = ['c.siteId = @siteId', ...where].join(' AND ')
  const sum = db.get<{ readonly total: number | null }>(`SELECT sum(c.count) AS total FROM caseCounts AS c WHERE ${all}`, {
    ...parameters,
    siteId,
  })
  return sum?.total ?? 0
}
