import { beforeAll, expect, test } from 'vitest'
import type { Writer } from '../database/handles.ts'
import { memoryLedger, plansOf } from '../testing/memory-ledger.ts'
import {
  findHold,
  findSuite,
  holdsOf,
  holdsOfProspect,
  largestOpen,
  openSuites,
  suiteByRoom,
  suiteEventsOf,
  suitePage,
  suitesInPlace,
} from './suites.sql.ts'
import { findTenant, suitesOfTenants, tenantByName, tenantPage, tenantsInTrades } from './tenants.sql.ts'

let db: Writer
beforeAll(() => {
  db = memoryLedger().writer
})

test('every statement goes by an index and sorts nothing of a list', () => {
  const plans = plansOf(db, (watched) => {
    findSuite(watched, 'site', 'one')
    suiteByRoom(watched, 'site', '澄江', '1203')
    suitesInPlace(watched, 'site', 10)
    const narrow = { state: '["vacant"]', orientation: null, areaFrom: 1, areaTo: null, floor: 3, room: '12' }
    for (const [order, after] of [
      ['floor', ''],
      ['area', 0],
    ] as const)
      suitePage(watched, order, narrow, { siteId: 'site', after, afterId: '', limit: 10 })
    openSuites(watched, { siteId: 'site', least: 1, most: 2, limit: 10 })
    largestOpen(watched, 'site')
    suiteEventsOf(watched, 'one')
    findTenant(watched, 'site', 'one')
    tenantByName(watched, 'site', '恒信')
    const page = { siteId: 'site', part: '', afterKey: '', afterId: '', limit: 10 }
    tenantPage(watched, { ...page, trade: '' })
    tenantPage(watched, { ...page, trade: '金融' })
    findHold(watched, 'site', 'one')
  })
  for (const plan of plans) expect(plan).toMatch(/SEARCH (s|suites|suiteEvents|suiteHolds|t|tenants) USING/)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (s|t|suites|tenants|suiteHolds)\b|TEMP B-TREE/)
})

test('a handful of holds or tenants may be put in order, but is found by an index', () => {
  const plans = plansOf(db, (watched) => {
    holdsOf(watched, ['one'])
    holdsOfProspect(watched, 'one')
    suitesOfTenants(watched, ['one'])
    tenantsInTrades(watched, 'site', ['金融'])
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (s|t|suites|tenants|suiteHolds)\b/)
})
