import { receptionDesk } from '../../../shared/access/roles.ts'
import { useHolds } from '../../api/use-holds.ts'

/** Whether the person works at the counter. */
export function useAtDesk(): boolean {
  return useHolds(receptionDesk)
}
