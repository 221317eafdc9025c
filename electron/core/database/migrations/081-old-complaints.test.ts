import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const done = { state: 'struckOff', finishedAt: 2000, struckOffAt: 2500, struckOffBy: '沈婉清' }

function upgraded(lay: (db: Writer) => void) {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 80),
  )
  writer.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, '{"prefix":"YT"}')`)
  lay(writer)
  migrate(database, migrations)
  return writer
}

test('open complaints of before get their record, in the order in which they came in; nothing else does', () => {
  const db = upgraded((old) => {
    insertOldCase(old, 'late', { receivedAt: 1500 })
    insertOldCase(old, 'early', { receivedAt: 500 })
    insertOldCase(old, 'finished', { receivedAt: 1700, state: 'finished', finishedAt: 2000 })
    insertOldCase(old, 'closed', done)
    insertOldCase(old, 'question', { category: 'other' })
  })
  const given = db.all<{ readonly caseId: string; readonly serial: string; readonly receivedAt: number }>(
    `SELECT caseId, serial, receivedAt FROM complaints WHERE state = 'kept' AND rev = 1 AND cause IS NULL ORDER BY serial`,
  )
  expect(given.map(({ caseId, receivedAt }) => [caseId, receivedAt])).toEqual([
    ['early', 500],
    ['late', 1500],
    ['finished', 1700],
  ])
  expect(given.map(({ serial }) => serial.replace(/\d{8}/, ''))).toEqual(['YT-TS--01', 'YT-TS--02', 'YT-TS--03'])
  expect(db.all('SELECT kind, last, length(day) AS length FROM serials')).toEqual([{ kind: 'TS', last: 3, length: 10 }])
  const told = db.all<{ readonly caseId: string; readonly text: string }>('SELECT caseId, text FROM caseEvents ORDER BY id')
  expect(told.map(({ caseId }) => caseId)).toEqual(['early', 'late', 'finished'])
  expect(told[0]?.text).toBe(`软件升级，补开投诉处理记录 ${given[0]?.serial}`)
})

test('without any, no number is used up', () => {
  const db = upgraded((old) => insertOldCase(old, 'closed', done))
  expect(db.all('SELECT * FROM complaints')).toEqual([])
  expect(db.all('SELECT * FROM serials')).toEqual([])
})
