import { hasRole, type QueryContext } from '../context.ts'

/** In whose box the caller signs. */
export function ownOffice(context: QueryContext) {
  if (hasRole(context, ['generalManager'])) return 'generalManager'
  return hasRole(context, ['leasingSupervisor']) ? 'leasingSupervisor' : 'leasingOfficer'
}
