import { minute } from '../calendar.ts'

/** Where a count-down was on two clocks at once, when this program first saw it. Milliseconds. */
export interface CountAnchor {
  /** UTC; the clock of the PC, which anybody may set. */
  readonly begunAt: number
  /** How much had gone by when `steady` was read. */
  readonly elapsed: number
  /** A clock that only rises, but stands still while the PC sleeps. */
  readonly steady: number
}

/**
 * Time that has gone by since the notice (3: 4.2), whatever became of the clock: the longer of what both clocks say. Set back, the
 * clock of the PC says less and the steady one counts on; asleep, the steady one says less and the clock of the PC went on. So
 * nobody has ever more time left than is true, and never less than none has gone by.
 */
export function elapsedSince({ begunAt, elapsed, steady }: CountAnchor, now: number, steadyNow: number): number {
  return Math.max(now - begunAt, elapsed + Math.max(steadyNow - steady, 0))
}

/** 准备用时 as it is written down: a minute that was begun counts, so 20 分 are within twenty and 20 分 and a second are 21. */
export function minutesCounted(elapsed: number): number {
  return Math.ceil(elapsed / minute)
}

/** What is left; negative once it is too late. */
export function timeLeft(elapsed: number, limitMinutes: number): number {
  return limitMinutes * minute - elapsed
}
