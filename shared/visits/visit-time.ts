import { day, hour, minute } from '../calendar.ts'

/** Of a visit whose time of leaving nobody knows yet. */
export const usualStay = 2 * hour
/** No visit is planned for longer: so far back one has to look for those that are still there. */
export const longestVisit = 31 * day

interface Times {
  readonly arrivesAt: number
  readonly leavesAt: number | null
  readonly leftAt?: number | null
}

/** When a visit is over, as far as is known; UTC ms, never before it began. */
export function endOfVisit({ arrivesAt, leavesAt, leftAt = null }: Times): number {
  return Math.max(leftAt ?? leavesAt ?? arrivesAt + usualStay, arrivesAt + minute)
}
