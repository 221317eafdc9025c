import { beforeEach, expect, test } from 'vitest'
import {
  awaitAgain,
  callerOfCase,
  callerOfRoom,
  callersOfCases,
  callersOfPhone,
  callersOfWave,
  eventsOfWave,
  insertCaller,
  insertWaveEvent,
} from '../../reception/wave-callers.sql.ts'
import type { WaveCallerRow, WaveRow } from '../../reception/wave-row.ts'
import { findWave, insertWave, unfinished, updateWave, waveOfIncident, waveRows } from '../../reception/waves.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

const someRow: WaveRow = {
  ...{ id: 'wave-1', siteId: 'site', rev: 1, serial: 'TG-20261012-01', state: 'open', supply: 'water', cause: 'municipal' },
  ...{ area: '5号楼', startedAt: 1000, expectedAt: null, restoredAt: null, closedAt: null, reason: null, responsible: null },
  ...{
    measure: null,
    incidentId: null,
    caseId: null,
    households: 0,
    waiting: 0,
    registeredAt: 1000,
    registrarId: 'a',
    registrar: '林晓雨',
  },
  voidReason: null,
}
const someCaller: WaveCallerRow = {
  ...{ id: 'caller-1', siteId: 'site', waveId: 'wave-1', room: '5-1-401', roomKey: '5-1-401', name: null, phone: null },
  ...{ phoneKey: null, caseId: null, state: 'waiting', firstAt: 1000, calls: 1, attempts: 0, toldAt: null, toldBy: null },
  comment: null,
}

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertWave(db, someRow)
  insertCaller(db, someCaller)
})

test('a numbered outage and who called are never deleted; its number never changes', () => {
  expect(() => db.run('DELETE FROM waves')).toThrow('voided, never deleted')
  expect(() => db.run('DELETE FROM waveCallers')).toThrow('stays on the list')
  for (const column of ['serial', 'registeredAt', 'registrar']) {
    expect(() => db.run(`UPDATE waves SET ${column} = 7`)).toThrow('never changes')
  }
  expect(() => updateWave(db, { ...someRow, rev: 3 })).toThrow('changed in between')
})

test('states have what belongs to them', () => {
  const wrongs = [
    ...[{ state: 'restored' }, { restoredAt: 7 }, { state: 'closed', restoredAt: 7 }, { closedAt: 7 }, { state: 'voided' }],
    ...[{ waiting: 1 }, { area: '' }, { cause: 'attitude' }],
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someRow, id: `wrong-${at}`, serial: `TG-20261012-1${at}`, ...wrong } as WaveRow
    expect(() => insertWave(db, row)).toThrow('CHECK')
  }
  for (const [at, wrong] of [{ state: 'reached' }, { toldBy: 'x' }, { roomKey: null }, { calls: 0 }].entries()) {
    expect(() => insertCaller(db, { ...someCaller, id: `wrong-${at}`, ...wrong } as WaveCallerRow)).toThrow('CHECK')
  }
})

test('a room stands once in an outage; what happened is only added to', () => {
  expect(() => insertCaller(db, { ...someCaller, id: 'caller-2' })).toThrow('UNIQUE')
  const event = {
    id: 'event-1',
    siteId: 'site',
    waveId: 'wave-1',
    callerId: 'caller-1',
    at: 1,
    text: '来电',
    byId: 'a',
    by: '林',
  }
  insertWaveEvent(db, event)
  expect(() => db.run('DELETE FROM waveEvents')).toThrow('only added to')
  expect(() => db.run(`UPDATE waveEvents SET text = 'x'`)).toThrow('only added to')
})

test('every statement walks along an index', () => {
  const plans = plansOf(db, (watched) => {
    waveRows(watched, [], { siteId: 'site', limit: 10 })
    waveRows(watched, [unfinished], { siteId: 'site', limit: 10 })
    findWave(watched, 'site', 'wave-1')
    waveOfIncident(watched, 'incident-1')
    callerOfRoom(watched, 'wave-1', '5-1-401')
    callersOfPhone(watched, 'wave-1', '1')
    callerOfCase(watched, 'wave-1', 'case-1')
    callersOfWave(watched, 'wave-1')
    callersOfCases(watched, ['case-1'])
    eventsOfWave(watched, 'wave-1')
    awaitAgain(watched, 'wave-1')
  })
  expect(plans).toHaveLength(10)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each)/)
  expect(plans[0]).toContain('wavesByStart')
  expect(plans[1]).toContain('wavesUnfinished')
  for (const at of [0, 1, 7, 9]) expect(plans[at]).not.toContain('TEMP B-TREE')
})
