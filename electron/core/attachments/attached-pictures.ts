import type { AttachmentRecord } from '../../../shared/attachments/attachments.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { previewsOf } from './attachment-previews.ts'
import { type AttachmentRow, attachmentsOf } from './attachments.sql.ts'

/** Bytes of pictures that one paper can carry. */
const mostOnPaper = 40 * 1024 * 1024

const keptOf = (context: QueryContext, record: AttachmentRecord) =>
  attachmentsOf(context.db, record).filter(({ removedAt }) => removedAt === null)

/** What a paper shows of the files of one record: its pictures, and the names of what cannot be shown (PDF, or a lost file). */
export function picturesOf(context: QueryContext, record: AttachmentRecord) {
  const rows = keptOf(context, record)
  if (rows.reduce((sum, { size }) => sum + size, 0) > mostOnPaper) {
    throw new AppError('REFUSED', '图片合计超过 40 MB，一份资料放不下；请换成小一些的图片，或分开打印')
  }
  const read = rows.map((row) => ({ name: row.name, source: row.type === 'application/pdf' ? null : context.files.picture(row) }))
  return {
    shown: read.flatMap(({ name, source }) => (source === null ? [] : [{ name, source }])),
    named: read.filter(({ source }) => source === null).map(({ name }) => name),
  }
}

/** A file of a record as a contact sheet has it. */
export interface ContactPicture extends Pick<AttachmentRow, 'id' | 'name' | 'type' | 'size' | 'digest' | 'addedAt' | 'by'> {
  /** An address that holds a picture whole; `null`: it cannot be shown here and is only named. */
  readonly source: string | null
}

/**
 * Every file of a record, small: the picture that was drawn when it was added, or, of an older one, the photo itself as long
 * as the paper can carry it. What cannot be shown is named, never left out.
 */
export function contactPictures(context: QueryContext, record: AttachmentRecord): ContactPicture[] {
  const rows = keptOf(context, record)
  const small = previewsOf(
    context,
    rows.map(({ id }) => id),
  )
  let room = mostOnPaper
  return rows.map((row) => {
    const drawn = small.get(row.id)
    if (drawn !== undefined) return { ...row, source: `data:image/jpeg;base64,${drawn}` }
    if (row.type === 'application/pdf' || row.size > room) return { ...row, source: null }
    room -= row.size
    return { ...row, source: context.files.picture(row) }
  })
}
