import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartTrouble } from './start-trouble.ts'

const holder = z.object({
  pid: z.int(),
  /** When that process began, where the system tells: process numbers are used again. */
  began: z.string().nullable(),
  /** Where it can be used; null while it starts, and in the desktop window. */
  url: z.string().nullable(),
})
export type Holder = z.infer<typeof holder>

export interface DataLock {
  /** Tells later starts where the desk is open. */
  readonly publish: (url: string) => void
  readonly release: () => void
}

/** One process per data folder. @returns the lock, or who holds it. A lock whose process is gone is taken over. */
export function lockData(folder: string): DataLock | Holder {
  const path = join(folder, 'open.json')
  const own: Holder = { pid: process.pid, began: processBegan(process.pid), url: null }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx', mode: 0o600 })
      const release = () => rmSync(path, { force: true })
      process.once('exit', release)
      return { publish: (url) => writeFileSync(path, JSON.stringify({ ...own, url })), release }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const other = readHolder(path)
    if (other && isAlive(other)) return other
    rmSync(path, { force: true })
  }
  return { pid: 0, began: null, url: null }
}

/** For a host that has nothing to show when somebody else has the data open. */
export function lockOrSay(folder: string): DataLock {
  const lock = lockData(folder)
  if (!isHeldByOther(lock)) return lock
  throw new StartTrouble(`前台已经在使用这些数据(${folder})${lock.url ? `，请打开 ${lock.url}` : ''}；没有再开第二个。`)
}

export function isHeldByOther(lock: DataLock | Holder): lock is Holder {
  return 'pid' in lock
}

function readHolder(path: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined // half written by a process that was killed
  }
}

function isAlive({ pid, began }: Holder): boolean {
  if (pid === process.pid) return false // left by an earlier process that had our number, as in a container
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const now = processBegan(pid)
  return began === null || now === null || began === now
}

/** Linux: clock ticks from boot to the start of the process. Elsewhere unknown. */
function processBegan(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
