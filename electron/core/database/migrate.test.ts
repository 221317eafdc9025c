import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { type Migration, migrate, schemaVersion } from './migrate.ts'
import { migrations } from './migrations.ts'

let database: Database.Database
beforeEach(() => {
  database = new Database(':memory:')
})

const table = (version: number, name: string): Migration => ({
  version,
  name,
  up: (steps) => steps.exec(`CREATE TABLE ${name} (id INTEGER PRIMARY KEY) STRICT`),
})
const names = () => database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all()

test('pending steps run once, in order, and the version is the last one', () => {
  migrate(database, [table(10, 'a')])
  migrate(database, [table(10, 'a'), table(20, 'b'), table(30, 'c')])
  expect(names()).toEqual(['a', 'b', 'c'])
  expect(schemaVersion(database)).toBe(30)
  migrate(database, [table(10, 'a'), table(20, 'b'), table(30, 'c')])
  expect(names()).toEqual(['a', 'b', 'c'])
})

test('a step that fails takes the earlier ones and the version back with it', () => {
  migrate(database, [table(10, 'a')])
  const broken: Migration = { version: 30, name: 'broken', up: (steps) => steps.exec('CREATE TABLE a (again TEXT)') }
  expect(() => migrate(database, [table(10, 'a'), table(20, 'b'), broken])).toThrow(/already exists/)
  expect(names()).toEqual(['a'])
  expect(schemaVersion(database)).toBe(10)
})

test('the real steps rise strictly, and every table of theirs is STRICT', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  migrate(database, migrations)
  const loose = database.prepare(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
  )
  expect(loose.pluck().all()).toEqual([])
})

test('no step slips in among the released ones, where the folders of today would pass it by', () => {
  const released = [
    ...[10, 20, 30, 31, 32, 40, 45, 48, 70, 80, 81, 85, 90, 91, 92, 94, 96, 97],
    ...[100, 101, 102, 103, 120, 140, 141, 142, 150, 160, 170],
    ...[210, 211, 300, 301, 310, 311, 320, 321, 324, 330, 331, 345, 346],
  ]
  const last = released.at(-1) ?? 0
  expect(migrations.map(({ version }) => version).filter((version) => version <= last)).toEqual(released)
})

test('a database that went through every step alone looks like a new one', () => {
  for (let steps = 1; steps <= migrations.length; steps++) migrate(database, migrations.slice(0, steps))
  const fresh = new Database(':memory:')
  migrate(fresh, migrations)
  const schema = (each: Database.Database) => each.prepare('SELECT sql FROM sqlite_schema ORDER BY name').pluck().all()
  expect(schema(database)).toEqual(schema(fresh))
})
