import { createElement, type ReactElement } from 'react'
import type { ViewingDetail } from '../../../shared/leasing/viewings.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { viewings } from '../leasing/viewings.ts'
import { pdfName } from './file-name.ts'
import { RivalComparison } from './forms/rival-comparison.tsx'
import type { SheetFrame } from './forms/sheet-frame.tsx'
import { ViewingConfirmation } from './forms/viewing-confirmation.tsx'
import { ViewingRecord } from './forms/viewing-record.tsx'
import { type Source, towerFrame } from './source.ts'

type ViewingForm = 'viewingRecord' | 'viewingConfirmation' | 'rivalComparison'

/** @throws REFUSED where there is nothing to put on it yet */
function mustHaveSubstance(form: ViewingForm, { serial, comparison, suites }: ViewingDetail): void {
  if (form === 'rivalComparison' && comparison === null) {
    throw new AppError('REFUSED', `看房 ${serial} 还没有填写竞争楼盘比较，没有打印；请先按 C 填写（规程 篇2 8.2）`)
  }
  if (form === 'viewingConfirmation' && suites.every(({ openedAt }) => openedAt === null)) {
    throw new AppError('REFUSED', `看房 ${serial} 还没有看过任何单元，没有打印看房确认`)
  }
}

function paperOf(
  context: QueryContext,
  form: ViewingForm,
  data: { readonly frame: SheetFrame; readonly viewing: ViewingDetail; readonly fileName: string },
): ReactElement {
  switch (form) {
    case 'viewingRecord':
      return createElement(ViewingRecord, data)
    case 'viewingConfirmation':
      return createElement(ViewingConfirmation, data)
    case 'rivalComparison': {
      const { building, contact } = context.settings.leasing
      return createElement(RivalComparison, { ...data, building, contact, on: context.today })
    }
  }
}

/** 《看房记录》 and what the customer gets of it: read with the rights of whoever prints it, on the letterhead of the building. */
export function viewingSource(context: QueryContext, form: ViewingForm, id: string): Source {
  const viewing = viewings.get(context, { id })
  mustHaveSubstance(form, viewing)
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], viewing.serial, copy], printing)
  return {
    ...{ form, subjectKey: id, subjectId: id, caseId: null, landscape: form === 'rivalComparison', fileName },
    named: `${formTitles[form]} ${viewing.serial}`,
    document: (copy, printing) => {
      const frame = towerFrame(context, form, copy, printing)
      return paperOf(context, form, { frame, viewing, fileName: fileName(copy, printing) })
    },
  }
}
