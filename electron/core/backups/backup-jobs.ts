import { createHash } from 'node:crypto'
import { closeSync, copyFileSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { endOfTrail, verifyChain } from '../audit/audit.ts'
import { syncFile, syncFolder } from '../database/durable-files.ts'
import { handles } from '../database/handles.ts'
import { migrate, schemaVersion } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { assertDurable, configure, openDatabase, recordOpening } from '../database/open.ts'
import type { Proof } from './backup-proof.ts'
import { countsOf, integrityOf, vacuumInto } from './backups.sql.ts'

/**
 * Slow work on files that no call may wait for: a host runs it in a thread of its own.
 * - copy: the database as of this moment into `target`, proved
 * - prove: that `file` opens under the key and is whole
 * - rehearse: opens a copy of `file` as a restore would, and walks its whole operation log
 */
export type BackupJob =
  | { readonly kind: 'copy'; readonly file: string; readonly target: string; readonly key: Uint8Array }
  | { readonly kind: 'prove'; readonly file: string; readonly key: Uint8Array }
  | { readonly kind: 'rehearse'; readonly file: string; readonly key: Uint8Array; readonly at: number }

/** Of the whole file, read in parts: it may be larger than memory should hold. */
function digestOf(file: string): string {
  const hash = createHash('sha256')
  const part = Buffer.alloc(1024 * 1024)
  const handle = openSync(file, 'r')
  try {
    for (let read = readSync(handle, part); read > 0; read = readSync(handle, part)) hash.update(part.subarray(0, read))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

function withDatabase<Result>(file: string, key: Uint8Array, look: (database: Database) => Result): Result {
  const database = openDatabase(file, key, { mustExist: true })
  try {
    return look(database)
  } finally {
    database.close()
  }
}

/** Throws when the file does not open under this key, or is not whole. */
export function proveBackup(file: string, key: Uint8Array): Proof {
  const found = withDatabase(file, key, (database) => {
    const integrity = integrityOf(database)
    if (integrity !== 'ok') throw new Error('the copy is not whole')
    const { reader } = handles(database)
    const { rows, head } = endOfTrail(reader)
    return { schema: schemaVersion(database), auditRows: rows, auditHead: head, counts: countsOf(reader) }
  })
  return { ...found, bytes: statSync(file).size, digest: digestOf(file) }
}

function copy(file: string, target: string, key: Uint8Array): Proof {
  const temporary = `${target}.part`
  rmSync(temporary, { force: true })
  try {
    withDatabase(file, key, (database) => {
      database.pragma('busy_timeout = 5000')
      vacuumInto(database, temporary)
    })
    const proof = proveBackup(temporary, key)
    syncFile(temporary)
    renameSync(temporary, target)
    syncFolder(path.dirname(target))
    return proof
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** On a copy of the copy: opening writes, and what was proved must stay as it is. */
function rehearse(file: string, key: Uint8Array, at: number): Proof {
  const scene = `${file}.rehearsal`
  const parts = [scene, `${scene}-wal`, `${scene}-shm`]
  for (const part of parts) rmSync(part, { force: true })
  try {
    copyFileSync(file, scene)
    withDatabase(scene, key, (database) => {
      configure(database)
      migrate(database, migrations)
      recordOpening(database, at)
      assertDurable(database)
      const { firstBad } = verifyChain(handles(database).reader)
      if (firstBad !== null) throw new Error('the operation log of the copy is broken')
    })
    return proveBackup(scene, key)
  } finally {
    for (const part of parts) rmSync(part, { force: true })
  }
}

/** Throws what the disk or SQLite throws. Blocks: for a thread of its own, or for a test. */
export function runBackupJob(job: BackupJob): Proof {
  if (job.kind === 'copy') return copy(job.file, job.target, job.key)
  return job.kind === 'prove' ? proveBackup(job.file, job.key) : rehearse(job.file, job.key, job.at)
}
