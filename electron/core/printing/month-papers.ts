import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { tableOf } from '../reception/month-close.ts'
import { linesOfMonth } from '../reception/month-lines.ts'
import { pdfName } from './file-name.ts'
import { MonthTable } from './forms/month-table.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

const mostLines = 2000

/** @throws REFUSED when the month has more complaints than a table can carry */
export function monthTableSource(context: QueryContext, month: string): Source {
  const form = 'monthTable'
  const table = tableOf(context, month)
  const lines = linesOfMonth(context, month, mostLines)
  if (lines.length > mostLines)
    throw new AppError('REFUSED', `这个月超过 ${mostLines} 件投诉，一张汇总表印不下；数字仍可在屏幕上逐项查看`)
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], month, copy], printing)
  return {
    form,
    subjectKey: month,
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${month}`,
    landscape: true,
    fileName,
    document: (copy, printing) => {
      const kept = copy === formCopies[form][0]
      return createElement(MonthTable, {
        frame: frameOf(context, form, copy, printing),
        ...{ table, lines, fileName: fileName(copy, printing) },
        disclosure: disclosure({ fullPhone: kept && hasRole(context, receptionDesk), fullName: kept }),
      })
    },
  }
}
