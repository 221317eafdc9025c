import { createHash } from 'node:crypto'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { ledgerCases } from './case-ledger.ts'
import type { FollowUpKind, LedgerBookRow } from './ledger-book-row.ts'
import {
  type BoundPlace,
  keepFollowUp,
  keepLine,
  keptFollowUps,
  keptLines,
  lateBefore,
  openOfBooks,
  settledOfBooks,
  unboundIn,
} from './ledger-books.sql.ts'
import { type BookLine, type FollowUp, followUp, type LedgerLine, ledgerLine } from './ledger-line.ts'

/** Everything that lies between the covers. */
export interface BookContent {
  readonly lines: readonly BookLine[]
  readonly settled: readonly FollowUp[]
  readonly carried: readonly FollowUp[]
}

const asLine = (one: unknown): LedgerLine => ledgerLine.parse(one)

function followUps(places: readonly BoundPlace[], shown: ReadonlyMap<string, LedgerLine>): FollowUp[] {
  return places.flatMap(({ caseId, bookNumber, lineNumber, reopened }) => {
    const line = shown.get(caseId)
    return line ? [{ bookNumber, lineNumber, reopened: reopened === 1, line }] : []
  })
}

/** What would be bound now: by as many statements for three thousand lines as for one. */
export function contentNow(
  context: QueryContext,
  { from, until }: { readonly from: number; readonly until: number },
): BookContent {
  const { db, siteId } = context
  const late = new Set(lateBefore(db, siteId, from).map(({ id }) => id))
  const own = [...late, ...unboundIn(db, { siteId, from, until }).map(({ id }) => id)]
  const settled = settledOfBooks(db, siteId)
  const carried = openOfBooks(db, siteId)
  const lines = ledgerCases(context, own).map((one, at) => ({ number: at + 1, line: asLine(one), late: late.has(one.id) }))
  const earlier = ledgerCases(
    context,
    [...settled, ...carried].map(({ caseId }) => caseId),
  )
  const shown = new Map(earlier.map((one) => [one.id, asLine(one)]))
  const byStriking = (a: FollowUp, b: FollowUp) => (a.line.struckOffAt ?? 0) - (b.line.struckOffAt ?? 0)
  return { lines, settled: followUps(settled, shown).sort(byStriking), carried: followUps(carried, shown) }
}

/** What is kept of a book, in words: one row a line, `late` and the sheet beside them. */
interface KeptRows {
  readonly lines: readonly { readonly number: number; readonly late: number; readonly shown: string }[]
  readonly followUps: readonly { readonly kind: FollowUpKind; readonly shown: string }[]
}

function rowsOf({ lines, settled, carried }: BookContent): KeptRows {
  const sheet = (kind: FollowUpKind, rows: readonly FollowUp[]) => rows.map((row) => ({ kind, shown: JSON.stringify(row) }))
  return {
    lines: lines.map(({ number, late, line }) => ({ number, late: late ? 1 : 0, shown: JSON.stringify(line) })),
    followUps: [...sheet('carried', carried), ...sheet('settled', settled)],
  }
}

/** SHA-256, hexadecimal, over the words that are stored: a later program that reads more out of them finds the same one. */
function digestOfRows({ lines, followUps }: KeptRows): string {
  const hash = createHash('sha256')
  for (const { number, late, shown } of lines) hash.update(`${number} ${late} ${shown}\n`)
  for (const { kind, shown } of followUps) hash.update(`${kind} ${shown}\n`)
  return hash.digest('hex')
}

export const digestOf = (content: BookContent): string => digestOfRows(rowsOf(content))

export function countsOf({ lines, settled, carried }: BookContent) {
  return {
    lines: lines.length,
    late: lines.filter(({ late }) => late).length,
    open: lines.filter(({ line }) => line.struckOffAt === null).length,
    ...{ carried: carried.length, settled: settled.length },
  }
}

/** 起止编号: of the month's own lines as they stand; of the 补记 where there are no others. */
export function serialsOf({ lines }: BookContent) {
  const own = lines.filter(({ late }) => !late)
  const standing = own.length > 0 ? own : lines
  return { firstSerial: standing[0]?.line.serial ?? null, lastSerial: standing.at(-1)?.line.serial ?? null }
}

export function keepContent(context: CommandContext, bookId: string, content: BookContent): void {
  const rows = rowsOf(content)
  for (const [at, { line }] of content.lines.entries()) {
    const row = rows.lines[at]
    if (row) keepLine(context.db, bookId, { ...row, caseId: line.id, open: line.struckOffAt === null ? 1 : 0 })
  }
  for (const kind of ['settled', 'carried'] as const) {
    for (const [at, row] of content[kind].entries()) {
      keepFollowUp(context.db, bookId, { kind, number: at + 1, caseId: row.line.id, shown: JSON.stringify(row) })
    }
  }
}

/** As it was bound. @throws REFUSED when it is not what was bound */
export function contentOf({ db }: QueryContext, { id, number, digest }: LedgerBookRow): BookContent {
  const rows = { lines: keptLines(db, id), followUps: keptFollowUps(db, id) }
  const sheet = (asked: FollowUpKind) =>
    rows.followUps.filter(({ kind }) => kind === asked).map(({ shown }) => followUp.parse(JSON.parse(shown)))
  const lines = rows.lines.map(({ number, late, shown }) => ({ number, line: asLine(JSON.parse(shown)), late: late === 1 }))
  if (digestOfRows(rows) === digest) return { lines, settled: sheet('settled'), carried: sheet('carried') }
  throw new AppError(
    'REFUSED',
    `「${number}」存着的内容与装订时的摘要对不上，没有打印；纸质册以原件为准，请从备份恢复后再打印，并告知系统管理员`,
  )
}
