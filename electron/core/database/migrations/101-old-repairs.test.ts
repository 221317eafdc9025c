import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

test('repairs of before that nobody settled get their slip on the limits of their case; nothing else does', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 100),
  )
  writer.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, '{"prefix":"YT"}')`)
  insertOldCase(writer, 'late', { category: 'repair', receivedAt: 1500, urgency: 'urgent' })
  insertOldCase(writer, 'early', { category: 'repair', receivedAt: 500 })
  insertOldCase(writer, 'settled', { category: 'repair', state: 'finished', finishedAt: 2000 })
  insertOldCase(writer, 'question', { category: 'other' })
  migrate(database, migrations)
  const given = writer.all<Record<string, unknown>>(
    `SELECT caseId, serial, grade, arriveBy, dueAt, nextDueAt FROM repairs WHERE rev = 1 AND state = 'toDispatch' ORDER BY serial`,
  )
  expect(given.map((one) => ({ ...one, serial: String(one['serial']).replace(/\d{8}/, '') }))).toEqual([
    { caseId: 'early', serial: 'YT-WX--01', grade: 'small', arriveBy: 2000, dueAt: 3000, nextDueAt: 2000 },
    { caseId: 'late', serial: 'YT-WX--02', grade: 'urgent', arriveBy: 2000, dueAt: 3000, nextDueAt: 2000 },
  ])
  expect(writer.all(`SELECT last FROM serials WHERE kind = 'WX'`)).toEqual([{ last: 2 }])
  expect(writer.all('SELECT caseId FROM caseEvents ORDER BY id')).toEqual([{ caseId: 'early' }, { caseId: 'late' }])
})
