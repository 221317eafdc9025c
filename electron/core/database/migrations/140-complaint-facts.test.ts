import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const before = migrations.filter(({ version }) => version < 140)

test('old complaints get their facts: when they came in, where they stand, what was answered, who repeats', () => {
  const database = new Database(':memory:')
  migrate(database, before)
  const { writer } = handles(database)
  const old = [
    ['1', 'kept', 1000],
    ['2', 'kept', 2000],
    ['3', 'voided', 3000],
  ] as const
  for (const [id, state, receivedAt] of old) {
    insertOldCase(writer, id, { receivedAt, roomKey: '1-1-101', department: '工程', state: 'handedOver', handedOverAt: 1500 })
    writer.run(
      `INSERT INTO complaints (id, siteId, rev, serial, caseId, state, issuedAt, receivedAt, serious, households, hot, complaintClass)
       VALUES (@id, 'site', 1, @id, @id, @state, 1, @receivedAt, 0, 1, 0, '环境')`,
      { id, state, receivedAt },
    )
  }
  for (const round of [1, 2]) {
    writer.run(
      `INSERT INTO callBacks (id, siteId, caseId, round, at, method, satisfaction, byId, by)
       VALUES (@id, 'site', '1', @round, 1600, 'phone', @satisfaction, 'a', '林晓雨')`,
      { id: String(round), round, satisfaction: round === 1 ? 'dissatisfied' : 'fairly' },
    )
  }
  migrate(database, migrations)
  const facts = 'SELECT countedAt, receivedAt, department, answers, answer, household, repeated FROM complaintFacts ORDER BY seq'
  const same = { department: '工程', household: '1-1-101' }
  expect(writer.all(facts)).toEqual([
    { countedAt: 1000, receivedAt: 1000, answers: 2, answer: 'fairly', repeated: 0, ...same },
    { countedAt: 2000, receivedAt: 2000, answers: 0, answer: null, repeated: 1, ...same },
  ])
  expect(writer.all('SELECT countedAt FROM complaints ORDER BY id')).toEqual(old.map(([, , countedAt]) => ({ countedAt })))
})
