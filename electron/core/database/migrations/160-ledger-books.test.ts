import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const owed = 'SELECT caseId FROM ledgerBookOwed ORDER BY caseId'

const bind = `INSERT INTO ledgerBooks (id, siteId, rev, month, year, sequence, number, fromDate, untilDate, untilAt, company,
  project, formNumber, formEdition, lines, late, open, carried, settled, firstSerial, lastSerial, digest, boundAt, boundById, boundBy)
  VALUES ('book', 'site', 1, '2026-10', 2026, 1, '一册', '2026-10-01', '2026-10-31', 5000, '', '', '', '', 1, 0, 1, 0, 0, 'a', 'a',
  '${'0'.repeat(64)}', 1, 'account', '沈婉清')`

test('lines of before lie in no book and owe none nothing; once bound, what happens to them is noted', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer: db } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 160),
  )
  insertOldCase(db, 'old')
  insertOldCase(db, 'other', { receivedAt: 9000 })
  migrate(database, migrations)
  expect(db.all(owed)).toEqual([])

  database.exec('BEGIN')
  db.run("INSERT INTO ledgerBookLines (bookId, number, caseId, open, late, shown) VALUES ('book', 1, 'old', 1, 0, '{}')")
  db.run(bind)
  database.exec('COMMIT')
  expect(() => db.run(bind.replace("'book'", "'twin'"))).toThrow('UNIQUE')
  db.run("UPDATE cases SET remark = '', rev = 2")
  insertOldCase(db, 'new', { receivedAt: 9000 })
  expect(db.all(owed)).toEqual([])

  db.run("UPDATE cases SET state = 'struckOff', finishedAt = 1, struckOffAt = 2 WHERE id IN ('old', 'new')")
  insertOldCase(db, 'late', { receivedAt: 4999 })
  db.run("UPDATE cases SET receivedAt = 4000 WHERE id IN ('other', 'old')")
  expect(db.all(owed)).toEqual([{ caseId: 'late' }, { caseId: 'old' }, { caseId: 'other' }])
})

test('a line without its book is not kept', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer: db } = handles(database)
  migrate(database, migrations)
  insertOldCase(db, 'old')
  const line = "INSERT INTO ledgerBookLines (bookId, number, caseId, open, late, shown) VALUES ('none', 1, 'old', 1, 0, '{}')"
  expect(() => db.run(line)).toThrow('FOREIGN KEY')
})
