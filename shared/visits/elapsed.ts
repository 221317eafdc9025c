import { minute } from '../calendar.ts'

/** How much of a count-down had gone by when this program, or this window, first saw it. Milliseconds. */
export interface CountAnchor {
  readonly elapsed: number
  /** A clock that only rises and that nobody can set, read at the same moment. */
  readonly steady: number
}

/**
 * Time that has gone by since the notice (3: 4.2). From the first look on only the steady clock counts: the clock of the PC may be
 * set back or forward meanwhile, by somebody or by the network, and neither gives time nor takes any.
 */
export function elapsedSince({ elapsed, steady }: CountAnchor, steadyNow: number): number {
  return Math.max(elapsed, 0) + Math.max(steadyNow - steady, 0)
}

/** 准备用时 as it is written down: a minute that was begun counts, so 20 分 are within twenty and 20 分 and a second are 21. */
export function minutesCounted(elapsed: number): number {
  return Math.ceil(elapsed / minute)
}

/** What is left; negative once it is too late. */
export function timeLeft(elapsed: number, limitMinutes: number): number {
  return limitMinutes * minute - elapsed
}
