import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

test('services of before that nobody settled get their slip, to be answered by the limit of their case; nothing else does', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 102),
  )
  writer.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, '{"prefix":"YT"}')`)
  insertOldCase(writer, 'late', { category: 'service', receivedAt: 1500 })
  insertOldCase(writer, 'early', { category: 'service', receivedAt: 500 })
  insertOldCase(writer, 'settled', { category: 'service', state: 'finished', finishedAt: 2000 })
  insertOldCase(writer, 'question', { category: 'other' })
  migrate(database, migrations)
  const given = writer.all<Record<string, unknown>>(
    `SELECT caseId, serial, answerBy, nextDueAt FROM serviceOrders WHERE rev = 1 AND state = 'toAnswer' ORDER BY serial`,
  )
  expect(given.map((one) => ({ ...one, serial: String(one['serial']).replace(/\d{8}/, '') }))).toEqual([
    { caseId: 'early', serial: 'YT-FW--01', answerBy: 2000, nextDueAt: 2000 },
    { caseId: 'late', serial: 'YT-FW--02', answerBy: 2000, nextDueAt: 2000 },
  ])
  expect(writer.all(`SELECT last FROM serials WHERE kind = 'FW'`)).toEqual([{ last: 2 }])
  expect(writer.all('SELECT caseId FROM caseEvents ORDER BY id')).toEqual([{ caseId: 'early' }, { caseId: 'late' }])
})
