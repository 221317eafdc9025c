import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { databaseIn } from '../keys/data-folder.ts'
import { backupFolder, nameOf, writeManifest } from './backup-file.ts'
import { runBackupJob } from './backup-jobs.ts'

/** A proved copy before the first pending step of the schema; at the start, when nobody works yet. `at` in UTC ms. */
export function backupBeforeMigration(folder: string, dataKey: Uint8Array, at: number): void {
  const place = backupFolder(folder)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const name = nameOf(at, 'migration')
  const proof = runBackupJob({ kind: 'copy', file: databaseIn(folder), target: path.join(place, name), key: dataKey })
  writeManifest(place, name, at, 'migration', proof)
}
