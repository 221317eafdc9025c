import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { copyWhole, syncFolder } from '../database/durable-files.ts'
import { backupFolder, stampOf } from './backup-file.ts'

const live = (folder: string) => path.join(folder, 'desk.db')
/** Ready to become `desk.db`: from its rename on the old one is out of the way. */
const ready = (folder: string) => path.join(folder, 'desk.db.restored')
const tails = ['-wal', '-shm'] as const

/** Where data are laid that were replaced or could not be read; never deleted by the product. */
export function quarantineOf(folder: string, at: number): string {
  return path.join(folder, 'quarantine', stampOf(at))
}

/** Moves what the log and its index left beside a database that is not there any more. */
function moveTails(folder: string, aside: string): void {
  for (const tail of tails) {
    if (existsSync(live(folder) + tail)) renameSync(live(folder) + tail, path.join(aside, `desk.db${tail}`))
  }
}

/**
 * Lays the database with its log aside and puts the copy in its place. Cut off at any point, `finishRestore` ends it at the next
 * start: the old data are in place, or the copy is, never neither and never a mixture.
 * @param backup full path of a proved copy @returns where the old data lie
 */
export function swapIn(folder: string, backup: string, at: number): string {
  const aside = quarantineOf(folder, at)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  copyWhole(backup, ready(folder))
  syncFolder(folder)
  // The database first: as long as it is there, its log must lie beside it.
  if (existsSync(live(folder))) renameSync(live(folder), path.join(aside, 'desk.db'))
  moveTails(folder, aside)
  renameSync(ready(folder), live(folder))
  syncFolder(folder)
  bringAttachments(folder)
  return aside
}

/** Files that the copy knows and the folder has lost meanwhile. */
function bringAttachments(folder: string): void {
  const from = path.join(backupFolder(folder), 'attachments')
  if (!existsSync(from)) return
  const to = path.join(folder, 'attachments')
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(from)) {
    if (!name.endsWith('.part') && !existsSync(path.join(to, name))) copyWhole(path.join(from, name), path.join(to, name))
  }
}

/** A restore that was cut off: ended if the old data are out of the way, undone if they are not. */
export function finishRestore(folder: string, at: number): void {
  rmSync(`${ready(folder)}.part`, { force: true })
  if (!existsSync(ready(folder))) return
  if (existsSync(live(folder))) {
    rmSync(ready(folder), { force: true })
    return
  }
  const aside = quarantineOf(folder, at)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  moveTails(folder, aside)
  renameSync(ready(folder), live(folder))
  syncFolder(folder)
}
