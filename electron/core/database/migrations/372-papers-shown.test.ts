import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import {
  disclosuresOf,
  insertShownPaper,
  papersOf,
  type ShownPaperRow,
  shownByJob,
  takeBackJob,
} from '../../leasing/disclosures.sql.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const oldPrice = `INSERT INTO disclosures (id, siteId, prospectId, suiteId, room, price, unit, kind, visitorClass, withClient, at,
  recordedAt, byId, by, note) VALUES ('told-1', 'site', 'prospect-1', 'suite', '1203', 420, 'day', 'full', 'direct', 0, 1, 2, 'a',
  '方可欣', '略高')`
const paper: ShownPaperRow = {
  ...{ id: 'shown-1', siteId: 'site', prospectId: 'prospect-1', suiteId: 'suite', room: '1203', price: 420, unit: 'day' },
  ...{ kind: 'vacancyList', visitorClass: 'broker2', withClient: 0, at: 3, recordedAt: 3, byId: 'a', by: '方可欣', job: 'job' },
}

let db: Writer
beforeEach(() => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  db = handles(database).writer
  migrate(
    database,
    migrations.filter(({ version }) => version < 372),
  )
  insertProspect(db, someProspectRow)
  db.run(oldPrice)
  migrate(database, migrations)
})

test('prices of before stay told, word for word, and stay so', () => {
  expect(disclosuresOf(db, ['prospect-1'])).toEqual([
    {
      ...{ id: 'told-1', siteId: 'site', prospectId: 'prospect-1', suiteId: 'suite', room: '1203', price: 420, unit: 'day' },
      ...{ kind: 'full', visitorClass: 'direct', withClient: 0, at: 1, recordedAt: 2, byId: 'a', by: '方可欣', note: '略高' },
    },
  ])
  expect(() => db.run('DELETE FROM disclosures')).toThrow('stays told')
  expect(() => db.run('UPDATE disclosures SET price = 1')).toThrow('stays told')
  expect(() => db.run('UPDATE disclosures SET takenBackAt = 1')).toThrow('CHECK')
})

test.each([
  [{ kind: 'floorPlan' }],
  [{ price: null }],
  [{ unit: null }],
  [{ visitorClass: 'broker3' }],
  [{ kind: 'oral' }],
  [{ job: null }],
])('%j is no paper that was shown', (wrong) => {
  expect(() => insertShownPaper(db, { ...paper, ...wrong } as ShownPaperRow)).toThrow('CHECK')
})

test('a paper counts until it is taken back, once; the third class is told nothing at all', () => {
  insertShownPaper(db, paper)
  insertShownPaper(db, { ...paper, id: 'shown-2', kind: 'floorPlan', price: null, unit: null })
  insertShownPaper(db, { ...paper, id: 'shown-3', kind: 'floorPlan', price: null, unit: null, room: '0806' })
  expect(disclosuresOf(db, ['prospect-1']).map(({ id }) => id)).toEqual(['shown-1', 'told-1'])
  expect(papersOf(db, 'prospect-1')).toMatchObject([{ kind: 'floorPlan', rooms: '1203、0806' }])
  takeBackJob(db, 'site', 'job', 5)
  expect(disclosuresOf(db, ['prospect-1']).map(({ id }) => id)).toEqual(['told-1'])
  expect(papersOf(db, 'prospect-1')).toEqual([])
  expect(() => db.run('UPDATE disclosures SET takenBackAt = 6 WHERE job IS NOT NULL')).toThrow('stays taken back')
})

test('what was shown is found by its prospect and by its printing', () => {
  const plans = plansOf(memoryLedger().writer, (watched) => {
    papersOf(watched, 'prospect-1')
    shownByJob(watched, 'site', 'job')
    takeBackJob(watched, 'site', 'job', 1)
  })
  expect(plans[0]).toContain('disclosuresOf (prospectId=?)')
  for (const plan of plans.slice(1)) expect(plan).toContain('disclosuresOfJob')
})
