import type { Clock } from '../ports.ts'

/** A clock that stands where it is put, so that records can be made on the days on which they happened. */
export interface SettableClock extends Clock {
  readonly set: (instant: number) => void
}

export interface DemoClock extends SettableClock {
  /** From now on the clock goes: real time, but never before the moment at which it stood. */
  readonly run: () => void
}

/**
 * @param real the computer's own clock, UTC ms
 * @param steady milliseconds that nobody sets; a count-down of the sample ledger goes by the moments at which it stands
 */
export function demoClock(real: () => number, steady: () => number): DemoClock {
  let stands: number | null = null
  let ahead = 0
  let lead = 0
  return {
    now: () => stands ?? real() + ahead,
    steady: () => stands ?? steady() + lead,
    set: (instant) => {
      stands = instant
    },
    run: () => {
      ahead = Math.max(0, (stands ?? 0) - real())
      lead = (stands ?? 0) - steady()
      stands = null
    },
  }
}
