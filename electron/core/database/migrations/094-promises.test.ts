import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import { storedSettings } from '../../settings/settings.ts'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const oldRule = (callBackRequired: boolean) => ({
  ...{ handOver: 'sameDay', finish: { amount: 1, unit: 'day' }, callBackRequired, department: '客服', source: '' },
})

function upgraded(lay: (db: Writer) => void) {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 94),
  )
  lay(writer)
  migrate(database, migrations)
  return writer
}

const slip = (id: string, state: string, more: string) => `
  INSERT INTO reworkSlips (id, siteId, rev, serial, caseId, state, issuedAt, deliverBy, deliveredAt, addressee, problem ${more ? ', closedOn' : ''})
  VALUES ('${id}', 'site', 1, 'FX-${id}', 'repair', '${state}', 1, 2, 3, '现场售后部门', '渗水' ${more})`

test('what waits to be called back gets a time; the latest new date of a slip that is out becomes a promise', () => {
  const db = upgraded((old) => {
    insertOldCase(old, 'repair', { category: 'repair', state: 'finished', finishedAt: 2000 })
    insertOldCase(old, 'open', { category: 'repair' })
    old.run(slip('out', 'delivered', ''))
    old.run(slip('done', 'accepted', `, '2026-10-09'`))
    for (const [id, slipId, at, on] of [
      ['p1', 'out', 10, '2026-10-20'],
      ['p2', 'out', 20, '2026-11-03'],
      ['p3', 'done', 30, '2026-11-05'],
    ] as const) {
      old.run(
        `INSERT INTO reworkPromises (id, siteId, slipId, at, reason, promisedOn, by) VALUES (@id, 'site', @slipId, @at, '雨', @on, '林晓雨')`,
        { id, slipId, at, on },
      )
    }
  })
  expect(db.all('SELECT id, callBackDueAt, callBackRank FROM cases ORDER BY id')).toEqual([
    { id: 'open', callBackDueAt: null, callBackRank: 2 },
    { id: 'repair', callBackDueAt: 2000 + 3 * 86_400_000, callBackRank: 2 },
  ])
  expect(db.all('SELECT caseId, slipId, what, owner, dueAt, state, by FROM promises')).toEqual([
    {
      ...{ caseId: 'repair', slipId: 'out', what: '返修单 FX-out 修复', owner: '现场售后部门', state: 'open', by: '林晓雨' },
      dueAt: Date.parse('2026-11-03T18:00:00+08:00'),
    },
  ])
  for (const change of [`what = 'x'`, 'dueAt = 1', `owner = 'x'`]) {
    expect(() => db.run(`UPDATE promises SET ${change}`)).toThrow('never changes')
  }
  expect(() => db.run('DELETE FROM promises')).toThrow('never deleted')
  expect(() => db.run(`UPDATE promises SET state = 'broken', settledAt = 1, settledBy = 'x'`)).toThrow('CHECK')
  db.run(`UPDATE promises SET state = 'kept', settledAt = 1, settledBy = 'x'`)
  expect(() => db.run(`UPDATE promises SET state = 'open', settledAt = NULL, settledBy = NULL`)).toThrow('never changes')
})

test('须回访 of the settings becomes a rate; a complaint is always called back', () => {
  const { callBacks: _, ...before } = defaultSettings
  const rules = Object.fromEntries(Object.keys(before.rules).map((category) => [category, oldRule(category === 'praise')]))
  const body = { ...before, company: '青禾', project: '云汀花园', prefix: '', rules }
  const db = upgraded((old) => {
    old.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, @body)`, { body: JSON.stringify(body) })
  })
  const { callBacks } = storedSettings(db)?.body ?? {}
  expect([callBacks?.rules.praise.percent, callBacks?.rules.repair.percent, callBacks?.rules.complaint.percent]).toEqual([
    100, 0, 100,
  ])
  expect(callBacks?.grades).toEqual(defaultSettings.callBacks.grades)
})
