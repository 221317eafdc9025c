import type { Subject } from '../../../shared/printing/printing.ts'
import type { QueryContext } from '../context.ts'
import { viewings } from '../leasing/viewings.ts'
import { brokerConfirmationSource, brokerVisitSource } from './broker-papers.ts'
import { concessionSource } from './concession-papers.ts'
import { askedOfLadder } from './customer-copy.ts'
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
  | 'brokerVisit'
  | 'brokerConfirmation'
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
      return askedOfLadder(context, viewingSource(context, subject.form, subject.id), viewings.get(context, subject).prospectId)
    case 'concession':
      return concessionSource(context, subject.id)
    case 'quotation':
      return quotationSource(context, subject.id)
    case 'waitingList':
      return waitingListSource(context, subject.group)
    case 'brokerVisit':
      return brokerVisitSource(context, subject.id)
    case 'brokerConfirmation':
      return brokerConfirmationSource(context, subject.id)
    case 'vacancyList':
      return vacancyListSource(context, subject)
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
