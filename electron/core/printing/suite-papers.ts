import { createElement } from 'react'
import { rentMethodLabels } from '../../../shared/leasing/rent.ts'
import { type FormId, formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import { picturesOf } from '../attachments/attached-pictures.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { type ForWhom, type Reader, readerOf, recordShown, type Shown } from '../leasing/shown-papers.ts'
import { openForPaper, type PaperSuite, suiteForPaper } from '../leasing/suite-paper.ts'
import { pdfName } from './file-name.ts'
import { FloorPlanPack } from './forms/floor-plan-pack.tsx'
import { VacancyList } from './forms/vacancy-list.tsx'
import { type Source, towerFrame } from './source.ts'

const keyOf = ({ prospectId, visitId }: ForWhom) => visitId ?? prospectId ?? '-'

/** Printed for nobody, it says so and stays in the house (2: 11). */
const frameFor = (context: QueryContext, form: FormId, reader: Reader | null, copy: string, printing: number) =>
  towerFrame(context, form, reader === null ? `内部·${copy}` : copy, printing)

function shownOnList(suites: readonly PaperSuite[], priced: boolean): Shown[] {
  if (!priced) {
    return [{ suiteId: null, room: `空房 ${suites.length} 间`, kind: 'vacancyList', price: null, unit: null }]
  }
  return suites.map(({ id, room, rentAsked, rentUnit }) => ({
    ...{ suiteId: id, room, kind: 'vacancyList', price: rentAsked, unit: rentUnit },
  }))
}

/** 空房资料: what can be had, with the list price or without any (2: 11 一类 7), 二类 3)). */
export function vacancyListSource(context: QueryContext, whom: ForWhom): Source {
  const form = 'vacancyList'
  const reader = readerOf(context, whom)
  reader?.allow('vacancyList')
  const suites = openForPaper(context)
  if (suites.length === 0) throw new AppError('REFUSED', '目前没有可租的单元，没有打印空房资料')
  const isPriced = (copy: string) => copy === formCopies[form][0]
  const named = `${formTitles[form]} ${context.today}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], context.today, copy], printing)
  return {
    form,
    subjectKey: `${keyOf(whom)} ${context.today}`,
    subjectId: whom.visitId ?? whom.prospectId,
    caseId: null,
    named,
    landscape: true,
    fileName,
    document: (copy, printing) => {
      const priced = isPriced(copy)
      if (priced) reader?.allow('guardedQuotation')
      return createElement(VacancyList, {
        frame: frameFor(context, form, reader, copy, printing),
        ...{ suites, priced, on: context.today, fileName: fileName(copy, printing), own: reader === null },
        ...{ contact: context.settings.leasing.contact, method: rentMethodLabels[context.settings.leasing.rent.method] },
      })
    },
    leaves: (then, copies, job) => {
      if (!reader) return
      const shown = copies.flatMap((copy) => shownOnList(suites, isPriced(copy)))
      recordShown(then, reader, { shown, job, named: `《${named}》${copies.join('、')}` })
    },
  }
}

/** 平面图资料: a cover, then each suite with its plans (2: 7.1). */
export function floorPlanPackSource(
  context: QueryContext,
  { ids, ...whom }: Extract<Subject, { readonly form: 'floorPlanPack' }>,
): Source {
  const form = 'floorPlanPack'
  const reader = readerOf(context, whom)
  reader?.allow('floorPlan')
  const suites = ids.map((id) => ({ ...suiteForPaper(context, id), plans: picturesOf(context, { kind: 'suitePlan', id }) }))
  const rooms = suites.map(({ room }) => room).join('、')
  const { address, contact } = context.settings.leasing
  const named = `${formTitles[form]} ${rooms.slice(0, 100)}`
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], rooms.slice(0, 40), copy], printing)
  return {
    form,
    subjectKey: `${keyOf(whom)} ${ids.join(' ')}`,
    subjectId: suites.length === 1 ? (ids[0] ?? null) : null,
    caseId: null,
    named,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(FloorPlanPack, {
        frame: frameFor(context, form, reader, copy, printing),
        ...{ suites, address, contact, on: context.today, fileName: fileName(copy, printing) },
        ...{ customer: reader?.name ?? null, own: reader === null },
      }),
    leaves: (then, _copies, job) => {
      if (!reader) return
      const shown = suites.map(({ id, room }): Shown => ({ suiteId: id, room, kind: 'floorPlan', price: null, unit: null }))
      recordShown(then, reader, { shown, job, named: `《${formTitles[form]}》${rooms.slice(0, 100)}` })
    },
  }
}
