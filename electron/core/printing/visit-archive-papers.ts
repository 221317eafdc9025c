import { createElement } from 'react'
import { visitsDesk, visitsReaders } from '../../../shared/access/roles.ts'
import { type FormId, formTitles } from '../../../shared/printing/forms.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import { contactPictures } from '../attachments/attached-pictures.ts'
import { attachedTo, attachmentCounts } from '../attachments/attachments.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { corrections } from '../reception/corrections.ts'
import { incidents } from '../reception/incidents.ts'
import { visits } from '../visits/visits.ts'
import { pdfName } from './file-name.ts'
import { VisitArchive } from './forms/visit-archive.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

function incidentOf(context: QueryContext, { incident }: VisitDetail) {
  if (incident === null) return null
  const { id } = incident
  return { incident: incidents.get(context, { id }), attachments: attachmentCounts(context, 'incident', [id]).get(id) ?? 0 }
}

function correctionsOf(context: QueryContext, { preparations }: VisitDetail) {
  const ids = preparations.flatMap(({ correction }) => correction?.id ?? [])
  return ids.map((id) => {
    const report = corrections.get(context, { id })
    return { report, attached: attachedTo(context, { ...report, kind: 'correction' }) }
  })
}

/**
 * 参观接待档案: everything of one visit in one document (3: 4.7). It stays in our own cabinet.
 * @throws FORBIDDEN for who reads only the visits of today
 */
export function visitArchiveSource(context: QueryContext, id: string): Source {
  const form = 'visitArchive'
  if (!hasRole(context, visitsReaders)) throw new AppError('FORBIDDEN', '参观接待档案由管理处主管和部门主管查阅、打印')
  const visit = visits.get(context, { id })
  const parts = { incident: incidentOf(context, visit), corrections: correctionsOf(context, visit) }
  const pictures = contactPictures(context, { kind: 'visit', id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], visit.serial, copy], printing)
  return {
    ...{ form, subjectKey: id, subjectId: null, caseId: null, landscape: false, fileName },
    named: `${formTitles[form]} ${visit.serial}`,
    document: (copy, printing) =>
      createElement(VisitArchive, {
        ...parts,
        ...{ visit, pictures, fileName: fileName(copy, printing) },
        frame: (part: FormId) => frameOf(context, part, copy, printing),
        disclosure: disclosure({ fullPhone: hasRole(context, visitsDesk), fullName: true }),
      }),
  }
}
