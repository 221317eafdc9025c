import { beforeEach, expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someVisitRow } from '../../testing/visit-rows.ts'
import type { VisitRow } from '../../visits/visit-row.ts'
import {
  briefingsOfVisit,
  eventsOfVisit,
  findVisit,
  insertBriefing,
  insertVisit,
  insertVisitEvent,
  runningVisits,
  updateVisit,
  visitOfIncident,
  visitRows,
} from '../../visits/visits.sql.ts'
import type { Writer } from '../handles.ts'

const event = { id: 'event-1', siteId: 'site', visitId: 'visit-1', at: 1, text: '登记', recordedAt: 1, byId: 'a', by: '顾明远' }
const told = {
  ...{ id: 'told-1', siteId: 'site', visitId: 'visit-1', person: '岳峰', at: 1, byId: 'a', by: '顾明远' },
  briefing: 'conduct',
} as const

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertVisit(db, someVisitRow)
  insertVisitEvent(db, event)
})

test('a numbered visit is never deleted and keeps its number and its origin', () => {
  expect(() => db.run('DELETE FROM visits')).toThrow('cancelled, never deleted')
  for (const column of ['serial', 'registeredAt', 'registrarId', 'registrar']) {
    expect(() => db.run(`UPDATE visits SET ${column} = 7`)).toThrow('never change')
  }
  expect(() => updateVisit(db, { ...someVisitRow, rev: 3 })).toThrow('changed in between')
  expect(() => insertVisit(db, { ...someVisitRow, id: 'visit-2' })).toThrow('UNIQUE')
})

test('a state has what belongs to it', () => {
  const wrongs: readonly Partial<Record<keyof VisitRow, unknown>>[] = [
    ...[{ state: 'notified' }, { state: 'ready' }, { state: 'received' }, { state: 'closed' }, { state: 'cancelled' }],
    ...[{ notifiedAt: 5, notifiedBy: 'x' }, { notifiedAt: 5, state: 'received', receivedAt: 5 }, { leavesAt: 4999 }],
    ...[{ closedAt: 5, closedBy: 'x' }, { cancelReason: 'x' }, { overrideReason: 'x' }, { clearedAt: 5 }, { visitors: -1 }],
    ...[{ guestKind: 'friends' }, { level: 'fourth' }, { announced: 'never' }, { spent: -1 }, { noMeeting: 2 }],
    { state: 'received', receivedAt: 5, leftAt: 4 },
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someVisitRow, id: `wrong-${at}`, serial: `CG-20261012-1${at}`, ...wrong } as VisitRow
    expect(() => insertVisit(db, row), JSON.stringify(wrong)).toThrow('CHECK')
  }
})

test('what happened is only added to, and who was told stays', () => {
  expect(() => db.run('DELETE FROM visitEvents')).toThrow('only added to')
  expect(() => db.run(`UPDATE visitEvents SET text = 'x'`)).toThrow('only added to')
  expect(insertBriefing(db, told)).toBe(true)
  expect(insertBriefing(db, { ...told, id: 'told-2' })).toBe(false)
  expect(() => db.run('DELETE FROM visitBriefings')).toThrow('stays on record')
  expect(() => db.run(`UPDATE visitBriefings SET person = 'x'`)).toThrow('stays on record')
})

test('every statement walks along an index', () => {
  const asked = { siteId: 'site', limit: 10 }
  const plans = plansOf(db, (watched) => {
    findVisit(watched, 'site', 'visit-1')
    visitOfIncident(watched, 'incident-1')
    visitRows(watched, 'DESC', [], asked)
    visitRows(watched, 'ASC', ['(arrivesAt, id) > (@afterAt, @afterId)'], { ...asked, afterAt: 1, afterId: 'x' })
    runningVisits(watched, 'site', 10)
    eventsOfVisit(watched, 'visit-1')
    briefingsOfVisit(watched, 'visit-1')
  })
  expect(plans).toHaveLength(7)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  expect(plans[3]).toContain('visitsByArrival (siteId=? AND (arrivesAt,id)>(?,?)')
  expect(plans[4]).toContain('visitsRunning')
})
