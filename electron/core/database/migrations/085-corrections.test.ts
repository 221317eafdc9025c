import { beforeEach, expect, test } from 'vitest'
import { insertCorrection, insertVerification, updateCorrection } from '../../reception/corrections.sql.ts'
import { someCorrectionRow } from '../../testing/complaint-rows.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCorrection(db, someCorrectionRow)
})

test('a numbered report is never deleted, and its number and origin never change', () => {
  expect(() => db.run('DELETE FROM corrections')).toThrow('voided, never deleted')
  for (const column of ['serial', 'issuedAt', 'caseId', 'complaintId']) {
    expect(() => db.run(`UPDATE corrections SET ${column} = 7`)).toThrow('never change')
  }
})

test('closed has its time, voided its reason, a grade its limit, a complaint its case', () => {
  const wrongs = [
    { state: 'closed' },
    { closedAt: 7 },
    { state: 'voided' },
    { grade: 'slight' },
    { dueAt: 7 },
    { complaintId: 'complaint-1' },
    { fact: '' },
  ] as const
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someCorrectionRow, id: `wrong-${at}`, serial: `BH-20261012-1${at}`, ...wrong }
    expect(() => insertCorrection(db, row)).toThrow('CHECK')
  }
  expect(() => updateCorrection(db, { ...someCorrectionRow, rev: 2, state: 'voided', voidReason: '重复' })).not.toThrow()
})

test('a number is given once, and a changed version is refused by the statement itself', () => {
  expect(() => insertCorrection(db, { ...someCorrectionRow, id: 'correction-2' })).toThrow('UNIQUE')
  expect(() => updateCorrection(db, { ...someCorrectionRow, rev: 3 })).toThrow('changed in between')
})

test('verifications are append-only', () => {
  insertVerification(db, {
    ...{ id: 'look-1', siteId: 'site', correctionId: 'correction-1', at: 1, result: 'ineffective', text: '仍未签到' },
    ...{ verifier: '顾明远', recordedAt: 1, byId: 'a', by: '林晓雨' },
  })
  expect(() => db.run(`UPDATE correctionVerifications SET result = 'effective'`)).toThrow('append-only')
  expect(() => db.run('DELETE FROM correctionVerifications')).toThrow('append-only')
})
