import { createElement } from 'react'
import { type WaitingGroup, waitingGroupLabels } from '../../../shared/leasing/waiting-list.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { entriesOf, waitingFound } from '../leasing/waiting-list-page.ts'
import { pdfName } from './file-name.ts'
import { WaitingListPaper } from './forms/waiting-list.tsx'
import { type Source, towerFrame } from './source.ts'

const mostLines = 500

/** 《候租客户名单》 (domain F14): the caller's own, everybody's for supervision. */
export function waitingListSource(context: QueryContext, group: WaitingGroup): Source {
  const form = 'waitingList'
  const rows = waitingFound(context, { group, after: null, limit: mostLines + 1 })
  if (rows.length > mostLines) {
    throw new AppError('REFUSED', `名单超过 ${mostLines} 位，一次打印不了；请按「${waitingGroupLabels.due}」分批打印`)
  }
  const entries = entriesOf(context, rows)
  const period = `${waitingGroupLabels[group]} · 截至 ${context.today}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], context.today, copy], printing)
  return {
    form,
    subjectKey: `${form} ${group} ${context.today} ${context.session?.accountId ?? ''}`,
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${period}`,
    landscape: true,
    fileName,
    document: (copy, printing) =>
      createElement(WaitingListPaper, {
        frame: towerFrame(context, form, copy, printing),
        ...{ period, entries, fileName: fileName(copy, printing) },
      }),
  }
}
