import type { Reader, Writer } from '../database/handles.ts'

export function insertPreview(db: Writer, attachmentId: string, jpeg: Uint8Array): void {
  db.run('INSERT INTO attachmentPreviews (attachmentId, jpeg) VALUES (@attachmentId, @jpeg)', { attachmentId, jpeg })
}

export interface PreviewRow {
  readonly attachmentId: string
  readonly jpeg: Uint8Array
}

export function previewRows(db: Reader, ids: readonly string[]): PreviewRow[] {
  return db.all<PreviewRow>(
    'SELECT attachmentId, jpeg FROM attachmentPreviews WHERE attachmentId IN (SELECT value FROM json_each(@ids))',
    { ids: JSON.stringify(ids) },
  )
}

/** Which of these have one: without reading any. */
export function previewedAmong(db: Reader, ids: readonly string[]): ReadonlySet<string> {
  const rows = db.all<{ readonly id: string }>(
    'SELECT attachmentId AS id FROM attachmentPreviews WHERE attachmentId IN (SELECT value FROM json_each(@ids))',
    { ids: JSON.stringify(ids) },
  )
  return new Set(rows.map(({ id }) => id))
}
