import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'

/** A whole encrypted copy under the same key, before the first pending step of the schema. */
export function backupBeforeMigration(database: Database, folder: string, version: number): void {
  const backups = path.join(folder, 'backups')
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  database.prepare('VACUUM INTO ?').run(path.join(backups, `before-migration-${version}-${stamp}.db`))
}
