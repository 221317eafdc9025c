import type { Subject } from '../../shared/printing/printing.ts'
import { useQuery } from '../api/use-query.ts'
import {
  blanksOfCase,
  blanksOfComplaint,
  blanksOfCorrection,
  blanksOfIncident,
  blanksOfRepair,
  blanksOfService,
  blanksOfSlip,
} from './blanks.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** The record that the paper is of, where it is one of this form. */
function asked(subject: Subject, form: Subject['form']) {
  const id = subject.form === form && 'id' in subject ? subject.id : null
  return [{ id: id ?? nobody }, { enabled: id !== null }] as const
}

/** What is still blank on the paper about to be printed; nothing for a ledger, whose lines differ. */
export function useBlanks(subject: Subject): readonly string[] {
  const record = useQuery('cases.get', ...asked(subject, 'receptionCase'))
  const slip = useQuery('rework.get', ...asked(subject, 'reworkSlip'))
  const repair = useQuery('repairs.get', ...asked(subject, 'repairSlip'))
  const service = useQuery('serviceOrders.get', ...asked(subject, 'serviceSlip'))
  const complaint = useQuery('complaints.get', ...asked(subject, 'complaintRecord'))
  const report = useQuery('corrections.get', ...asked(subject, 'correctionReport'))
  const incident = useQuery('incidents.get', ...asked(subject, 'incidentRecord'))
  if (subject.form === 'receptionCase' && record.data) return blanksOfCase(record.data)
  if (subject.form === 'reworkSlip' && slip.data) return blanksOfSlip(slip.data)
  if (subject.form === 'repairSlip' && repair.data) return blanksOfRepair(repair.data)
  if (subject.form === 'serviceSlip' && service.data) return blanksOfService(service.data)
  if (subject.form === 'complaintRecord' && complaint.data) return blanksOfComplaint(complaint.data)
  if (subject.form === 'correctionReport' && report.data) return blanksOfCorrection(report.data)
  if (subject.form === 'incidentRecord' && incident.data) return blanksOfIncident(incident.data)
  return []
}
