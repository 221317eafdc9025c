import { beforeEach, expect, test } from 'vitest'
import type { ConcessionRow, ConcessionStepRow } from '../../leasing/concession-row.ts'
import { insertConcession, insertConcessionStep, updateConcession } from '../../leasing/concessions.sql.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import { insertSuite } from '../../leasing/suites.sql.ts'
import { someConcessionRow } from '../../testing/concession-inputs.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { someSuiteRow } from '../../testing/suite-rows.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertSuite(db, someSuiteRow)
  insertConcession(db, someConcessionRow)
})

const approval: Partial<ConcessionRow> = {
  state: 'approved',
  ...{ decidedAt: 2000, agreedPrice: 380, agreedFreeMonths: 0, agreedFreeDays: 45 },
  ...{ agreedUntil: '2026-11-03', floorPrice: 350 },
}

test('what was applied for never changes and is never deleted', () => {
  expect(() => db.run('DELETE FROM concessions')).toThrow('never deleted')
  for (const column of ['serial', 'price', 'months', 'freeDays', 'mindPrice', 'createdAt', 'createdBy', 'listPrice']) {
    expect(() => db.run(`UPDATE concessions SET ${column} = 7`), column).toThrow('never changes')
  }
  expect(() => db.run("UPDATE concessions SET reason = 'x'")).toThrow('never changes')
  expect(() => insertConcession(db, { ...someConcessionRow, id: 'two' })).toThrow('UNIQUE')
})

test('it is decided once; afterwards only the client is told', () => {
  const approved: ConcessionRow = { ...someConcessionRow, ...approval, rev: 2 }
  expect(() => updateConcession(db, { ...approved, rev: 3 })).toThrow('in between')
  updateConcession(db, approved)
  for (const changes of [{ agreedPrice: 370 }, { agreedUntil: '2027-01-01' }, { floorPrice: 360 }] as const) {
    expect(() => updateConcession(db, { ...approved, ...changes, rev: 3 })).toThrow('stays decided')
  }
  updateConcession(db, { ...approved, open: 0, toldOn: '2026-10-21', answer: 'accepted', rev: 3 })
})

test.each<Partial<Record<keyof ConcessionRow, unknown>>>([
  ...[{ state: 'lost' }, { kind: 'other' }, { price: 0 }, { area: 0 }, { months: 0 }, { months: 241 }, { unit: 'year' }],
  ...[{ freeMonths: 36 }, { freeDays: 93 }, { escalation: '{' }, { reason: '' }, { fame: 'great' }, { room: '' }],
  ...[{ mindPrice: null }, { rivalBuilding: null, rivalPrice: null }, { rivalBuilding: null, kind: 'ordinary' }],
  ...[{ decidedAt: 5 }, { state: 'refused' }, { agreedPrice: 380 }, { ...approval, agreedUntil: null }],
  ...[{ ...approval, agreedFreeDays: null }, { open: 0 }, { toldOn: '2026-10-21' }, { ...approval, toldOn: '2026-10-21' }],
  { toldOn: '2026-10-21', answer: 'open', open: 0 },
])('%j is not stored', (wrong) => {
  const row = { ...someConcessionRow, id: 'wrong', serial: 'TJ-20261019-02', ...wrong } as ConcessionRow
  expect(() => insertConcession(db, row)).toThrow('CHECK')
})

test('steps are only added', () => {
  const step: ConcessionStepRow = {
    ...{ id: 'step-1', siteId: 'site', concessionId: 'concession-1', kind: 'apply', office: 'leasingOfficer', person: '方可欣' },
    ...{ onDate: '2026-10-19', opinion: null, price: 380, at: 1000, byId: 'a', by: '方可欣' },
  }
  insertConcessionStep(db, step)
  expect(() => db.run("UPDATE concessionSteps SET opinion = 'x'")).toThrow('only added')
  expect(() => db.run('DELETE FROM concessionSteps')).toThrow('only added')
  for (const wrong of [{ office: 'boss' }, { kind: 'nod' }, { person: '' }, { price: 0 }]) {
    expect(() => insertConcessionStep(db, { ...step, id: 'x', ...wrong } as ConcessionStepRow)).toThrow('CHECK')
  }
})
