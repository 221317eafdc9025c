import { expect, test } from 'vitest'
import { insertPrinting, type PrintingRow } from '../../printing/printing.sql.ts'
import { setReturned } from '../../printing/signed-papers.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'

const someRow: PrintingRow = {
  ...{ id: 'p1', siteId: 'site', rev: 1, job: 'j', form: 'reworkSlip', subjectKey: 'k', subjectId: 's', caseId: null },
  ...{ named: '物业返修联系单', copy: '客服存根', printing: 1, state: 'prepared', preparedAt: 1, settledAt: null, byId: 'a' },
  ...{ by: '林晓雨', code: 'K7M2P9', awaited: 0, returnedAt: null, returnedBy: null },
}

test('a copy keeps its code, bears one that no other has, and comes back once', () => {
  const db = memoryLedger().writer
  insertPrinting(db, someRow)
  expect(() => insertPrinting(db, { ...someRow, id: 'p2', printing: 2 })).toThrow('UNIQUE')
  expect(() => insertPrinting(db, { ...someRow, id: 'p2', printing: 2, code: 'K7' })).toThrow('CHECK')
  insertPrinting(db, { ...someRow, id: 'p2', printing: 2, code: null })
  insertPrinting(db, { ...someRow, id: 'p3', printing: 3, code: null })
  expect(() => db.run(`UPDATE printings SET code = 'AAAAAA' WHERE id = 'p1'`)).toThrow('keeps its code')
  setReturned(db, { id: 'p1', at: 5, by: '林晓雨', rev: 2 })
  expect(() => setReturned(db, { id: 'p1', at: 6, by: '林晓雨', rev: 3 })).toThrow('comes back once')
  expect(() => db.run(`UPDATE printings SET returnedAt = 7 WHERE id = 'p2'`)).toThrow('CHECK')
})
