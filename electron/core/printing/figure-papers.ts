import { createElement } from 'react'
import type { FiguresAsked } from '../../../shared/leasing/leasing-figures.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { leasingFigures } from '../leasing/leasing-figures.ts'
import { pdfName } from './file-name.ts'
import { LeasingFiguresPaper } from './forms/leasing-figures.tsx'
import { type Source, towerFrame } from './source.ts'

/** 《招商统计》: the caller's own, or whose supervision asks for. */
export function leasingFiguresSource(context: QueryContext, asked: FiguresAsked): Source {
  const form = 'leasingFigures'
  const figure = leasingFigures.read(context, asked)
  const { from, until, ownerId, owner } = figure
  const days = `${from} 至 ${until}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], days, owner ?? '全部', copy], printing)
  return {
    form,
    subjectKey: `${form} ${from} ${until} ${ownerId ?? ''} ${context.today}`,
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${days}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(LeasingFiguresPaper, {
        frame: towerFrame(context, form, copy, printing),
        ...{ figure, fileName: fileName(copy, printing) },
      }),
  }
}
