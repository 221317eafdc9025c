import { beforeEach, expect, test } from 'vitest'
import { findCase, insertCase, updateCase } from '../../reception/cases.sql.ts'
import { memoryLedger, someRow } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
})

const counts = () => db.all('SELECT category, state, count FROM caseCounts ORDER BY category, state')

test('a ledger line is never deleted', () => {
  insertCase(db, someRow)
  expect(() => db.run('DELETE FROM cases')).toThrow('struck off, never deleted')
})

test('number, time and person of a registration never change', () => {
  insertCase(db, someRow)
  for (const column of ['serial', 'registeredAt', 'registrar', 'registrarId']) {
    expect(() => db.run(`UPDATE cases SET ${column} = 7`)).toThrow('never change')
  }
})

test('the words of a line taken by the person complained of never change, not even by SQL (1: 4.1)', () => {
  insertCase(db, { ...someRow, appendOnly: 1 })
  for (const column of ['content', 'name', 'room', 'phone', 'complainedOf', 'receivedAt']) {
    expect(() => db.run(`UPDATE cases SET ${column} = 7`)).toThrow('append-only')
  }
  expect(() => db.run('UPDATE cases SET acknowledgedAt = 7')).not.toThrow()
})

test('counts are kept through every change of category and state', () => {
  insertCase(db, someRow)
  insertCase(db, { ...someRow, id: 'case-2', serial: 'JD-20261012-02' })
  const before = findCase(db, 'site', 'case-1')!
  updateCase(db, before, { ...before, rev: 2, state: 'handedOver', handedOverAt: 1500 })
  expect(counts()).toEqual([
    { category: 'repair', state: 'handedOver', count: 1 },
    { category: 'repair', state: 'registered', count: 1 },
  ])
  const after = findCase(db, 'site', 'case-1')!
  updateCase(db, after, { ...after, rev: 3, category: 'complaint' })
  expect(counts()).toEqual([
    { category: 'complaint', state: 'handedOver', count: 1 },
    { category: 'repair', state: 'handedOver', count: 0 },
    { category: 'repair', state: 'registered', count: 1 },
  ])
})

test('a state without its time is refused', () => {
  insertCase(db, someRow)
  expect(() => db.run(`UPDATE cases SET state = 'finished'`)).toThrow('CHECK')
  expect(() => db.run(`UPDATE cases SET state = 'handedOver'`)).toThrow('CHECK')
  expect(() => db.run(`UPDATE cases SET struckOffAt = 7`)).toThrow('CHECK')
})

test.each([
  [{}, 'handOver'],
  [{ state: 'handedOver', handedOverAt: 1 }, 'finish'],
  [{ state: 'finished', finishedAt: 1 }, 'callBack'],
  [{ state: 'finished', finishedAt: 1, calledBack: 'fairly' }, 'strikeOff'],
  [{ state: 'finished', finishedAt: 1, callBackRequired: 0 }, 'strikeOff'],
  [{ state: 'struckOff', finishedAt: 1, struckOffAt: 1 }, null],
] as const)('%j: the desk owes %s', (changes, duty) => {
  insertCase(db, { ...someRow, ...changes })
  expect(db.get('SELECT duty FROM cases')).toEqual({ duty })
})

test('what happened and how the owner answered is append-only', () => {
  insertCase(db, someRow)
  db.run(
    `INSERT INTO caseEvents (id, siteId, caseId, at, recordedAt, kind, byId, by, text)
     VALUES ('e', 'site', 'case-1', 1, 1, 'noted', 'a', 'b', 'c')`,
  )
  db.run(
    `INSERT INTO callBacks (id, siteId, caseId, round, at, method, satisfaction, byId, by)
     VALUES ('k', 'site', 'case-1', 1, 1, 'phone', 'satisfied', 'a', 'b')`,
  )
  for (const sql of [
    `UPDATE caseEvents SET text = 'x'`,
    'DELETE FROM caseEvents',
    `UPDATE callBacks SET satisfaction = 'fairly'`,
    'DELETE FROM callBacks',
  ]) {
    expect(() => db.run(sql)).toThrow('append-only')
  }
})
