import type { App } from '../core/app.ts'

/** Not while the first screen is being opened. */
const first = 30_000
const every = 60_000

/** Asks the core each minute for the copies that are due. @returns stops it */
export function backUpByTheClock(app: Pick<App, 'backUp'>): () => void {
  const timers = [setTimeout(() => void app.backUp(), first), setInterval(() => void app.backUp(), every)]
  for (const timer of timers) timer.unref()
  return () => timers.forEach(clearTimeout)
}
