import type { Database } from 'better-sqlite3'
import { type Counted, countedThings } from '../../../shared/backups/backups.ts'
import type { Reader } from '../database/handles.ts'

/** A whole encrypted copy under the same key, as of one moment; the writer goes on meanwhile. */
export function vacuumInto(database: Database, file: string): void {
  database.prepare('VACUUM INTO ?').run(file)
}

/** Of those that this version of the schema has. */
export function countsOf(db: Reader): Partial<Record<Counted, number>> {
  const there = db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name)
  const found = countedThings.filter((thing) => there.includes(thing))
  return Object.fromEntries(found.map((thing) => [thing, db.get<{ n: number }>(`SELECT count(*) AS n FROM ${thing}`)?.n ?? 0]))
}

/** What the whole read of a file found wrong with it, or `ok`. */
export function integrityOf(database: Database): string {
  return String(database.pragma('integrity_check(1)', { simple: true }))
}
