import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const event = (id: string, kind: string) =>
  `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
   VALUES ('${id}', 'site', 'case-1', 1, 1, '${kind}', 'a', '林晓雨', '登记')`

test('old events stay, in their order and append-only; new papers bring new kinds', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 45),
  )
  insertOldCase(writer, 'case-1')
  writer.run(event('old-1', 'registered'))
  writer.run(event('old-2', 'noted'))
  expect(() => writer.run(event('new', 'judged'))).toThrow('CHECK')
  migrate(
    database,
    migrations.filter(({ version }) => version <= 45),
  )
  writer.run(event('new', 'judged'))
  expect(writer.all('SELECT seq, id, kind FROM caseEvents ORDER BY seq')).toEqual([
    { seq: 1, id: 'old-1', kind: 'registered' },
    { seq: 2, id: 'old-2', kind: 'noted' },
    { seq: 3, id: 'new', kind: 'judged' },
  ])
  expect(() => writer.run('DELETE FROM caseEvents')).toThrow('append-only')
  expect(() => writer.run(`UPDATE caseEvents SET text = 'x'`)).toThrow('append-only')
})
