import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { findWave, wavesOfLines } from '../../reception/waves.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const oldWave = `INSERT INTO waves (id, siteId, rev, serial, state, supply, cause, area, startedAt, households, waiting,
  registeredAt, registrarId, registrar) VALUES ('old', 'site', 3, 'TG-20261012-01', 'open', 'water', 'municipal', '5号楼', 1, 2, 2,
  1, 'a', '林晓雨')`

test('outages of before stay as they were, without a line that nobody registered; a line belongs to one outage', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 346),
  )
  writer.run(oldWave)
  insertOldCase(writer, 'case', { category: 'other' })
  migrate(database, migrations)
  expect(findWave(writer, 'site', 'old')).toMatchObject({ rev: 3, state: 'open', households: 2, caseId: null })
  expect(writer.all('SELECT id FROM cases')).toEqual([{ id: 'case' }])
  expect(() => writer.run(`UPDATE waves SET caseId = 'nothing'`)).toThrow('FOREIGN KEY')
  writer.run(`UPDATE waves SET caseId = 'case'`)
  const twice = oldWave.replace("'old'", "'new'").replace('12-01', '12-02')
  writer.run(twice)
  expect(() => writer.run(`UPDATE waves SET caseId = 'case' WHERE id = 'new'`)).toThrow('UNIQUE')
})

test('the outage of a line is found along an index', () => {
  const [plan] = plansOf(memoryLedger().writer, (watched) => wavesOfLines(watched, ['case']))
  expect(plan).toContain('wavesByCase')
})
