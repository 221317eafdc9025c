import { receptionDesk } from '../../../shared/access/roles.ts'
import { useSession } from '../../api/session.ts'

/** Whether the person works at the counter; the core decides, this only leaves out verbs that it would refuse. */
export function useAtDesk(): boolean {
  return useSession((state) => state.me?.roles.some((role) => receptionDesk.some((one) => one === role)) ?? false)
}
