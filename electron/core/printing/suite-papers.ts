import { createElement } from 'react'
import { rentMethodLabels } from '../../../shared/leasing/rent.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import { picturesOf } from '../attachments/attached-pictures.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { allow } from '../leasing/disclosures.ts'
import { prospectById } from '../leasing/prospect-steps.ts'
import { openForPaper, suiteForPaper } from '../leasing/suite-paper.ts'
import { pdfName } from './file-name.ts'
import { FloorPlanPack } from './forms/floor-plan-pack.tsx'
import { VacancyList } from './forms/vacancy-list.tsx'
import { type Source, towerFrame } from './source.ts'

/** Who it is for, asked of the ladder (2: 11, 注). @throws REFUSED */
function forWhom(context: QueryContext, prospectId: string | null) {
  return prospectId === null ? null : prospectById(context, prospectId)
}

/** 空房资料: what can be had, with the list price or without any (2: 11 一类 7), 二类 3)). */
export function vacancyListSource(context: QueryContext, prospectId: string | null): Source {
  const form = 'vacancyList'
  const prospect = forWhom(context, prospectId)
  if (prospect) allow(prospect, 'vacancyList')
  const suites = openForPaper(context)
  if (suites.length === 0) throw new AppError('REFUSED', '目前没有可租的单元，没有打印空房资料')
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], context.today, copy], printing)
  return {
    form,
    subjectKey: `${prospectId ?? '-'} ${context.today}`,
    subjectId: prospectId,
    caseId: null,
    named: `${formTitles[form]} ${context.today}`,
    landscape: true,
    fileName,
    document: (copy, printing) => {
      const priced = copy === formCopies[form][0]
      if (prospect && priced) allow(prospect, 'guardedQuotation')
      return createElement(VacancyList, {
        frame: towerFrame(context, form, copy, printing),
        ...{ suites, priced, on: context.today, fileName: fileName(copy, printing) },
        ...{ contact: context.settings.leasing.contact, method: rentMethodLabels[context.settings.leasing.rent.method] },
      })
    },
  }
}

/** 平面图资料: a cover, then each suite with its plans (2: 7.1). */
export function floorPlanPackSource(
  context: QueryContext,
  { ids, prospectId }: Extract<Subject, { readonly form: 'floorPlanPack' }>,
): Source {
  const form = 'floorPlanPack'
  const prospect = forWhom(context, prospectId)
  if (prospect) allow(prospect, 'floorPlan')
  const suites = ids.map((id) => ({ ...suiteForPaper(context, id), plans: picturesOf(context, { kind: 'suitePlan', id }) }))
  const rooms = suites.map(({ room }) => room).join('、')
  const { address, contact } = context.settings.leasing
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], rooms.slice(0, 40), copy], printing)
  return {
    form,
    subjectKey: `${prospectId ?? '-'} ${ids.join(' ')}`,
    subjectId: suites.length === 1 ? (ids[0] ?? null) : null,
    caseId: null,
    named: `${formTitles[form]} ${rooms.slice(0, 100)}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(FloorPlanPack, {
        frame: towerFrame(context, form, copy, printing),
        ...{ suites, address, contact, on: context.today, fileName: fileName(copy, printing) },
        customer: prospect?.company ?? null,
      }),
  }
}
