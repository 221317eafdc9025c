import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { putRaised, type RaisedRow, raisedOf } from '../../reminders/reminders.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const someRow: RaisedRow = {
  ...{ siteId: 'site', thing: 'promise:one:1000', stage: 2, claimedAt: 5000, raisedAt: null },
  ...{ snoozedUntil: null, acknowledgedAt: null, acknowledgedBy: null },
}

test('reports that are open by then are found by when they are due', () => {
  const database = new Database(':memory:')
  migrate(
    database,
    migrations.filter(({ version }) => version < 170),
  )
  database.exec(`INSERT INTO corrections (id, siteId, rev, serial, state, issuedAt, foundAt, finder, source, fact, grade, dueAt)
    VALUES ('one', 'site', 1, 'JZ-20261012-01', 'open', 1, 1, '何敏', 'inspection', '通道堆物', 'slight', 9000)`)
  migrate(database, migrations)
  const found = database.prepare(
    `SELECT id FROM corrections INDEXED BY correctionsOpenByDue
     WHERE siteId = 'site' AND state = 'open' AND dueAt IS NOT NULL AND dueAt < 10000`,
  )
  expect(found.pluck().all()).toEqual(['one'])
})

test('an earlier stage never takes the place of a later one', () => {
  const { writer } = memoryLedger()
  putRaised(writer, someRow)
  putRaised(writer, { ...someRow, stage: 1, acknowledgedAt: 6000, acknowledgedBy: '林晓雨' })
  expect(raisedOf(writer, 'site', [someRow.thing])).toEqual([someRow])
  putRaised(writer, { ...someRow, stage: 3 })
  expect(raisedOf(writer, 'site', [someRow.thing])).toMatchObject([{ stage: 3 }])
})

test('wrong rows are refused', () => {
  const { writer } = memoryLedger()
  for (const wrong of [{ stage: 0 }, { stage: 4 }, { thing: '' }, { acknowledgedAt: 1 }, { acknowledgedBy: '林晓雨' }]) {
    expect(() => putRaised(writer, { ...someRow, ...wrong }), JSON.stringify(wrong)).toThrow('CHECK')
  }
  const both = { snoozedUntil: 1, acknowledgedAt: 1, acknowledgedBy: '林晓雨' }
  expect(() => putRaised(writer, { ...someRow, ...both })).toThrow('CHECK')
})
