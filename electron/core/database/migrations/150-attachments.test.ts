import { beforeEach, expect, test } from 'vitest'
import {
  type AttachmentRow,
  attachmentsOf,
  countsOf,
  findAttachment,
  insertAttachment,
  isRegistered,
  markRemoved,
} from '../../attachments/attachments.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'

const someRow: AttachmentRow = {
  ...{ id: 'one', siteId: 'site', recordKind: 'case', recordId: 'case-1', file: 'a'.repeat(32), name: '照片.jpg' },
  ...{ type: 'image/jpeg', size: 9, digest: 'd'.repeat(64), addedAt: 1000, byId: 'account', by: '林晓雨' },
  ...{ removedAt: null, removedBy: null, removeReason: null },
}
const removal = { id: 'one', removedAt: 2000, removedBy: '何敏', removeReason: '附错' }

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertAttachment(db, someRow)
})

test('only its removal is ever written to a row, once; none is deleted', () => {
  expect(() => db.run('DELETE FROM attachments')).toThrow('never deleted')
  for (const column of ['recordId', 'file', 'name', 'type', 'size', 'digest', 'addedAt', 'by']) {
    expect(() => db.run(`UPDATE attachments SET ${column} = ${column}`)).toThrow('only the removal')
  }
  markRemoved(db, removal)
  expect(() => markRemoved(db, { ...removal, removeReason: '改口' })).toThrow('does not change')
})

test('wrong rows are refused', () => {
  const wrongs = [
    ...[{ file: 'A'.repeat(32) }, { file: '../../../../../../../../etc/pass' }, { file: 'a' }, { name: '' }, { size: 0 }],
    ...[{ type: 'image/svg+xml' }, { digest: '' }, { recordKind: '' }, { removedAt: 1 }, { removeReason: 'x' }],
  ]
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someRow, id: `wrong-${at}`, file: String(at).padStart(32, '0'), ...wrong } as AttachmentRow
    expect(() => insertAttachment(db, row), JSON.stringify(wrong)).toThrow('CHECK')
  }
  expect(() => insertAttachment(db, { ...someRow, id: 'two' })).toThrow('UNIQUE')
})

test('a removed one counts no more', () => {
  insertAttachment(db, { ...someRow, id: 'two', file: 'b'.repeat(32) })
  expect(countsOf(db, 'case', ['case-1', 'case-2'])).toEqual([{ id: 'case-1', count: 2, pictures: 2 }])
  markRemoved(db, removal)
  expect(countsOf(db, 'case', ['case-1', 'case-2'])).toEqual([{ id: 'case-1', count: 1, pictures: 1 }])
  expect(countsOf(db, 'incident', ['case-1'])).toEqual([])
})

test('every statement goes by an index', () => {
  const plans = plansOf(db, (watched) => {
    attachmentsOf(watched, { kind: 'case', id: 'case-1' })
    findAttachment(watched, 'site', 'one')
    isRegistered(watched, 'a'.repeat(32))
    countsOf(watched, 'case', ['case-1'])
  })
  for (const plan of plans) expect(plan).toMatch(/SEARCH attachments USING/)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN attachments|TEMP B-TREE FOR ORDER/)
})
