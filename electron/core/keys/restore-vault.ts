import { renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { backupFolder, backupsIn, type KnownBackup, nameOf, writeManifest } from '../backups/backup-file.ts'
import { proveBackup } from '../backups/backup-jobs.ts'
import type { RestorePlan } from '../backups/backup-keeper.ts'
import { swapIn } from '../backups/restore.ts'
import { recordRestore } from '../backups/restored-trail.ts'
import type { Ports } from '../ports.ts'
import { databaseIn } from './data-folder.ts'
import { tryKey, type Vault } from './vault.ts'

/** The newest finished copy of the folder. */
export const newestBackup = (folder: string): KnownBackup | undefined => backupsIn(backupFolder(folder))[0]

/** What was replaced becomes a copy like the others, if it can be read; else it stays where it was laid aside. */
function keepReplaced(folder: string, aside: string, dataKey: Uint8Array, at: number): string {
  const name = nameOf(at, 'restore')
  const place = path.join(backupFolder(folder), name)
  try {
    const proof = proveBackup(path.join(aside, 'desk.db'), dataKey)
    renameSync(path.join(aside, 'desk.db'), place)
    writeManifest(backupFolder(folder), name, at, 'restore', proof)
    rmSync(aside, { recursive: true, force: true })
    return name
  } catch {
    return path.basename(aside)
  }
}

/** Of a closed database: the planned copy is in its place and open when this returns. */
export function restoreVault(ports: Ports, dataKey: Uint8Array, { backup, by, reason }: RestorePlan): Vault {
  const { folder, clock } = ports
  const at = clock.now()
  const aside = swapIn(folder, path.join(backupFolder(folder), backup.name), at)
  const replaced = keepReplaced(folder, aside, dataKey, at)
  const vault = tryKey(ports, dataKey, true)
  if (vault.state === 'open') recordRestore(vault.database, at, { name: backup.name, by, reason, replaced })
  return vault
}

/** When the data that cannot be read were last written, in UTC ms; `null` when they are gone altogether. */
export function lastWriteOf(folder: string): number | null {
  const files = ['', '-wal'].map((tail) => statSync(databaseIn(folder) + tail, { throwIfNoEntry: false }))
  const times = files.flatMap((file) => (file === undefined ? [] : [Math.floor(file.mtimeMs)]))
  return times.length === 0 ? null : Math.max(...times)
}
