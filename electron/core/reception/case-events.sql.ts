import type { CaseEventKind } from '../../../shared/reception/cases.ts'
import type { Reader, Writer } from '../database/handles.ts'

export interface CaseEventRow {
  readonly id: string
  readonly siteId: string
  readonly caseId: string
  /** When it happened. */
  readonly at: number
  /** When it was entered. */
  readonly recordedAt: number
  readonly kind: CaseEventKind
  readonly byId: string
  readonly by: string
  readonly text: string
}

export function insertCaseEvent(db: Writer, row: CaseEventRow): void {
  db.run(
    `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
     VALUES (@id, @siteId, @caseId, @at, @recordedAt, @kind, @byId, @by, @text)`,
    { ...row },
  )
}

/** In the order in which things happened; what happened in the same instant, as it was entered. */
export function eventsOfCase(db: Reader, caseId: string): CaseEventRow[] {
  return db.all<CaseEventRow>(
    'SELECT id, siteId, caseId, at, recordedAt, kind, byId, by, text FROM caseEvents WHERE caseId = @caseId ORDER BY at, id',
    { caseId },
  )
}
