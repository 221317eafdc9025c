import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Moves the clock of a host that a story starts. Node loads this file before the host (`--require`), so that the product itself
 * has no door through which its clock could be moved, and nothing of it is in what is built.
 */
const file = process.env['STORY_CLOCK']
if (file !== undefined) {
  const real = Date.now
  Date.now = () => real() + Number(readFileSync(file, 'utf8'))
}

/** What to start a host with, so that its clock goes by that file (milliseconds, as text). */
export function movedClock(clock: string | undefined) {
  if (clock === undefined) return { arguments: [], environment: {} }
  return { arguments: ['--require', fileURLToPath(import.meta.url)], environment: { STORY_CLOCK: clock } }
}
