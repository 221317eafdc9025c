import { beforeEach, expect, test } from 'vitest'
import { insertCase } from '../../reception/cases.sql.ts'
import { insertComplaint, insertDuty, updateComplaint } from '../../reception/complaints.sql.ts'
import { someComplaintRow } from '../../testing/complaint-rows.ts'
import { memoryLedger, someRow } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCase(db, { ...someRow, category: 'complaint' })
  insertComplaint(db, someComplaintRow)
})

test('a numbered complaint is never deleted, and its number and the words of the counter never change', () => {
  expect(() => db.run('DELETE FROM complaints')).toThrow('voided, never deleted')
  for (const column of ['serial', 'issuedAt', 'scratch', 'faceOpenedAt', 'faceApologisedAt']) {
    expect(() => db.run(`UPDATE complaints SET ${column} = 7`)).toThrow('never change')
  }
})

test('one complaint counts for a case; a voided one makes room for the next', () => {
  const second = { ...someComplaintRow, id: 'complaint-2', serial: 'TS-20261012-02' }
  expect(() => insertComplaint(db, second)).toThrow('UNIQUE')
  updateComplaint(db, { ...someComplaintRow, rev: 2, state: 'voided' })
  expect(() => insertComplaint(db, second)).not.toThrow()
})

test('a number is given once, a grade has its time, a card its words', () => {
  const other = { ...someComplaintRow, id: 'complaint-2', state: 'voided' } as const
  expect(() => insertComplaint(db, other)).toThrow('UNIQUE')
  for (const wrong of [{ grade: 'major' }, { scratch: '电梯' }, { households: 0 }, { hot: 2 }] as const) {
    expect(() => insertComplaint(db, { ...other, serial: 'TS-20261012-03', ...wrong })).toThrow('CHECK')
  }
})

test('a changed version is refused by the statement itself', () => {
  expect(() => updateComplaint(db, { ...someComplaintRow, rev: 3 })).toThrow('changed in between')
})

test('what was done for a complaint is append-only', () => {
  insertDuty(db, {
    ...{ id: 'duty-1', siteId: 'site', complaintId: 'complaint-1', duty: 'apology', at: 1, doneBy: '林晓雨' },
    ...{ counterpart: null, method: null, text: null, recordedAt: 1, byId: 'a', by: '林晓雨' },
  })
  expect(() => db.run(`UPDATE complaintDuties SET text = 'x'`)).toThrow('append-only')
  expect(() => db.run('DELETE FROM complaintDuties')).toThrow('append-only')
})

test('an override without a reason is none', () => {
  expect(() => db.run(`UPDATE cases SET overrideReason = ''`)).toThrow('CHECK')
})
