import { beforeEach, expect, test } from 'vitest'
import { lastContacts } from '../../leasing/prospect-history.sql.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import {
  countWakeUps,
  findWaiting,
  insertWaiting,
  rivalDeals,
  rivalKeys,
  updateWaiting,
  waitingOf,
  waitingRows,
} from '../../leasing/waiting-list.sql.ts'
import type { WaitingListRow } from '../../leasing/waiting-list-row.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { someWaitingRow } from '../../testing/waiting-inputs.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertWaiting(db, someWaitingRow)
})

const woken = { state: 'woken', wokenAt: 5, wokenBy: '方可欣', wokenNote: '愿意再看' } as const

test('a numbered entry is never deleted and keeps its number; a prospect waits once', () => {
  expect(() => db.run('DELETE FROM waitingList')).toThrow('never deleted')
  for (const column of ['serial', 'number', 'addedAt', 'addedBy']) {
    expect(() => db.run(`UPDATE waitingList SET ${column} = 7`)).toThrow('never change')
  }
  const next = { ...someWaitingRow, id: 'waiting-2', serial: 'HZ-0002', number: 2 }
  expect(() => insertWaiting(db, next)).toThrow('UNIQUE')
  expect(() => updateWaiting(db, { ...someWaitingRow, rev: 3 })).toThrow('changed in between')
  updateWaiting(db, { ...someWaitingRow, ...woken, rev: 2 })
  insertWaiting(db, next)
  expect(() => insertWaiting(db, { ...next, ...woken, id: 'waiting-3' })).toThrow('UNIQUE')
})

test('what is not known has its reason, what is woken says by whom, and the key follows the day', () => {
  const wrongs: readonly Partial<Record<keyof WaitingListRow, unknown>>[] = [
    ...[{ price: null, unit: null }, { unit: null }, { price: 0 }, { unit: 'year' }, { priceUnknown: 'x' }, { reason: 'bored' }],
    ...[{ leaseEnd: null }, { termUnknown: 'x' }, { wakeOn: null }, { wakeKey: '9999-12-31' }, { leaseStart: '2030-01-01' }],
    ...[{ building: '' }, { building: null }, { termMonths: 0 }, { state: 'woken' }, { wokenAt: 5 }, { state: 'lost' }],
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someWaitingRow, id: `wrong-${at}`, serial: `HZ-01${at}`, ...woken, ...wrong } as WaitingListRow
    const odd = 'state' in wrong || 'wokenAt' in wrong ? { wokenAt: null, wokenBy: null, wokenNote: null, ...wrong } : {}
    expect(() => insertWaiting(db, { ...row, ...odd } as WaitingListRow), JSON.stringify(wrong)).toThrow('CHECK')
  }
})

test('every statement walks along an index', () => {
  const after = { afterKey: '2026-10-12', afterId: 'x' }
  const plans = plansOf(db, (watched) => {
    for (const ownerId of [null, 'a']) {
      waitingRows(watched, { siteId: 'site', ownerId, state: 'waiting', dueBy: null, after: null, limit: 10 })
      waitingRows(watched, { siteId: 'site', ownerId, state: 'waiting', dueBy: '2026-10-12', after, limit: 10 })
      countWakeUps(watched, { siteId: 'site', ownerId, today: '2026-10-12' })
      rivalKeys(watched, { siteId: 'site', ownerId, after: null, limit: 10 })
    }
    findWaiting(watched, 'site', 'x')
    waitingOf(watched, 'prospect-1')
  })
  expect(plans).toHaveLength(10)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  const gathered = plansOf(db, (watched) => {
    rivalDeals(watched, { siteId: 'site', ownerId: 'a' }, ['金穗大厦'])
    lastContacts(watched, ['prospect-1'])
  })
  for (const plan of gathered) expect(plan).not.toMatch(/SCAN (?!asked)/)
})
