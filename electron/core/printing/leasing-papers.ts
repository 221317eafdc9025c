import type { Subject } from '../../../shared/printing/printing.ts'
import type { QueryContext } from '../context.ts'
import { concessionSource } from './concession-papers.ts'
import { leasingFiguresSource } from './figure-papers.ts'
import { prospectCardSource, prospectLedgerSource } from './prospect-papers.ts'
import { quotationSource } from './quotation-papers.ts'
import type { Source } from './source.ts'
import { floorPlanPackSource, vacancyListSource } from './suite-papers.ts'
import { viewingSource } from './viewing-papers.ts'
import { waitingListSource } from './waiting-papers.ts'

type LeasingForm =
  | 'viewingRecord'
  | 'viewingConfirmation'
  | 'rivalComparison'
  | 'concession'
  | 'quotation'
  | 'waitingList'
  | 'vacancyList'
  | 'floorPlanPack'
  | 'prospectLedger'
  | 'prospectCard'
  | 'leasingFigures'

/** Papers of 招商, each through the service that owns what it says. */
export function leasingSource(context: QueryContext, subject: Extract<Subject, { readonly form: LeasingForm }>): Source {
  switch (subject.form) {
    case 'viewingRecord':
    case 'viewingConfirmation':
    case 'rivalComparison':
      return viewingSource(context, subject.form, subject.id)
    case 'concession':
      return concessionSource(context, subject.id)
    case 'quotation':
      return quotationSource(context, subject.id)
    case 'waitingList':
      return waitingListSource(context, subject.group)
    case 'vacancyList':
      return vacancyListSource(context, subject.prospectId)
    case 'floorPlanPack':
      return floorPlanPackSource(context, subject)
    case 'prospectLedger':
      return prospectLedgerSource(context, subject.filter)
    case 'prospectCard':
      return prospectCardSource(context, subject.id)
    case 'leasingFigures':
      return leasingFiguresSource(context, subject.filter)
  }
}
