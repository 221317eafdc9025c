import { receptionSupervision } from '../../../shared/access/roles.ts'
import { useSession } from '../../api/session.ts'

/** Whether the person may bind and file; the core decides, this only leaves out verbs that it would refuse. */
export function useSupervises(): boolean {
  return useSession((state) => state.me?.roles.some((role) => receptionSupervision.some((one) => one === role)) ?? false)
}
