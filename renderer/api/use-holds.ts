import type { Role } from '../../shared/access/roles.ts'
import { useSession } from './session.ts'

/** Whether the person holds one of these roles; the core decides, this only leaves out what it would refuse. */
export function useHolds(roles: readonly Role[]): boolean {
  return useSession(({ me }) => me?.roles.some((role) => roles.includes(role)) ?? false)
}
