import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, notFound } from '../errors.ts'
import { indexCase } from '../search/case-index.ts'
import { type Happening, recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { findCase, updateCase } from './cases.sql.ts'

/** @throws NOT_FOUND */
export function caseById(context: QueryContext, id: string): CaseRow {
  const row = findCase(context.db, context.siteId, id)
  if (!row) throw notFound('接待记录')
  return row
}

/** The case as its caller knows it. @throws NOT_FOUND, CONFLICT */
export function caseAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): CaseRow {
  const row = caseById(context, id)
  checkRev(row, rev)
  return row
}

/** A rule of the procedure forbids it. */
export function refused(sentence: string, missing: readonly string[] = []): AppError {
  return new AppError('REFUSED', sentence, missing.length > 0 ? { missing } : {})
}

const found = [
  'name',
  'room',
  'phone',
  'content',
  'complainedOf',
  'remark',
  'result',
] as const satisfies readonly (keyof CaseRow)[]

type Fields = Readonly<Record<string, unknown>>

/** Old and new values of what differs, for the audit row. */
export function difference(before: Fields, after: Fields): { readonly before: Fields; readonly after: Fields } {
  const keys = Object.keys(after).filter((key) => before[key] !== after[key])
  const only = (row: Fields) => Object.fromEntries(keys.map((key) => [key, row[key]]))
  return { before: only(before), after: only(after) }
}

/** One change of a case with everything that belongs to it: row, search index, time-line, audit. */
export function changeCase(
  context: CommandContext,
  before: CaseRow,
  changes: Partial<Omit<CaseRow, 'seq' | 'id' | 'siteId' | 'rev' | 'serial'>>,
  happening: Happening,
): CaseRow {
  const after: CaseRow = { ...before, ...changes, rev: before.rev + 1 }
  updateCase(context.db, before, after)
  if (found.some((name) => before[name] !== after[name])) indexCase(context.db, after.seq, after)
  recordEvent(context, after.id, happening)
  context.record({ feature: 'cases', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}
