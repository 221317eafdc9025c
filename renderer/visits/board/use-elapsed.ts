import { useEffect, useRef, useState } from 'react'
import { minute } from '../../../shared/calendar.ts'
import { elapsedSince } from '../../../shared/visits/elapsed.ts'

interface Counted {
  /** Milliseconds, as the core answered. */
  readonly elapsed: number
  readonly doneAt: number | null
}

interface Seen {
  readonly of: readonly Counted[]
  readonly wall: number
  readonly steady: number
}

/** A second that goes on while something is counted. */
export function useSecond(running: boolean): void {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [running])
}

/** So much apart, one of both clocks was set, or the PC slept: this window cannot know which, the core can. */
const apart = 3000

/**
 * Counts on from what the core answered, by the same rule as the core: a steady clock, not the one that anybody may set. This
 * window's stands still while the PC sleeps, so the core is asked again as soon as both have come apart.
 */
export function useElapsed<Of extends Counted>(answer: readonly Of[], ask: () => void): (one: Of) => number {
  const [seen, setSeen] = useState<Seen>(() => ({ of: answer, wall: Date.now(), steady: performance.now() }))
  const current = seen.of === answer ? seen : { of: answer, wall: Date.now(), steady: performance.now() }
  if (current !== seen) setSeen(current)
  const asked = useRef<Seen>(null)
  useSecond(answer.some(({ doneAt }) => doneAt === null))
  useEffect(() => {
    const between = Date.now() - current.wall - (performance.now() - current.steady)
    if (Math.abs(between) < apart || asked.current === current) return
    asked.current = current
    ask()
  })
  return (one) => {
    if (one.doneAt !== null) return one.elapsed
    return Math.round(elapsedSince({ elapsed: one.elapsed, steady: current.steady }, performance.now()))
  }
}

const two = (part: number) => String(part).padStart(2, '0')

/** `12:05` that are left, `+01:30` once it is too late. */
export function clockDigits(elapsed: number, limit: number): string {
  const left = limit * minute - elapsed
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  return `${left >= 0 ? '' : '+'}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

export function clockWords(elapsed: number, limit: number): string {
  const digits = clockDigits(elapsed, limit)
  return digits.startsWith('+') ? `已超时 ${digits.slice(1)}` : `还剩 ${digits}`
}
