import type { AttachmentRecord, AttachmentType } from '../../../shared/attachments/attachments.ts'
import type { Reader, Writer } from '../database/handles.ts'

export interface AttachmentRow {
  readonly id: string
  readonly siteId: string
  readonly recordKind: AttachmentRecord['kind']
  readonly recordId: string
  /** Its random name in the folder, 32 hexadecimal digits. */
  readonly file: string
  readonly name: string
  readonly type: AttachmentType
  readonly size: number
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly digest: string
  readonly addedAt: number
  readonly byId: string
  readonly by: string
  readonly removedAt: number | null
  readonly removedBy: string | null
  readonly removeReason: string | null
}

const names = [
  ...(['id', 'siteId', 'recordKind', 'recordId', 'file', 'name', 'type', 'size', 'digest', 'addedAt', 'byId', 'by'] as const),
  ...(['removedAt', 'removedBy', 'removeReason'] as const),
] satisfies readonly (keyof AttachmentRow)[]
const columns = names.join(', ')
const values = names.map((name) => `@${name}`).join(', ')

export function insertAttachment(db: Writer, row: AttachmentRow): void {
  db.run(`INSERT INTO attachments (${columns}) VALUES (${values})`, { ...row })
}

type Removal = Pick<AttachmentRow, 'id' | 'removedAt' | 'removedBy' | 'removeReason'>

export function markRemoved(db: Writer, { id, removedAt, removedBy, removeReason }: Removal): void {
  const set = 'removedAt = @removedAt, removedBy = @removedBy, removeReason = @removeReason'
  db.run(`UPDATE attachments SET ${set} WHERE id = @id`, { id, removedAt, removedBy, removeReason })
}

export function findAttachment(db: Reader, siteId: string, id: string): AttachmentRow | undefined {
  return db.get<AttachmentRow>(`SELECT ${columns} FROM attachments WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** Whether a file of the folder is anybody's, removed or not. */
export function isRegistered(db: Reader, file: string): boolean {
  return db.get('SELECT 1 FROM attachments WHERE file = @file', { file }) !== undefined
}

/** In the order in which they were added. */
export function attachmentsOf(db: Reader, { kind, id }: AttachmentRecord): AttachmentRow[] {
  return db.all<AttachmentRow>(
    `SELECT ${columns} FROM attachments WHERE recordId = @id AND recordKind = @kind ORDER BY addedAt, id`,
    { kind, id },
  )
}

interface Counted {
  readonly id: string
  readonly count: number
  /** Of them. */
  readonly pictures: number
}

/** How many each record has that are not removed; a record with none is not among them. */
export function countsOf(db: Reader, kind: AttachmentRecord['kind'], ids: readonly string[]): Counted[] {
  return db.all(
    `SELECT recordId AS id, count(*) AS count, sum(type LIKE 'image/%') AS pictures FROM attachments
     WHERE recordId IN (SELECT value FROM json_each(@ids)) AND recordKind = @kind AND removedAt IS NULL GROUP BY recordId`,
    { kind, ids: JSON.stringify(ids) },
  )
}
