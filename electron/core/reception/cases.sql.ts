import type { Reader, Writer } from '../database/handles.ts'
import type { CallBackRow, CaseRow } from './case-row.ts'

const written = [
  'id',
  'siteId',
  'rev',
  'serial',
  'receivedAt',
  'registeredAt',
  'registrarId',
  'registrar',
  'channel',
  'category',
  'name',
  'standing',
  'room',
  'roomKey',
  'phone',
  'residentId',
  'content',
  'urgency',
  'complainedOf',
  'complainedOfId',
  'appendOnly',
  'acknowledgedAt',
  'acknowledgedBy',
  'state',
  'department',
  'receiver',
  'handOverDueAt',
  'handedOverAt',
  'dueAt',
  'result',
  'finishedAt',
  'callBackRequired',
  'callBackDueAt',
  'callBackRank',
  'calledBack',
  'struckOffAt',
  'struckOffBy',
  'remark',
  'overrideReason',
  'overriddenDuties',
] as const satisfies readonly (keyof CaseRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO cases (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')}) RETURNING seq`
const select = `SELECT seq, ${columns} FROM cases`

// Who registered what, when and under which number is never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'registeredAt', 'registrarId', 'registrar']
const settable = written.filter((name) => !fixed.includes(name))

/** @returns `seq`, the order of registration and the key of the search index */
export function insertCase(db: Writer, row: Omit<CaseRow, 'seq'>): number {
  const made = db.get<{ readonly seq: number }>(insert, { ...row })
  if (!made) throw new Error('the case was not inserted')
  return made.seq
}

export function findCase(db: Reader, siteId: string, id: string): CaseRow | undefined {
  return db.get<CaseRow>(`${select} WHERE id = @id AND siteId = @siteId`, { siteId, id })
}

/** Of many cases at once, in the order of reception; who was registered first stands first in the same minute. */
export function casesByReception(db: Reader, siteId: string, ids: readonly string[]): CaseRow[] {
  return db.all<CaseRow>(
    `${select} WHERE siteId = @siteId AND id IN (SELECT value FROM json_each(@ids)) ORDER BY receivedAt, seq`,
    { siteId, ids: JSON.stringify(ids) },
  )
}

/** Writes the columns that differ; an index is only touched when one of its columns is written. */
export function updateCase(db: Writer, before: CaseRow, after: CaseRow): void {
  const differing = settable.filter((name) => before[name] !== after[name])
  const assignments = differing.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE cases SET ${assignments} WHERE id = @id AND rev = @rev - 1`, {
    id: after.id,
    rev: after.rev,
    ...Object.fromEntries(differing.map((name) => [name, after[name]])),
  })
  if (rows !== 1) throw new Error('the case was changed in between')
}

export function insertCallBack(db: Writer, row: CallBackRow): void {
  db.run(
    `INSERT INTO callBacks (id, siteId, caseId, round, at, method, satisfaction, respondent, comment, byId, by)
     VALUES (@id, @siteId, @caseId, @round, @at, @method, @satisfaction, @respondent, @comment, @byId, @by)`,
    { ...row },
  )
}

/** Of each case in the order of its rounds. */
export function callBacksOf(db: Reader, caseIds: readonly string[]): CallBackRow[] {
  return db.all<CallBackRow>(
    'SELECT * FROM callBacks WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY caseId, round',
    { caseIds: JSON.stringify(caseIds) },
  )
}
