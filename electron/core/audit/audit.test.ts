import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { handles, type Reader, type Writer } from '../database/handles.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import { uuidv7 } from '../database/uuid.ts'
import { verifyChain } from './audit.ts'
import { appendTrail } from './trail.ts'

let database: Database.Database
let reader: Reader
let writer: Writer
beforeEach(() => {
  database = new Database(':memory:')
  migrate(database, migrations)
  const both = handles(database)
  reader = both.reader
  writer = both.writer
  for (let at = 1; at <= 6; at++) {
    const change = {
      feature: 'settings',
      id: 'x',
      before: { closingTime: '18:00', same: 1 },
      after: { closingTime: `18:0${at}`, same: 1 },
    } as const
    appendTrail(writer, {
      id: uuidv7(at),
      at,
      siteId: 's',
      session: null,
      desk: 'reception',
      call: 'settings.save',
      outcome: 'ok',
      code: null,
      changes: [change],
    })
  }
})

const withoutGuards = (sql: string) => {
  database.exec('DROP TRIGGER auditKeepsItsRows; DROP TRIGGER auditKeepsItsWords; PRAGMA foreign_keys = OFF;')
  database.exec(sql)
}

test('an untouched chain holds', () => {
  expect(verifyChain(reader)).toMatchObject({ rows: 6, firstBad: null })
})

test('only what differs is kept of a change', () => {
  const changes = JSON.parse(String(database.prepare('SELECT changes FROM audit WHERE seq = 3').pluck().get()))
  expect(changes).toEqual([{ feature: 'settings', id: 'x', fields: { closingTime: ['18:00', '18:03'] } }])
})

test('the database itself refuses to change or delete a row', () => {
  expect(() => database.exec(`UPDATE audit SET actor = 'x' WHERE seq = 2`)).toThrow(/append-only/)
  expect(() => database.exec('DELETE FROM audit WHERE seq = 2')).toThrow(/append-only/)
  expect(() => database.exec('DELETE FROM outbox')).toThrow(/append-only/)
})

test.each([
  ['changed', `UPDATE audit SET actor = 'x' WHERE seq = 3`, 3],
  ['deleted', 'DELETE FROM audit WHERE seq = 3', 4],
  [
    'reordered',
    'UPDATE audit SET seq = 99 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 99',
    3,
  ],
  ['cut off in front', 'DELETE FROM audit WHERE seq < 3', 3],
])('a row %s behind the guards is found', (_how, sql, firstBad) => {
  withoutGuards(sql)
  expect(verifyChain(reader).firstBad).toBe(firstBad)
})

test('a cut tail shows in the head, which is kept elsewhere', () => {
  const { head } = verifyChain(reader)
  withoutGuards('DELETE FROM audit WHERE seq > 4')
  const after = verifyChain(reader)
  expect(after.firstBad).toBeNull()
  expect(after.head).not.toBe(head)
})
