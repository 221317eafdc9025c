import { visitsDesk, visitsReaders } from '../../../shared/access/roles.ts'
import { useSession } from '../../api/session.ts'

/** What the person may do with visits; the core decides, this only leaves out what it would refuse. */
export function useLeadsVisits(): { readonly leads: boolean; readonly readsAll: boolean } {
  const held = useSession((state) => state.me?.roles) ?? none
  return {
    leads: held.some((role) => visitsDesk.some((one) => one === role)),
    readsAll: held.some((role) => visitsReaders.some((one) => one === role)),
  }
}

const none: readonly never[] = []
