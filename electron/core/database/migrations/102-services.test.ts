import { beforeEach, expect, test } from 'vitest'
import { insertCase } from '../../reception/cases.sql.ts'
import { insertService, updateService } from '../../reception/service-orders.sql.ts'
import type { ServiceRow } from '../../reception/service-row.ts'
import { memoryLedger, someRow } from '../../testing/memory-ledger.ts'
import { someServiceRow } from '../../testing/service-inputs.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCase(db, { ...someRow, category: 'service' })
  insertService(db, someServiceRow)
})

test('a numbered slip is never deleted, and its number and origin never change', () => {
  expect(() => db.run('DELETE FROM serviceOrders')).toThrow('voided, never deleted')
  for (const column of ['serial', 'caseId', 'issuedAt']) {
    expect(() => db.run(`UPDATE serviceOrders SET ${column} = ${column}`)).toThrow('never change')
  }
})

test('each state has what it stands for', () => {
  const priced = { item: '擦窗', unit: '扇', quantity: 1200, unitPrice: 1000, amount: 12000 } as const
  const accepted = { ...priced, state: 'accepted', answer: 'accepted', answeredBy: '某', answeredAt: 1, nextDueAt: null } as const
  const serving = { ...accepted, state: 'serving', workers: '某', arrivedAt: 2 } as const
  const wrongs: readonly Partial<ServiceRow>[] = [
    { item: '擦窗' },
    { ...accepted, amount: null, item: null, quantity: null, unitPrice: null },
    { state: 'declined', nextDueAt: null },
    { state: 'declined', answer: 'declined', answeredAt: 1, answerReason: null, nextDueAt: null },
    { ...serving, workers: null },
    { ...serving, state: 'toCheck' },
    { ...serving, nextDueAt: 7 },
    { ...serving, state: 'toSign', leftAt: 3 },
    { keyNumber: 'YK-1' },
    { keyReturnedAt: 1 },
    { state: 'cancelled', nextDueAt: null },
    { paymentMethod: 'cash' },
  ]
  for (const wrong of wrongs) {
    expect(() => updateService(db, { ...someServiceRow, rev: 2, ...wrong }), JSON.stringify(wrong)).toThrow('CHECK')
  }
  expect(() => updateService(db, { ...someServiceRow, rev: 2, ...serving })).not.toThrow()
})

test('one slip counts for a case; a number and a key receipt are given once; a changed version is refused', () => {
  const second = { ...someServiceRow, id: 'service-2', serial: 'FW-20261012-02', state: 'voided', nextDueAt: null } as const
  expect(() => insertService(db, { ...second, state: 'toAnswer' })).toThrow('UNIQUE')
  updateService(db, { ...someServiceRow, rev: 2, keyNumber: 'YK-017', keyFrom: '某', keyReceivedAt: 1 })
  expect(() => insertService(db, { ...second, keyNumber: 'YK-017', keyFrom: '某', keyReceivedAt: 1 })).toThrow('UNIQUE')
  expect(() => insertService(db, second)).not.toThrow()
  expect(() => updateService(db, { ...someServiceRow, rev: 4 })).toThrow('changed in between')
})
