import type { Database } from 'better-sqlite3'
import type { Writer } from '../../electron/core/database/handles.ts'

/** Fast and unsafe, which is fine for a file that is thrown away when anything goes wrong. */
const careless = ['journal_mode = OFF', 'synchronous = OFF', 'secure_delete = OFF', 'foreign_keys = OFF', 'cache_size = -1500000']

interface IndexRow {
  readonly name: string
  readonly sql: string
}

const countCases = `
  DELETE FROM caseCounts;
  INSERT INTO caseCounts (siteId, category, state, count) SELECT siteId, category, state, count(*) FROM cases GROUP BY 1, 2, 3;
`

/** Fills without most indexes and kept counts, and makes them at the end, each in one run. */
export function inBulk(database: Database, fill: () => void): void {
  for (const pragma of ['journal_mode = DELETE', ...careless]) database.pragma(pragma)
  const indexes = database
    .prepare<[], IndexRow>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('cases', 'caseEvents', 'audit', 'reworkSlips', 'repairs', 'complaints')",
    )
    .all()
  const counting = String(database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'casesAreCounted'").pluck().get())
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`)
  database.exec('DROP TRIGGER casesAreCounted')
  fill()
  for (const { sql } of [...indexes, { sql: counting }]) database.exec(sql)
  database.exec(countCases)
  database.pragma('journal_mode = WAL')
}

export function setLastNumber(db: Writer, siteId: string, kind: string, day: string, last: number): void {
  db.run(
    `INSERT INTO serials (siteId, kind, day, last) VALUES ($siteId, $kind, $day, $last)
     ON CONFLICT (siteId, kind, day) DO UPDATE SET last = $last`,
    { siteId, kind, day, last },
  )
}

/** How many rows each table has: what one command adds shows in the difference. */
export function rowsByTable(database: Database): ReadonlyMap<string, number> {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'caseWords%' AND name <> 'lastOpened'")
    .pluck()
    .all()
  const counts = [...tables, 'caseWords_docsize'].map((name) => {
    return [
      String(name),
      Number(
        database
          .prepare(`SELECT count(*) FROM ${String(name)}`)
          .pluck()
          .get(),
      ),
    ] as const
  })
  return new Map(counts)
}

const newestCase = '(SELECT id FROM cases ORDER BY seq DESC LIMIT 1)'
const newest = {
  cases: 'cases ORDER BY seq DESC',
  audit: 'audit ORDER BY seq DESC',
  outbox: 'outbox ORDER BY seq DESC',
  caseEvents: `caseEvents WHERE caseId = ${newestCase} ORDER BY kind`,
  reworkSlips: `reworkSlips WHERE caseId = ${newestCase} ORDER BY serial`,
  repairs: `repairs WHERE caseId = ${newestCase} ORDER BY serial`,
  complaints: `complaints WHERE caseId = ${newestCase} ORDER BY serial`,
} as const
export const shapedTables = Object.keys(newest) as readonly (keyof typeof newest)[]

/** The newest row of a table, each value as its storage class: what a row looks like apart from what it says. */
export function newestShape(database: Database, table: keyof typeof newest): Readonly<Record<string, string>> {
  const row = database.prepare<[], Record<string, unknown>>(`SELECT * FROM ${newest[table]} LIMIT 1`).get() ?? {}
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? 'null' : typeof value]))
}

/** Tokens of the newest case in the index, by their number: it keeps no words. */
export function newestWordCount(database: Database): string {
  return String(database.prepare('SELECT hex(sz) FROM caseWords_docsize ORDER BY id DESC LIMIT 1').pluck().get())
}
