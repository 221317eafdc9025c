import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

test('praise and suggestions of before that nobody settled get their record; nothing else does', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 90),
  )
  writer.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, '{"prefix":"YT"}')`)
  insertOldCase(writer, 'late', { category: 'suggestion', receivedAt: 1500 })
  insertOldCase(writer, 'early', { category: 'suggestion', receivedAt: 500 })
  insertOldCase(writer, 'kind', { category: 'praise' })
  insertOldCase(writer, 'settled', { category: 'praise', state: 'finished', finishedAt: 2000 })
  insertOldCase(writer, 'question', { category: 'other' })
  migrate(database, migrations)

  const given = writer.all<{ readonly caseId: string; readonly serial: string; readonly state: string }>(
    'SELECT caseId, serial, state FROM voices WHERE rev = 1 ORDER BY serial',
  )
  expect(given.map(({ caseId, serial, state }) => [caseId, serial.replace(/\d{8}/, ''), state])).toEqual([
    ['kind', 'YT-BY--01', 'toVerify'],
    ['early', 'YT-JY--01', 'toReport'],
    ['late', 'YT-JY--02', 'toReport'],
  ])
  expect(writer.all('SELECT kind, last FROM serials ORDER BY kind')).toEqual([
    { kind: 'BY', last: 1 },
    { kind: 'JY', last: 2 },
  ])
  expect(writer.all('SELECT caseId FROM caseEvents ORDER BY id')).toEqual([
    { caseId: 'kind' },
    { caseId: 'early' },
    { caseId: 'late' },
  ])
})
