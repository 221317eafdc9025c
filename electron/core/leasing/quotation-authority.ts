import { roleLabels } from '../../../shared/access/roles.ts'
import { keeps, type Rate } from '../../../shared/leasing/rent.ts'
import type { LeasingRules } from '../../../shared/settings/leasing-rules.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { type ApprovedConcession, approvedConcessions, expiredConcession } from './approved-concessions.ts'

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
  /** 租期; `null`: not said, as of a price told by word of mouth. */
  readonly months: number | null
}

const highest = (context: QueryContext) => {
  if (hasRole(context, ['generalManager'])) return 'generalManager'
  return hasRole(context, ['leasingSupervisor']) ? 'leasingSupervisor' : 'leasingOfficer'
}

/** Whether an officer who tries prices would find the floor price out: one within their share would be refused for it alone. */
export function showsThrough(context: QueryContext, floor: Rate | null, list: Rate): boolean {
  const { ladder, rent } = context.settings.leasing
  return floor !== null && floor.fen > 1 && keeps(ladder.officer, { ...floor, fen: floor.fen - 1 }, list, rent.method)
}

/** What must be kept of the list price, in hundredths of a percent. */
function leastShare(context: QueryContext, role: 'leasingSupervisor' | 'leasingOfficer', { list, floor }: Offered): number {
  const { officer, supervisor }: LeasingRules['ladder'] = context.settings.leasing.ladder
  if (role === 'leasingSupervisor') return supervisor
  // Nothing below the list price: where the floor lies must not be found by trying.
  return showsThrough(context, floor, list) ? 10_000 : officer
}

/**
 * Whether it is the caller's own to give by the ladder (2: 9.4).
 * No sentence quotes a price: it is also read with the prices hidden (2: 9.1). Somebody who may not see the floor price is never refused because of it, see `leastShare`.
 * @returns why not, or `null`
 */
export function ladderTrouble(context: QueryContext, offered: Offered): string | null {
  const { rent, ladder } = context.settings.leasing
  const { rate, list, floor, room, freeDays } = offered
  const role = highest(context)
  if (role === 'generalManager') return null
  if (!keeps(leastShare(context, role, offered), rate, list, rent.method)) {
    return `${room} 的单价超出${roleLabels[role]}的权限，请改价，或申请特价后再报（规程 篇2 9.4、10.5）`
  }
  if (role === 'leasingSupervisor' && floor !== null && !keeps(10_000, rate, floor, rent.method)) {
    return `${room} 的单价低于底价，须总经理批准（规程 篇2 10.5）`
  }
  if (freeDays > ladder.standardFreeDays) {
    return `免租 ${freeDays} 天超出${roleLabels[role]}的权限（标准 ${ladder.standardFreeDays} 天以内）；请改短，或申请特价后再报（规程 篇2 9.4）`
  }
  return null
}

/** Not below its price, not more free time, not for a shorter lease than was weighed. */
function covers(context: QueryContext, approved: ApprovedConcession, { rate, freeDays, months }: Offered): boolean {
  if (freeDays > approved.freeDays || (months !== null && months < approved.months)) return false
  return keeps(10_000, rate, approved.rate, context.settings.leasing.rent.method)
}

/** By which approval less than the list price, or free time, is given; `null`: by none (2: 10.5). */
export function concessionUsed(context: QueryContext, offered: Offered): ApprovedConcession | null {
  const given = offered.freeDays > 0 || !keeps(10_000, offered.rate, offered.list, context.settings.leasing.rent.method)
  if (!given) return null
  const approved = approvedConcessions(context, offered.prospectId, [offered.suiteId])
  return approved.find((one) => covers(context, one, offered)) ?? null
}

/** Why the approvals that there are do not help. */
function beyondApproved(context: QueryContext, { prospectId, suiteId, room }: Offered): string | null {
  const [latest] = approvedConcessions(context, prospectId, [suiteId])
  if (latest) {
    const { serial, freeDays, months } = latest
    return `${room} 超出特价 ${serial} 批复的条件（批复价、免租 ${freeDays} 天以内、租期 ${months} 个月以上）；请照批复报，或另行申请（规程 篇2 10.5）`
  }
  const old = expiredConcession(context, prospectId, suiteId)
  return old ? `${room} 的特价 ${old.serial} 有效期到 ${old.until}，已经过期；请重新申请后再报（规程 篇2 10.5）` : null
}

/**
 * Whether the caller may ask this by the ladder (2: 9.4) or by what was approved for this prospect and suite (2: 10.5).
 * @returns why not, or `null`
 */
export function authorityTrouble(context: QueryContext, offered: Offered): string | null {
  const trouble = ladderTrouble(context, offered)
  if (trouble === null || concessionUsed(context, offered) !== null) return null
  return beyondApproved(context, offered) ?? trouble
}
