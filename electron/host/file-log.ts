import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../core/ports.ts'

const largest = 1_000_000

/** Lines with their instant in `log/qiantai.log` of the data folder, and on the terminal; the previous file is kept once. */
export function fileLog(folder: string): Log {
  const path = join(folder, 'log', 'qiantai.log')
  return {
    warn: (line) => {
      const entry = `${new Date().toISOString()} ${line.replaceAll('\n', ' ')}\n`
      process.stderr.write(entry)
      try {
        mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 })
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.1`)
        appendFileSync(path, entry, { mode: 0o600 })
      } catch {
        // A full disk must not turn a warning into a second fault; the terminal has the line.
      }
    },
  }
}
