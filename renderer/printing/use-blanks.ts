import type { Subject } from '../../shared/printing/printing.ts'
import { useQuery } from '../api/use-query.ts'
import { blanksOfCase, blanksOfSlip } from './blanks.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/** What is still blank on the paper about to be printed; nothing for a ledger, whose lines differ. */
export function useBlanks(subject: Subject): readonly string[] {
  const caseId = subject.form === 'receptionCase' ? subject.id : null
  const slipId = subject.form === 'reworkSlip' ? subject.id : null
  const record = useQuery('cases.get', { id: caseId ?? nobody }, { enabled: caseId !== null })
  const slip = useQuery('rework.get', { id: slipId ?? nobody }, { enabled: slipId !== null })
  if (caseId !== null && record.data !== undefined) return blanksOfCase(record.data)
  if (slipId !== null && slip.data !== undefined) return blanksOfSlip(slip.data)
  return []
}
