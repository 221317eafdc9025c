import { createElement, type ReactElement } from 'react'
import { visitsDesk } from '../../../shared/access/roles.ts'
import { type FormId, formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { visits } from '../visits/visits.ts'
import { pdfName } from './file-name.ts'
import { NamePlates } from './forms/name-plates.tsx'
import { SignInSheet } from './forms/sign-in-sheet.tsx'
import { TaskSlips } from './forms/task-slips.tsx'
import type { VisitPaperData } from './forms/visit-paper-data.ts'
import { VisitPlan } from './forms/visit-plan.tsx'
import { VisitRecord } from './forms/visit-record.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'
import { visitArchiveSource } from './visit-archive-papers.ts'

type VisitForm = Extract<FormId, 'visitRecord' | 'visitPlan' | 'taskSlips' | 'signInSheet' | 'namePlates'>

const papers: Readonly<Record<VisitForm, (data: VisitPaperData) => ReactElement>> = {
  visitRecord: (data) => createElement(VisitRecord, data),
  visitPlan: (data) => createElement(VisitPlan, data),
  taskSlips: (data) => createElement(TaskSlips, data),
  signInSheet: (data) => createElement(SignInSheet, data),
  namePlates: (data) => createElement(NamePlates, data),
}

/** What is put up or torn off is not awaited back signed, so it is a paper of no record. */
const signed: readonly VisitForm[] = ['visitRecord', 'visitPlan', 'signInSheet']

/** The papers of a visit (3: 4.6, 5.1; domain F6, F17). @throws REFUSED where there is no name for a plate */
export function visitSource(context: QueryContext, form: VisitForm | 'visitArchive', id: string): Source {
  if (form === 'visitArchive') return visitArchiveSource(context, id)
  const visit = visits.get(context, { id })
  if (form === 'namePlates' && visit.names === null) {
    throw new AppError('REFUSED', '还没有座签上的姓名；请先在接待安排里填写「座签姓名」，一行一位')
  }
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], visit.serial, copy], printing)
  return {
    ...{ form, subjectKey: id, subjectId: signed.includes(form) ? id : null, caseId: null },
    ...{ named: `${formTitles[form]} ${visit.serial}`, landscape: false, fileName },
    document: (copy, printing) =>
      papers[form]({
        frame: frameOf(context, form, copy, printing),
        visit,
        // The number of a contact is on our own copy only, and for who leads the visit.
        disclosure: disclosure({ fullPhone: copy === formCopies[form][0] && hasRole(context, visitsDesk), fullName: true }),
        fileName: fileName(copy, printing),
      }),
  }
}
