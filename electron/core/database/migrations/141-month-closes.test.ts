import { beforeEach, expect, test } from 'vitest'
import { insertAct, insertMonthClose, updateMonthClose } from '../../reception/month-close.sql.ts'
import type { MonthCloseRow } from '../../reception/month-close-row.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

const draft: MonthCloseRow = {
  ...{
    id: 'close-1',
    siteId: 'site',
    rev: 1,
    month: '2026-10',
    reading: 'from26',
    fromDate: '2026-09-26',
    untilDate: '2026-10-25',
  },
  ...{ state: 'draft', features: null, repeats: null, causes: null, measures: null, verification: null, unsettled: null },
  ...{ signedAt: null, figures: null },
}
const line = `INSERT INTO monthCloseLines (closeId, countedAt, seq, receivedAt, channel, hot, repeated, dueAt, answers, shown)
  VALUES ('close-1', 1, @seq, 1, 'phone', 0, 0, 2, 0, '{}')`

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertMonthClose(db, draft)
  db.run(line, { seq: 1 })
  insertAct(db, 'close-1', { act: 'submitted', at: 1, byId: 'a', by: '林晓雨', reason: null })
})

test('a signed month never changes: not its words, its figures, its lines; nor is anything added or taken away', () => {
  updateMonthClose(db, { ...draft, rev: 2, state: 'signed', signedAt: 5, figures: '{}' })
  for (const column of ['features', 'figures', 'state', 'signedAt', 'untilDate'])
    expect(() => db.run(`UPDATE monthCloses SET ${column} = ${column}`)).toThrow('never changes')
  expect(() => db.run(`UPDATE monthCloseLines SET shown = ''`)).toThrow('never changes')
  expect(() => db.run('DELETE FROM monthCloseLines')).toThrow('never changes')
  expect(() => db.run(line, { seq: 2 })).toThrow('never changes')
  expect(() => db.run('DELETE FROM monthCloses')).toThrow('never deleted')
})

test('one table to a month; it is signed with its figures or not at all; a version that was changed is refused', () => {
  expect(() => insertMonthClose(db, { ...draft, id: 'close-2' })).toThrow('UNIQUE')
  for (const wrong of [
    { month: '2026-1' },
    { signedAt: 1 },
    { figures: '{}' },
    { state: 'signed' },
    { untilDate: '2026-09-26' },
  ] as const)
    expect(() => insertMonthClose(db, { ...draft, id: 'close-3', month: '2026-11', ...wrong })).toThrow('CHECK')
  expect(() => updateMonthClose(db, { ...draft, rev: 3 })).toThrow('changed in between')
})

test('who did what stays written; a return has its reason', () => {
  expect(() => db.run(`UPDATE monthCloseActs SET by = ''`)).toThrow('append-only')
  expect(() => db.run('DELETE FROM monthCloseActs')).toThrow('append-only')
  expect(() => insertAct(db, 'close-1', { act: 'returned', at: 2, byId: 'a', by: '顾明远', reason: null })).toThrow('CHECK')
})
