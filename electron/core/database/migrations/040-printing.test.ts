import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { printedCopies } from './040-printing.ts'

const insert = `INSERT INTO printings (id, siteId, rev, job, form, subjectKey, named, copy, printing, state, preparedAt, byId, by)
  VALUES (?, 'site', 1, 'job', 'reworkSlip', 'slip', '物业返修联系单', '售后', ?, ?, 0, 'one', '林晓雨')`

test('a number stands for one paper: never twice, never changed, never removed', () => {
  const database = new Database(':memory:')
  migrate(database, [printedCopies])
  database.prepare(insert).run('a', 1, 'printed')
  expect(() => database.prepare(insert).run('b', 1, 'queued')).toThrow(/UNIQUE/)
  database.prepare(insert).run('c', 2, 'failed')
  database.prepare(insert).run('d', 2, 'prepared')
  expect(() => database.prepare("UPDATE printings SET printing = 9 WHERE id = 'a'").run()).toThrow(/keeps its number/)
  expect(() => database.prepare('DELETE FROM printings').run()).toThrow(/on record for good/)
  expect(() => database.prepare(insert).run('e', 3, 'lost')).toThrow(/CHECK/)
})
