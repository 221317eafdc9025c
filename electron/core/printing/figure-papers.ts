import { createElement } from 'react'
import type { FigureSpan } from '../../../shared/figures/figure-span.ts'
import type { FiguresAsked } from '../../../shared/leasing/leasing-figures.ts'
import { type FormId, formTitles } from '../../../shared/printing/forms.ts'
import type { VisitFiguresAsked } from '../../../shared/visits/visit-figures.ts'
import type { QueryContext } from '../context.ts'
import { leasingFigures } from '../leasing/leasing-figures.ts'
import { visitFigures } from '../visits/visit-figures.ts'
import { pdfName } from './file-name.ts'
import { LeasingFiguresPaper } from './forms/leasing-figures.tsx'
import { VisitFiguresPaper } from './forms/visit-figures.tsx'
import { frameOf, type Source, towerFrame } from './source.ts'

/** @param whose in the name of the file, and in what reprints are counted by */
function figureSource(
  { today }: QueryContext,
  form: FormId,
  { from, until }: FigureSpan,
  whose: { readonly key: string; readonly name: string | null },
): Omit<Source, 'document'> {
  const days = `${from} 至 ${until}`
  return {
    ...{ form, subjectId: null, caseId: null, landscape: false },
    subjectKey: `${form} ${from} ${until} ${whose.key} ${today}`,
    named: `${formTitles[form]} ${days}`,
    fileName: (copy, printing) => pdfName([formTitles[form], days, ...(whose.name === null ? [] : [whose.name]), copy], printing),
  }
}

/** 《招商统计》: the caller's own, or whose supervision asks for. */
export function leasingFiguresSource(context: QueryContext, asked: FiguresAsked): Source {
  const form = 'leasingFigures'
  const figure = leasingFigures.read(context, asked)
  const { ownerId, owner } = figure
  const source = figureSource(context, form, figure, { key: ownerId ?? '', name: owner ?? '全部' })
  return {
    ...source,
    document: (copy, printing) =>
      createElement(LeasingFiguresPaper, {
        frame: towerFrame(context, form, copy, printing),
        ...{ figure, fileName: source.fileName(copy, printing) },
      }),
  }
}

/** 《参观接待统计》 */
export function visitFiguresSource(context: QueryContext, asked: VisitFiguresAsked): Source {
  const form = 'visitFigures'
  const figure = visitFigures.read(context, asked)
  const source = figureSource(context, form, figure, { key: '', name: null })
  return {
    ...source,
    document: (copy, printing) =>
      createElement(VisitFiguresPaper, {
        frame: frameOf(context, form, copy, printing),
        ...{ figure, today: context.today, fileName: source.fileName(copy, printing) },
      }),
  }
}
