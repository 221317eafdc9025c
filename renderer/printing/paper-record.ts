import type { FormId } from '../../shared/printing/forms.ts'
import type { AwaitedPaper } from '../../shared/printing/printing.ts'
import type { SlipKind } from '../../shared/reception/cases.ts'

/** Which record a paper is of, where it is not its case alone. */
const slips: Partial<Readonly<Record<FormId, SlipKind>>> = {
  reworkSlip: 'rework',
  repairSlip: 'repair',
  complaintRecord: 'complaint',
  correctionReport: 'correction',
  specialReport: 'specialReport',
  incidentRecord: 'incident',
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
