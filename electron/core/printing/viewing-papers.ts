import { createElement } from 'react'
import { formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { viewings } from '../leasing/viewings.ts'
import { pdfName } from './file-name.ts'
import { ViewingRecord } from './forms/viewing-record.tsx'
import { type Source, towerFrame } from './source.ts'

/** 《看房记录》: read with the rights of whoever prints it, on the letterhead of the building. */
export function viewingSource(context: QueryContext, id: string): Source {
  const form = 'viewingRecord'
  const viewing = viewings.get(context, { id })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], viewing.serial, copy], printing)
  return {
    form,
    ...{
      subjectKey: id,
      subjectId: id,
      caseId: null,
      named: `${formTitles[form]} ${viewing.serial}`,
      landscape: false,
      fileName,
    },
    document: (copy, printing) => {
      const frame = towerFrame(context, form, copy, printing)
      return createElement(ViewingRecord, { frame, viewing, fileName: fileName(copy, printing) })
    },
  }
}
