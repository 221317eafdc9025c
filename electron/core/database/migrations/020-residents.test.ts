import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { handles, type Writer } from '../handles.ts'
import { migrate, schemaVersion } from '../migrate.ts'
import { foundation } from './010-foundation.ts'
import { residentsAndWords } from './020-residents.ts'

let database: Database.Database
let db: Writer

beforeEach(() => {
  database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, [foundation])
  db = handles(database).writer
  db.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 3, '{"company":"青禾"}')`)
  migrate(database, [foundation, residentsAndWords])
})

const unit = (id: string, key: string, deletedAt: number | null = null) =>
  db.run(
    `INSERT INTO units (id, siteId, rev, code, codeKey, codeOrder, door, createdAt, updatedAt, deletedAt)
      VALUES ($id, 'site', 1, $key, $key, $key, $key, 0, 0, $deletedAt)`,
    { id, key, deletedAt },
  )

test('a file of the first version keeps its rows and gets the new tables', () => {
  expect(schemaVersion(database)).toBe(20)
  expect(db.get('SELECT * FROM settings')).toEqual({ siteId: 'site', rev: 3, body: '{"company":"青禾"}' })
  expect(db.get('SELECT count(*) AS people FROM residents')).toEqual({ people: 0 })
})

test('a code is unique among living units only', () => {
  unit('a', '3-1-602')
  expect(() => unit('b', '3-1-602')).toThrow('UNIQUE')
  unit('c', '3-1-603', 1)
  unit('d', '3-1-603')
})

test('a residence needs a person, a unit and one of the four standings', () => {
  unit('a', '3-1-602')
  db.run(`INSERT INTO residents (id, siteId, rev, name, pinyin, initials, createdAt, updatedAt)
    VALUES ('p', 'site', 1, '周启明', 'zhouqiming', 'zqm', 0, 0)`)
  const live = (residentId: string, unitId: string, standing: string) =>
    db.run('INSERT INTO residences (residentId, unitId, standing) VALUES ($residentId, $unitId, $standing)', {
      residentId,
      unitId,
      standing,
    })
  expect(() => live('p', 'nowhere', 'owner')).toThrow('FOREIGN KEY')
  expect(() => live('nobody', 'a', 'owner')).toThrow('FOREIGN KEY')
  expect(() => live('p', 'a', '业主')).toThrow('CHECK')
  expect(live('p', 'a', 'owner')).toBe(1)
})
