import { beforeEach, expect, test } from 'vitest'
import type { SuiteHoldRow, SuiteRow } from '../../leasing/suite-row.ts'
import { endHold, insertHold, insertSuite, insertSuiteEvent, updateSuite } from '../../leasing/suites.sql.ts'
import { insertTenant, type TenantRow } from '../../leasing/tenants.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

const someSuite: SuiteRow = {
  ...{ id: 'suite', siteId: 'site', rev: 1, building: '澄江', floor: 12, room: '1203', roomKey: '1203', place: '澄江488001203' },
  ...{ grossArea: 28_650, inUnitArea: 20_055, layout: null, orientation: 'south', fitOut: 'standard', neighbours: null },
  ...{ rentUnit: 'day', rentAsked: 420, floorPrice: null, managementFee: null, parkingFee: null, phoneFee: null },
  ...{ remark: null, state: 'vacant', stateSince: 1000, stateBy: '潘倩', stateReason: '登记', leaseEnd: null, tenantId: null },
  removedAt: null,
}
const someHold: SuiteHoldRow = {
  ...{ id: 'hold', siteId: 'site', suiteId: 'suite', prospectId: 'p1', kind: 'interested', ownerId: 'fang', owner: '方可欣' },
  ...{ since: 1000, until: '2026-10-20', releasedAt: null, releasedBy: null, releaseReason: null },
}
const someTenant: TenantRow = {
  ...{ id: 'tenant', siteId: 'site', rev: 1, name: '恒信', nameKey: '恒信', trade: '金融', nameable: 0, clearance: null },
  ...{ note: null, removedAt: null },
}

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertSuite(db, someSuite)
})

test.each([
  { grossArea: 0 },
  { grossArea: 10_000_000 },
  { inUnitArea: 28_651 },
  { floor: 0 },
  { rentAsked: 0 },
  { floorPrice: 0 },
  { state: 'gone' },
  { orientation: 'up' },
  { state: 'leased' },
  { leaseEnd: '2029-10-31' },
])('%j is refused', (wrong) => {
  const row = { ...someSuite, id: 'wrong', roomKey: 'wrong', ...wrong } as SuiteRow
  expect(() => insertSuite(db, row)).toThrow('CHECK')
})

test('one room stands once, until it is removed', () => {
  expect(() => insertSuite(db, { ...someSuite, id: 'twin' })).toThrow('UNIQUE')
  updateSuite(db, { ...someSuite, rev: 2, removedAt: 2000 })
  insertSuite(db, { ...someSuite, id: 'twin' })
})

test('nothing of a suite is deleted, its time-line never rewritten, a hold ended once', () => {
  insertSuiteEvent(db, { siteId: 'site', suiteId: 'suite', at: 1, byId: 'pan', by: '潘倩', text: '登记' })
  insertHold(db, someHold)
  for (const table of ['suites', 'suiteEvents', 'suiteHolds'])
    expect(() => db.run(`DELETE FROM ${table}`)).toThrow(/never deleted|only added to/)
  expect(() => db.run(`UPDATE suiteEvents SET text = 'x'`)).toThrow('only added to')
  expect(() => insertHold(db, { ...someHold, id: 'again' })).toThrow('UNIQUE')
  endHold(db, { id: 'hold', releasedAt: 2000, releasedBy: '方可欣', releaseReason: '改看别处' })
  expect(() => endHold(db, { id: 'hold', releasedAt: 3000, releasedBy: '潘倩', releaseReason: '改口' })).toThrow(
    'does not change',
  )
  insertHold(db, { ...someHold, id: 'again' })
})

test('a tenant is named with a clearance, or not at all', () => {
  insertTenant(db, someTenant)
  for (const wrong of [{ nameable: 1 }, { clearance: '书面' }] as const)
    expect(() => insertTenant(db, { ...someTenant, id: 'two', nameKey: 'two', ...wrong })).toThrow('CHECK')
  expect(() => insertTenant(db, { ...someTenant, id: 'two' })).toThrow('UNIQUE')
})
