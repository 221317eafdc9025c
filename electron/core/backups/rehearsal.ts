import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const rehearsal = z.object({ at: z.int(), name: z.string(), trouble: z.string().nullable() })

/** The last time that a copy was opened as a restore would open it, and what was wrong with it. */
export type Rehearsal = z.infer<typeof rehearsal>

const fileIn = (folder: string) => path.join(folder, 'rehearsal.json')

/** A lost or broken note only means that it is done again. */
export function readRehearsal(folder: string): Rehearsal | undefined {
  try {
    return rehearsal.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data
  } catch {
    return undefined
  }
}

export function writeRehearsal(folder: string, done: Rehearsal): void {
  writeFileSync(fileIn(folder), JSON.stringify(done), { mode: 0o600 })
}
