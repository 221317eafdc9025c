import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { RepairDelayRow, RepairRow } from './repair-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'caseId', 'state', 'issuedAt', 'grade', 'place', 'appointedAt'] as const),
  ...(['arriveBy', 'dueAt', 'promisedAt', 'nextDueAt', 'worker', 'dispatcher', 'dispatchedAt', 'arrivedAt'] as const),
  ...(['plan', 'plannedOn', 'cause', 'measure', 'finishedAt', 'lateReason'] as const),
  ...(['charging', 'materials', 'labourHours', 'labourPrice', 'total', 'agreedTotal', 'agreedBy', 'agreedAt'] as const),
  ...(['endReason', 'endSignedBy', 'endedAt', 'checked', 'satisfaction', 'signedBy', 'signedAt'] as const),
  ...(['paymentMethod', 'receipt', 'paidAt'] as const),
] satisfies readonly (keyof RepairRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO repairs (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
// Its number and what it came out of are never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'caseId', 'issuedAt']
const assignments = written
  .filter((name) => !fixed.includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function insertRepair(db: Writer, row: RepairRow): void {
  db.run(insert, { ...row })
}

export function findRepair(db: Reader, siteId: string, id: string): RepairRow | undefined {
  return db.get<RepairRow>(`SELECT ${columns} FROM repairs WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function updateRepair(db: Writer, row: RepairRow): void {
  const rows = db.run(`UPDATE repairs SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the slip was changed in between')
}

/** In the order in which they were drafted; of each case all but one are voided. */
export function repairsOf(db: Reader, caseIds: readonly string[]): RepairRow[] {
  return db.all<RepairRow>(
    `SELECT ${columns} FROM repairs WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** The latest first. */
export function repairLines(db: Reader, where: readonly string[], parameters: Parameters): RepairRow[] {
  const all = ['siteId = @siteId', ...where].join(' AND ')
  return db.all<RepairRow>(
    `SELECT ${columns} FROM repairs INDEXED BY repairsByIssue WHERE ${all} ORDER BY issuedAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

const due = `FROM repairs INDEXED BY repairsDue WHERE siteId = @siteId AND nextDueAt IS NOT NULL AND nextDueAt < @until`

/** What falls due before that moment, the next first. */
export function repairsDueBefore(db: Reader, siteId: string, until: number, limit: number): RepairRow[] {
  return db.all<RepairRow>(`SELECT ${columns} ${due} ORDER BY nextDueAt, id LIMIT @limit`, { siteId, until, limit })
}

export function repairsDueCount(db: Reader, siteId: string, until: number): number {
  return db.get<{ readonly count: number }>(`SELECT count(*) AS count ${due}`, { siteId, until })?.count ?? 0
}

export function insertDelay(db: Writer, row: RepairDelayRow): void {
  db.run(
    `INSERT INTO repairDelays (id, siteId, repairId, promiseId, at, reason, promisedAt, by)
     VALUES (@id, @siteId, @repairId, @promiseId, @at, @reason, @promisedAt, @by)`,
    { ...row },
  )
}

export function delaysOf(db: Reader, repairId: string): RepairDelayRow[] {
  return db.all<RepairDelayRow>('SELECT * FROM repairDelays WHERE repairId = @repairId ORDER BY at, id', { repairId })
}
