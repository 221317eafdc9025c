import { civilTimeOf, minute } from '../../../shared/calendar.ts'
import { invalid } from '../errors.ts'

/** Clocks of two desks differ a little; more than this is a mistake. */
const tolerance = 5 * minute

/**
 * When it was said: now, or earlier and entered later. Both times are kept.
 * @throws INVALID on `receivedAt` when it lies in the future
 */
export function receptionTime(receivedAt: number | null, now: number): number {
  if (receivedAt === null) return now
  if (receivedAt > now + tolerance) {
    throw invalid('receivedAt', `接待时间不能晚于现在(${civilTimeOf(now)})，请核对日期和时间`)
  }
  return receivedAt
}

interface Bounds {
  readonly now: number
  /** 转交, 办结, 回访 … */
  readonly what: string
  readonly notBefore: number
  /** What happened then: 接待, 办结. */
  readonly since: string
}

/**
 * When a later step happened. `null` is now, or the moment before it that it cannot precede when the clock was set back.
 * @throws INVALID on `at`
 */
export function stepTime(at: number | null, { now, what, notBefore, since }: Bounds): number {
  const latest = Math.max(now, notBefore)
  if (at === null) return latest
  if (at > latest) throw invalid('at', `${what}时间不能晚于现在(${civilTimeOf(now)})，请核对日期和时间`)
  if (at < notBefore) throw invalid('at', `${what}时间不能早于${since}时间(${civilTimeOf(notBefore)})，请核对日期和时间`)
  return at
}
