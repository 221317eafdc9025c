import { leasingSupervision, roleLabels } from '../../../shared/access/roles.ts'
import { keeps, type Rate } from '../../../shared/leasing/rent.ts'
import type { LeasingRules } from '../../../shared/settings/leasing-rules.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { approvedConcessions } from './approved-concessions.ts'

/** What somebody wants to ask for a suite. */
export interface Offered {
  readonly prospectId: string
  readonly suiteId: string
  readonly room: string
  readonly rate: Rate
  /** 牌价 */
  readonly list: Rate
  /** 底价; `null`: none was set. */
  readonly floor: Rate | null
  /** Days without rent, a month counted as thirty. */
  readonly freeDays: number
}

const highest = (context: QueryContext) => {
  if (hasRole(context, ['generalManager'])) return 'generalManager'
  return hasRole(context, ['leasingSupervisor']) ? 'leasingSupervisor' : 'leasingOfficer'
}

/** What must be kept of the list price, in hundredths of a percent. */
function leastShare(role: 'leasingSupervisor' | 'leasingOfficer', { officer, supervisor }: LeasingRules['ladder']): number {
  return role === 'leasingSupervisor' ? supervisor : officer
}

/**
 * Whether the caller may ask this by the ladder (2: 9.4) or by what was approved for this prospect and suite (2: 10.5).
 * No sentence quotes a price: it is also read with the prices hidden (2: 9.1). Somebody who may not see the floor price reads the same sentence below it as above: it is never named, nor that it exists.
 * @returns why not, or `null`
 */
export function authorityTrouble(context: QueryContext, offered: Offered): string | null {
  const { rent, ladder } = context.settings.leasing
  const { rate, list, floor, room, freeDays } = offered
  const role = highest(context)
  if (role === 'generalManager') return null
  const approved = approvedConcessions(context, offered.prospectId, [offered.suiteId])
  if (approved.some((one) => keeps(10_000, rate, one.rate, rent.method) && freeDays <= one.freeDays)) return null
  const beyond = `${room} 的单价超出${roleLabels[role]}的权限，请改价，或申请特价后再报（规程 篇2 9.4、10.5）`
  if (!keeps(leastShare(role, ladder), rate, list, rent.method)) return beyond
  if (floor !== null && !keeps(10_000, rate, floor, rent.method)) {
    return hasRole(context, leasingSupervision) ? `${room} 的单价低于底价，须总经理批准（规程 篇2 10.5）` : beyond
  }
  if (freeDays > ladder.standardFreeDays) {
    return `免租 ${freeDays} 天超出${roleLabels[role]}的权限（标准 ${ladder.standardFreeDays} 天以内）；请改短，或申请特价后再报（规程 篇2 9.4）`
  }
  return null
}
