import { useNavigate } from 'react-router'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { useAtDesk } from '../case/use-at-desk.ts'

/** Registers a lost or found thing for a line of category 其它 (1: 4.6); `null` where that is not possible. */
export function useRegisterForCase(record: Pick<CaseDetail, 'id' | 'category' | 'state'> | undefined): (() => void) | null {
  const navigate = useNavigate()
  const atDesk = useAtDesk()
  if (record?.category !== 'other' || record.state === 'struckOff' || !atDesk) return null
  return () => void navigate(`/reception/lost-found?new=${record.id}`)
}
