import type { Clock } from '../ports.ts'

/** A clock that stands where it is put, so that records can be made on the days on which they happened. */
export interface SettableClock extends Clock {
  readonly set: (instant: number) => void
}

export interface DemoClock extends SettableClock {
  /** From now on the clock goes: real time, but never before the moment at which it stood. */
  readonly run: () => void
}

/** @param real the computer's own clock, UTC ms */
export function demoClock(real: () => number): DemoClock {
  let stands: number | null = null
  let ahead = 0
  return {
    now: () => stands ?? real() + ahead,
    set: (instant) => {
      stands = instant
    },
    run: () => {
      ahead = Math.max(0, (stands ?? 0) - real())
      stands = null
    },
  }
}
