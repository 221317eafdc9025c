import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'
import { operationById } from '../operations.sql.ts'

test('time-lines and answers move over whole; both keep their guards', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { reader, writer } = handles(database)
  const upTo = (most: number) =>
    migrate(
      database,
      migrations.filter(({ version }) => version <= most),
    )
  upTo(45)
  insertOldCase(writer, 'case-1')
  const event = (id: string, at: number, kind: string) =>
    writer.run(
      `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
       VALUES ($id, 'site', 'case-1', $at, 1, $kind, 'a', '林晓雨', '登记')`,
      { id, at, kind },
    )
  event('e-1', 5, 'registered')
  event('e-2', 5, 'noted')
  event('e-3', 3, 'handedOver')
  writer.run(`INSERT INTO operations (id, accountId, call, at, answer) VALUES ('o-1', 'a', 'cases.note', 7, '{"id":"x"}')`)
  upTo(48)
  const order = 'SELECT id, at, kind, by, text FROM caseEvents ORDER BY at, id'
  expect(reader.all<{ id: string }>(order).map(({ id }) => id)).toEqual(['e-3', 'e-1', 'e-2'])
  expect(operationById(reader, 'o-1')).toEqual({ id: 'o-1', accountId: 'a', call: 'cases.note', at: 7, answer: '{"id":"x"}' })
  expect(() => writer.run('DELETE FROM caseEvents')).toThrow('append-only')
  expect(() => writer.run(`UPDATE caseEvents SET text = 'x'`)).toThrow('append-only')
  expect(() => event('e-4', 9, '')).toThrow('CHECK')
  expect(database.pragma('foreign_key_check')).toEqual([])
})
