import { useNavigate } from 'react-router'
import { receptionDesk } from '../../../shared/access/roles.ts'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { useSession } from '../../api/session.ts'

/** Registers a lost or found thing for a line of category 其它 (1: 4.6); `null` where that is not possible. */
export function useRegisterForCase(record: Pick<CaseDetail, 'id' | 'category' | 'state'> | undefined): (() => void) | null {
  const navigate = useNavigate()
  const atDesk = useSession((state) => state.me?.roles.some((role) => receptionDesk.some((one) => one === role)) ?? false)
  if (record?.category !== 'other' || record.state === 'struckOff' || !atDesk) return null
  return () => void navigate(`/reception/lost-found?new=${record.id}`)
}
