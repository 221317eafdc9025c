import type { CommandContext, QueryContext } from '../context.ts'
import { insertPreview, previewRows } from './attachment-previews.sql.ts'
import type { AttachmentRow } from './attachments.sql.ts'
import { pictureSize } from './picture-size.ts'

/** A small picture is small: what is larger was not drawn by a screen of ours. */
const longestSide = 1024
const mostBytes = 150_000

function smallPicture(base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length > mostBytes || bytes.subarray(0, 3).toString('latin1') !== '\xff\xd8\xff') return null
  const size = pictureSize('image/jpeg', bytes)
  return size !== undefined && Math.max(size.width, size.height) <= longestSide ? bytes : null
}

/** The small picture that came along with a photo; a wrong one is left out, the photo is what was to be kept. */
export function keepPreview({ db }: CommandContext, { id, type }: AttachmentRow, drawn: string | null): void {
  const jpeg = drawn === null || type === 'application/pdf' ? null : smallPicture(drawn)
  if (jpeg !== null) insertPreview(db, id, jpeg)
}

/** Base64, of those that have one. */
export function previewsOf({ db }: QueryContext, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(previewRows(db, ids).map(({ attachmentId, jpeg }) => [attachmentId, Buffer.from(jpeg).toString('base64')]))
}
