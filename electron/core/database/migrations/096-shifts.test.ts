import { beforeEach, expect, test } from 'vitest'
import { endShift, insertShift, type ShiftRow } from '../../reception/shifts.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

const someRow: ShiftRow = {
  ...{ id: 's1', siteId: 'site', rev: 1, serial: 'JB-20261012-01', state: 'open', madeAt: 1000, giverId: 'a', giver: '林晓雨' },
  ...{
    receiverId: 'b',
    receiver: '周晓敏',
    since: 0,
    registered: 3,
    lastCase: 3,
    owed: 0,
    lines: '[]',
    counts: '[]',
    note: null,
  },
  ...{ auditRows: 7, auditHead: 'x', settledAt: null, settledById: null, settledBy: null, remark: null, withdrawReason: null },
}
const taken = { state: 'taken', rev: 2, settledAt: 2000, settledById: 'b', settledBy: '周晓敏' } as const

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertShift(db, someRow)
})

test('what was handed over stands; it ends once and is never deleted', () => {
  for (const column of ['lines', 'counts', 'giver', 'receiver', 'madeAt', 'note', 'auditHead', 'registered']) {
    expect(() => db.run(`UPDATE shifts SET ${column} = 7`)).toThrow('stands as it was')
  }
  expect(() => endShift(db, { ...someRow, ...taken, rev: 3 })).toThrow('changed in between')
  endShift(db, { ...someRow, ...taken })
  expect(() => db.run(`UPDATE shifts SET remark = 'x'`)).toThrow('taken over once')
  expect(() => db.run('DELETE FROM shifts')).toThrow('never deleted')
})

test('one waits at a time; nobody takes over from oneself; an ending has its time, its person and its reason', () => {
  expect(() => insertShift(db, { ...someRow, id: 's2', serial: 'JB-20261012-02' })).toThrow('UNIQUE')
  endShift(db, { ...someRow, ...taken })
  const wrongs = [
    { ...taken, settledById: 'a' },
    { settledAt: 7 },
    { ...taken, settledBy: null },
    { ...taken, state: 'withdrawn' },
    { receiverId: 'a' },
    { lines: '{' },
  ] as const
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertShift(db, { ...someRow, id: `w${at}`, serial: `JB-20261012-1${at}`, ...wrong })).toThrow('CHECK')
  }
})
