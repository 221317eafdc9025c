import { attachedTo } from '../attachments/attachments.ts'
import type { QueryContext } from '../context.ts'
import type { VisitRow } from './visit-row.ts'

/** 资料清单 (3: 4.6): files of the record and sheets in the cabinet. A picture is a photo, another file is minutes or a list. */
export function materialsOf(context: QueryContext, { id, keptPhotos, keptMinutes, keptSignIns }: VisitRow) {
  const { count, pictures } = attachedTo(context, { kind: 'visit', id, caseId: null })
  return { photos: pictures + (keptPhotos ?? 0), files: count - pictures, minutes: keptMinutes ?? 0, signIns: keptSignIns ?? 0 }
}
