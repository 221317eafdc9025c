import { beforeEach, expect, test } from 'vitest'
import { insertComplaint } from '../../reception/complaints.sql.ts'
import type { IncidentLineRow, IncidentRow } from '../../reception/incident-row.ts'
import {
  findIncident,
  incidentOfComplaint,
  incidentRows,
  incidentsOf,
  insertIncident,
  insertIncidentLine,
  linesOfIncident,
  stillOpen,
  updateIncident,
} from '../../reception/incidents.sql.ts'
import { someComplaintRow } from '../../testing/complaint-rows.ts'
import { nothingAssessed } from '../../testing/incident-inputs.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { insertOldCase } from '../../testing/old-case.ts'
import type { Writer } from '../handles.ts'

const someRow: IncidentRow = {
  ...nothingAssessed,
  ...{ id: 'incident-1', siteId: 'site', rev: 1, serial: 'ZD-20261012-01', state: 'open', registeredAt: 1000 },
  ...{ registrarId: 'a', registrar: '林晓雨', caseId: null, complaintId: null, correctionId: null, name: '地库水浸' },
  ...{ kind: 'flooding', happenedAt: null, discoveredAt: 900, place: '地库', reporter: null, reporterDepartment: null },
  ...{ reporterPhone: null, receiver: '林晓雨', receivedAt: 1000, course: '渗水', oralDueAt: 1, oralAt: null },
  ...{ writtenDueAt: 2, writtenAt: null, summaryDueAt: null, summaryAt: null, closedAt: null, closedBy: null },
  ...{ overrideReason: null, overriddenDuties: null, voidReason: null },
  signedInStead: 0,
}
const someLine: IncidentLineRow = {
  ...{ id: 'line-1', siteId: 'site', incidentId: 'incident-1', kind: 'measure', at: 1000, text: '抽水', person: '邹立新' },
  ...{ departments: '工程', target: null, method: null, dueOn: null, correctsId: null, correctReason: null },
  ...{ recordedAt: 1000, byId: 'a', by: '林晓雨' },
}

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertIncident(db, someRow)
  insertIncidentLine(db, someLine)
})

test('a numbered incident is never deleted; its number and its origin never change', () => {
  expect(() => db.run('DELETE FROM incidents')).toThrow('voided, never deleted')
  for (const column of ['serial', 'registeredAt', 'registrar', 'caseId', 'complaintId']) {
    expect(() => db.run(`UPDATE incidents SET ${column} = 7`)).toThrow('never change')
  }
  expect(() => updateIncident(db, { ...someRow, rev: 3 })).toThrow('changed in between')
  expect(() => insertIncident(db, { ...someRow, id: 'incident-2' })).toThrow('UNIQUE')
})

test('closed has its time and its person, voided its reason, an override its duties', () => {
  const wrongs = [
    ...[{ state: 'closed' }, { closedAt: 7 }, { closedBy: 'x' }, { state: 'voided' }, { overrideReason: 'x' }],
    ...[{ complaintId: 'x' }, { name: '' }, { course: '' }, { damage: -1 }, { level: 'grave' }, { kind: 'quake' }],
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someRow, id: `wrong-${at}`, serial: `ZD-20261012-1${at}`, ...wrong } as IncidentRow
    expect(() => insertIncident(db, row)).toThrow('CHECK')
  }
})

test('lines are only added to, and corrected once each', () => {
  expect(() => db.run('DELETE FROM incidentLines')).toThrow('never deleted')
  expect(() => db.run(`UPDATE incidentLines SET text = 'x'`)).toThrow('never changed')
  const correcting = { ...someLine, correctsId: 'line-1', correctReason: '记错' }
  insertIncidentLine(db, { ...correcting, id: 'line-2' })
  expect(() => insertIncidentLine(db, { ...correcting, id: 'line-3' })).toThrow('UNIQUE')
  const wrongs = [{ kind: 'report' }, { kind: 'remedy' }, { text: null }, { correctReason: 'x' }, { target: 'manager' }] as const
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertIncidentLine(db, { ...someLine, id: `wrong-${at}`, ...wrong })).toThrow('CHECK')
  }
})

test('a complaint has one that counts', () => {
  insertOldCase(db, 'case-1', { category: 'complaint' })
  insertComplaint(db, someComplaintRow)
  const of = { caseId: 'case-1', complaintId: 'complaint-1' }
  insertIncident(db, { ...someRow, ...of, id: 'incident-2', serial: 'ZD-20261012-02', state: 'voided', voidReason: '重复' })
  insertIncident(db, { ...someRow, ...of, id: 'incident-3', serial: 'ZD-20261012-03' })
  expect(() => insertIncident(db, { ...someRow, ...of, id: 'incident-4', serial: 'ZD-20261012-04' })).toThrow('UNIQUE')
  expect(incidentOfComplaint(db, 'complaint-1')?.id).toBe('incident-3')
})

test('every statement walks along an index', () => {
  const plans = plansOf(db, (watched) => {
    findIncident(watched, 'site', 'incident-1')
    incidentOfComplaint(watched, 'complaint-1')
    incidentsOf(watched, ['case-1'])
    incidentRows(watched, [], { siteId: 'site', limit: 10 })
    incidentRows(watched, [stillOpen], { siteId: 'site', limit: 10 })
    linesOfIncident(watched, 'incident-1')
  })
  expect(plans).toHaveLength(6)
  for (const plan of plans) {
    expect(plan).not.toMatch(/SCAN (?!json_each)/)
  }
  expect(plans[3]).toContain('incidentsByDiscovered')
  expect(plans[4]).toContain('incidentsOpen')
  expect(plans.slice(3, 5).join()).not.toContain('TEMP B-TREE')
})
