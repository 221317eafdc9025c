import { expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someVisitRow } from '../../testing/visit-rows.ts'
import { recordOfVisit, type VisitRecordRow, writeRecord } from '../../visits/visit-record.sql.ts'
import { insertVisit } from '../../visits/visits.sql.ts'

const row: VisitRecordRow = {
  ...{ visitId: 'visit-1', siteId: 'site', weather: '晴', recorder: '顾明远', content: '接待参观', participants: null },
  ...{ handling: null, responsible: null, remark: null, writtenAt: 1, byId: 'a', by: '顾明远' },
}

test('a visit has one record of work, written over and never deleted, found by its key', () => {
  const db = memoryLedger().writer
  insertVisit(db, someVisitRow)
  writeRecord(db, row)
  writeRecord(db, { ...row, content: '接待同行参观' })
  expect(recordOfVisit(db, 'visit-1')).toMatchObject({ content: '接待同行参观' })
  expect(() => db.run('DELETE FROM visitRecords')).toThrow('never deleted')
  expect(() => writeRecord(db, { ...row, recorder: '' })).toThrow('CHECK')
  expect(() => writeRecord(db, { ...row, visitId: 'nobody' })).toThrow('FOREIGN KEY')
  expect(plansOf(db, (watched) => void recordOfVisit(watched, 'visit-1')).join()).not.toContain('SCAN')
})
