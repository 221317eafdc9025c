import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import type { ViewingRow, ViewingSuiteRow } from '../../leasing/viewing-row.ts'
import {
  defectsOfLines,
  dropViewingSuite,
  findViewing,
  insertViewing,
  insertViewingSuite,
  keysOutOf,
  rivalsOf,
  suitesOfViewings,
  updateViewing,
  updateViewingSuite,
  viewingRows,
  viewingsMeanwhile,
} from '../../leasing/viewings.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const row: ViewingRow = {
  ...{ id: 'viewing-1', siteId: 'site', rev: 1, serial: 'KF-20261014-01', state: 'planned', registeredAt: 1, registrarId: 'a' },
  ...{ registrar: '方可欣', prospectId: 'prospect-1', startsAt: 100, endsAt: 200, visitors: '邵琳', broker: null },
  ...{ escort: '方可欣', reason: null, comparison: null, flexible: '[]', flexibleNote: null, gradeBefore: null },
  ...{ gradeAfter: null, nextStep: null, nextOn: null, meetingRoom: null, gift: null, remark: null, concludedAt: null },
  ...{ concludedBy: null, cancelReason: null, brokerVisitId: null, clientPresent: null },
}
const line: ViewingSuiteRow = {
  ...{ id: 'line-1', siteId: 'site', viewingId: 'viewing-1', place: 1, suiteId: 'suite-1', building: '澄江', floor: 12 },
  ...{ room: '1203', grossArea: 28_650, inUnitArea: 20_055, orientation: 'south', fitOut: 'standard', rentUnit: 'day' },
  ...{ rentAsked: 420, priceTold: null, keyOutAt: null, keyTakenBy: null, openedAt: null, lockedAt: null, windows: 0 },
  ...{ water: 0, power: 0, door: 0, lockNote: null, keyBackAt: null, keyBackTo: null, reaction: null, objection: null },
}

let db: Writer
beforeEach(() => {
  const { database, writer } = memoryLedger()
  // What a viewing hangs on is another's schema; here only its own rules are tried.
  database.pragma('foreign_keys = OFF')
  db = writer
  insertViewing(db, row)
  insertViewingSuite(db, line)
})

test('a ledger of before keeps its prospects and gets no viewings', () => {
  const old = new Database(':memory:')
  migrate(
    old,
    migrations.filter(({ version }) => version < 345),
  )
  migrate(old, migrations)
  expect(handles(old).writer.all('SELECT id FROM viewings')).toEqual([])
})

test('a numbered viewing is never deleted and keeps its number; a state has what belongs to it', () => {
  expect(() => db.run('DELETE FROM viewings')).toThrow('cancelled, never deleted')
  for (const column of ['serial', 'registeredAt', 'registrarId', 'registrar']) {
    expect(() => db.run(`UPDATE viewings SET ${column} = 7`)).toThrow('never change')
  }
  expect(() => updateViewing(db, { ...row, rev: 3 })).toThrow('changed in between')
  const wrongs: readonly Partial<ViewingRow>[] = [
    ...([{ state: 'done' }, { state: 'cancelled' }, { cancelReason: 'x' }, { concludedAt: 5 }, { endsAt: 100 }] as const),
    ...([{ nextStep: 'talk' }, { visitors: '' }, { escort: '' }] as const),
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const made = { ...row, id: `wrong-${at}`, serial: `KF-1-${at}`, ...wrong }
    expect(() => insertViewing(db, made), JSON.stringify(wrong)).toThrow('CHECK')
  }
})

test('the database itself knows one key, one open door, and four things to see to', () => {
  updateViewingSuite(db, { ...line, keyOutAt: 110, keyTakenBy: '方可欣', openedAt: 120 })
  const second = { ...line, id: 'line-2', place: 2, keyOutAt: 110, keyTakenBy: '方可欣' }
  expect(() => insertViewingSuite(db, second)).toThrow('UNIQUE')
  expect(() => insertViewingSuite(db, { ...second, suiteId: 'suite-2', openedAt: 130 })).toThrow('UNIQUE')
  const open = { ...line, keyOutAt: 110, keyTakenBy: '方可欣', openedAt: 120 }
  expect(() => updateViewingSuite(db, { ...open, lockedAt: 130, windows: 1, water: 1, power: 1 })).toThrow('CHECK')
  expect(() => updateViewingSuite(db, { ...open, keyBackAt: 130, keyBackTo: '前台' })).toThrow('CHECK')
  expect(() => updateViewingSuite(db, { ...line, openedAt: 120 })).toThrow('CHECK')
  expect(() => dropViewingSuite(db, 'line-1')).toThrow('stays on the record')
})

test('every statement walks along an index', () => {
  const plans = plansOf(db, (watched) => {
    findViewing(watched, 'site', 'viewing-1')
    const all = { index: 'viewingsByStart', order: 'ASC', where: [], parameters: {} } as const
    const page = { siteId: 'site', ownerId: null, prospectId: null, ...all, limit: 10 }
    viewingRows(watched, page)
    const key = { where: ['(v.startsAt, v.id) < (@afterAt, @afterId)'], parameters: { afterAt: 1, afterId: 'x' } }
    viewingRows(watched, { ...page, ...key, ownerId: 'a', order: 'DESC' })
    viewingRows(watched, { ...page, prospectId: 'prospect-1' })
    keysOutOf(watched, 'site', 10)
    rivalsOf(watched, 'site')
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  expect(plans[2]).toContain('viewingsByStart (siteId=? AND (startsAt,id)<(?,?)')
  expect(plans[3]).toContain('viewingsOfProspect')
  expect(plans[4]).toContain('viewingKeysOut')
})

test('what belongs to a few asked ones is found by an index and then put in order', () => {
  const plans = plansOf(db, (watched) => {
    suitesOfViewings(watched, ['viewing-1'])
    viewingsMeanwhile(watched, { siteId: 'site', suiteIds: ['suite-1'], startsAt: 1, endsAt: 2, except: '' })
    defectsOfLines(watched, ['line-1'])
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (s|v|d|p)\b/)
})
