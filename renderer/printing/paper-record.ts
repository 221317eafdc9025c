import type { FormId } from '../../shared/printing/forms.ts'
import type { AwaitedPaper } from '../../shared/printing/printing.ts'
import type { RecordKind } from '../reception/case/open-record.ts'

/** Which record a paper is of, where it is not its case alone. */
const slips: Partial<Readonly<Record<FormId, RecordKind>>> = {
  reworkSlip: 'rework',
  repairSlip: 'repair',
  complaintRecord: 'complaint',
  correctionReport: 'correction',
  specialReport: 'specialReport',
  incidentRecord: 'incident',
  visitRecord: 'visit',
  visitPlan: 'visit',
  signInSheet: 'visit',
  foundReceipt: 'lostFound',
  foundNotice: 'lostFound',
}

/** The address of the record that a paper is of, on a screen of records; `null`: it has none there. */
export function addressOfPaper(screen: string, { form, subjectId, caseId }: Pick<AwaitedPaper, 'form' | 'subjectId' | 'caseId'>) {
  const kind = slips[form]
  const words = [caseId === null ? '' : `case=${caseId}`, kind && subjectId !== null ? `slip=${kind}.${subjectId}` : '']
  const asked = words.filter((word) => word !== '').join('&')
  return asked === '' ? null : `${screen}?${asked}`
}
