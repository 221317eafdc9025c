import type { FormId } from '../../../shared/printing/forms.ts'
import type { PrintState } from '../../../shared/printing/printing.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** One copy of one paper. */
export interface PrintingRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly job: string
  readonly form: FormId
  readonly subjectKey: string
  readonly subjectId: string | null
  /** Whose time-line tells of it. */
  readonly caseId: string | null
  /** The paper in words: 物业返修联系单 FX-20260928-01. */
  readonly named: string
  readonly copy: string
  readonly printing: number
  readonly state: PrintState
  readonly preparedAt: number
  readonly settledAt: number | null
  readonly byId: string
  readonly by: string
  /** What its signed sheet is known by; `null`: printed before copies had one. */
  readonly code: string | null
  /** 1: the kept copy, whose signed sheet has not come back. */
  readonly awaited: number
  readonly returnedAt: number | null
  readonly returnedBy: string | null
}

interface Counted {
  readonly siteId: string
  readonly form: FormId
  readonly subjectKey: string
  readonly copy: string
}

/** Which printing of this copy comes next, 1 for the first. What failed or was cancelled does not count. */
export function nextPrinting(db: Reader, counted: Counted): number {
  const row = db.get<{ readonly next: number }>(
    `SELECT COALESCE(MAX(printing), 0) + 1 AS next FROM printings
     WHERE siteId = @siteId AND form = @form AND subjectKey = @subjectKey AND copy = @copy
       AND state NOT IN ('failed', 'cancelled')`,
    { ...counted },
  )
  return row?.next ?? 1
}

export function insertPrinting(db: Writer, row: PrintingRow): void {
  db.run(
    `INSERT INTO printings (id, siteId, rev, job, form, subjectKey, subjectId, caseId, named, copy, printing, state,
       preparedAt, settledAt, byId, by, code)
     VALUES (@id, @siteId, @rev, @job, @form, @subjectKey, @subjectId, @caseId, @named, @copy, @printing, @state,
       @preparedAt, @settledAt, @byId, @by, @code)`,
    { ...row },
  )
}

export function printingsOfJob(db: Reader, siteId: string, job: string): PrintingRow[] {
  return db.all<PrintingRow>('SELECT * FROM printings WHERE siteId = @siteId AND job = @job ORDER BY id', { siteId, job })
}

export function printingsOfSubject(db: Reader, siteId: string, subjectId: string): PrintingRow[] {
  return db.all<PrintingRow>(
    'SELECT * FROM printings WHERE siteId = @siteId AND subjectId = @subjectId ORDER BY preparedAt DESC, id DESC',
    { siteId, subjectId },
  )
}

export function settlePrinting(db: Writer, { id, state, settledAt, rev }: PrintingRow): void {
  db.run('UPDATE printings SET state = @state, settledAt = @settledAt, rev = @rev WHERE id = @id', {
    id,
    state,
    settledAt,
    rev,
  })
}

interface Papers {
  readonly siteId: string
  readonly form: FormId
  readonly ids: readonly string[]
}

export function countedPrintings(db: Reader, { siteId, form, ids }: Papers) {
  return db.all<{ readonly subjectKey: string; readonly count: number }>(
    `SELECT p.subjectKey, count(*) AS count FROM json_each(@ids) AS asked
     CROSS JOIN printings AS p INDEXED BY printingsByNumber ON p.siteId = @siteId AND p.form = @form AND p.subjectKey = asked.value
     WHERE p.state NOT IN ('failed', 'cancelled') GROUP BY p.subjectKey`,
    { siteId, form, ids: JSON.stringify(ids) },
  )
}
