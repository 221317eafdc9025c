import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { PrintingRow } from './printing.sql.ts'

export function printingByCode(db: Reader, siteId: string, code: string): PrintingRow | undefined {
  return db.get<PrintingRow>('SELECT * FROM printings INDEXED BY printingsByCode WHERE siteId = @siteId AND code = @code', {
    siteId,
    code,
  })
}

type Copy = Pick<PrintingRow, 'siteId' | 'form' | 'subjectKey' | 'copy'>

/** None of this copy is awaited any more, whichever printing it was. */
export function awaitNone(db: Writer, { siteId, form, subjectKey, copy }: Copy): void {
  db.run(
    `UPDATE printings SET awaited = 0
     WHERE siteId = @siteId AND form = @form AND subjectKey = @subjectKey AND copy = @copy AND awaited = 1
       AND state NOT IN ('failed', 'cancelled')`,
    { siteId, form, subjectKey, copy },
  )
}

export function awaitOne(db: Writer, id: string): void {
  db.run('UPDATE printings SET awaited = 1 WHERE id = @id AND returnedAt IS NULL', { id })
}

/** The last printing that is on paper, but for this one; none where one of them has come back. */
export function awaitLatest(db: Writer, { id, siteId, form, subjectKey, copy }: Copy & Pick<PrintingRow, 'id'>): void {
  db.run(
    `UPDATE printings SET awaited = 1 WHERE returnedAt IS NULL AND code IS NOT NULL AND id = (
       SELECT id FROM printings
       WHERE siteId = @siteId AND form = @form AND subjectKey = @subjectKey AND copy = @copy AND id <> @id
         AND state IN ('queued', 'printed') AND state NOT IN ('failed', 'cancelled')
       ORDER BY printing DESC LIMIT 1)`,
    { id, siteId, form, subjectKey, copy },
  )
}

export function setReturned(
  db: Writer,
  returned: { readonly id: string; readonly at: number; readonly by: string; readonly rev: number },
): void {
  db.run('UPDATE printings SET returnedAt = @at, returnedBy = @by, rev = @rev WHERE id = @id', { ...returned })
}

export function awaitedPage(db: Reader, parameters: Parameters): PrintingRow[] {
  return db.all<PrintingRow>(
    `SELECT * FROM printings INDEXED BY printingsAwaited
     WHERE siteId = @siteId AND awaited = 1 AND (preparedAt, id) > (@afterAt, @afterId) ORDER BY preparedAt, id LIMIT @limit`,
    parameters,
  )
}

export function awaitedCount(db: Reader, siteId: string): number {
  const row = db.get<{ readonly count: number }>(
    'SELECT count(*) AS count FROM printings INDEXED BY printingsAwaited WHERE siteId = @siteId AND awaited = 1',
    { siteId },
  )
  return row?.count ?? 0
}
