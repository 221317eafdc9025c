import type { Database } from 'better-sqlite3'
import { handles, type Writer } from './handles.ts'

export interface MigrationDatabase extends Writer {
  /** Runs a text of several statements. */
  readonly exec: (sql: string) => void
}

/** One step of the schema, in a file of its own. Steps are never edited after a release, only followed by others. */
export interface Migration {
  /** Strictly rising, and above every released one: a folder that is past a version never runs it. */
  readonly version: number
  readonly name: string
  readonly up: (database: MigrationDatabase) => void
}

export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** All pending steps and the version in one transaction: the file is old or new, never between. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const current = schemaVersion(database)
  const pending = migrations.filter((migration) => migration.version > current)
  const last = pending.at(-1)
  if (!last) return
  const { writer } = handles(database)
  const steps = { ...writer, exec: (sql: string) => void database.exec(sql) }
  database
    .transaction(() => {
      for (const migration of pending) migration.up(steps)
      database.pragma(`user_version = ${last.version}`)
    })
    .immediate()
}
