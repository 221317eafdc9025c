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
  blanksOfSpecialReport,
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
  const special = useQuery('specialReports.get', ...asked(subject, 'specialReport'))
  const incident = useQuery('incidents.get', ...asked(subject, 'incidentRecord'))
  const of = <Record>(form: Subject['form'], data: Record | undefined, blanks: (one: Record) => readonly string[]) =>
    subject.form === form && data !== undefined ? blanks(data) : []
  return [
    ...of('receptionCase', record.data, blanksOfCase),
    ...of('reworkSlip', slip.data, blanksOfSlip),
    ...of('repairSlip', repair.data, blanksOfRepair),
    ...of('serviceSlip', service.data, blanksOfService),
    ...of('complaintRecord', complaint.data, blanksOfComplaint),
    ...of('correctionReport', report.data, blanksOfCorrection),
    ...of('specialReport', special.data, blanksOfSpecialReport),
    ...of('incidentRecord', incident.data, blanksOfIncident),
  ]
}
