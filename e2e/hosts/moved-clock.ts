import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * Moves the clock of a host that a story starts. Node loads this file before the host (`--require`), so that the product itself
 * has no door through which its clock could be moved, and nothing of it is in what is built.
 */
const file = process.env['STORY_CLOCK']
if (file !== undefined) {
  const moved = () => Number(readFileSync(file, 'utf8'))
  const [now, uptime] = [Date.now, os.uptime]
  Date.now = () => now() + moved()
  // Time goes by, it is not a clock that somebody sets: what the PC is switched on goes with it.
  os.uptime = () => uptime() + moved() / 1000
  syncBuiltinESMExports()
}

/** What to start a host with, so that its clock goes by that file (milliseconds, as text). */
export function movedClock(clock: string | undefined) {
  if (clock === undefined) return { arguments: [], environment: {} }
  return { arguments: ['--require', fileURLToPath(import.meta.url)], environment: { STORY_CLOCK: clock } }
}
