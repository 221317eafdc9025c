import { beforeEach, expect, test } from 'vitest'
import { insertCase } from '../../reception/cases.sql.ts'
import type { RepairRow } from '../../reception/repair-row.ts'
import { insertDelay, insertRepair, updateRepair } from '../../reception/repairs.sql.ts'
import { memoryLedger, someRow } from '../../testing/memory-ledger.ts'
import { someRepairRow } from '../../testing/repair-inputs.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCase(db, someRow)
  insertRepair(db, someRepairRow)
})

test('a numbered slip is never deleted, and its number and origin never change', () => {
  expect(() => db.run('DELETE FROM repairs')).toThrow('voided, never deleted')
  for (const column of ['serial', 'caseId', 'issuedAt']) {
    expect(() => db.run(`UPDATE repairs SET ${column} = ${column}`)).toThrow('never change')
  }
})

test('each state has what it stands for', () => {
  const sent = { state: 'dispatched', worker: '韩大勇', dispatchedAt: 1 } as const
  const there = { ...sent, state: 'onSite', arrivedAt: 2 } as const
  const done = { ...there, state: 'repaired', finishedAt: 3, charging: 'free', nextDueAt: null } as const
  const wrongs: readonly Partial<RepairRow>[] = [
    { state: 'dispatched' },
    { ...there, arrivedAt: null },
    { ...done, charging: null },
    { ...done, charging: 'paid' },
    { ...done, charging: 'paid', total: 9, agreedTotal: 8, agreedBy: '某', agreedAt: 1 },
    { ...done, nextDueAt: 7 },
    { ...done, state: 'accepted' },
    { state: 'refused', nextDueAt: null, endReason: '贵', endedAt: 1 },
    { agreedTotal: 1 },
    { total: -1 },
    { materials: '{}' },
    { paymentMethod: 'cash' },
  ]
  for (const wrong of wrongs) {
    expect(() => updateRepair(db, { ...someRepairRow, rev: 2, ...wrong }), JSON.stringify(wrong)).toThrow('CHECK')
  }
  expect(() => updateRepair(db, { ...someRepairRow, rev: 2, ...done })).not.toThrow()
})

test('one slip counts for a case; a number is given once; a changed version is refused by the statement itself', () => {
  const second = { ...someRepairRow, id: 'repair-2', serial: 'WX-20261012-02' }
  expect(() => insertRepair(db, second)).toThrow('UNIQUE')
  expect(() => insertRepair(db, { ...second, state: 'voided', nextDueAt: null, serial: 'WX-20261012-01' })).toThrow('UNIQUE')
  expect(() => updateRepair(db, { ...someRepairRow, rev: 3 })).toThrow('changed in between')
})

test('a delay hangs on a promise', () => {
  const delay = {
    id: 'd',
    siteId: 'site',
    repairId: 'repair-1',
    promiseId: 'nobody',
    at: 1,
    reason: '缺件',
    promisedAt: 2,
    by: '某',
  }
  expect(() => insertDelay(db, delay)).toThrow('FOREIGN KEY')
})
