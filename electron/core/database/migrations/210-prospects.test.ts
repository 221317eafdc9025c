import { beforeEach, expect, test } from 'vitest'
import type { ProspectRow } from '../../leasing/prospect-row.ts'
import {
  contactsOf,
  insertContact,
  insertProspect,
  removeContact,
  setContactPhones,
  updateProspect,
} from '../../leasing/prospects.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
})

test('a numbered prospect is never deleted; its number and its origin never change', () => {
  expect(() => db.run('DELETE FROM prospects')).toThrow('never deleted')
  for (const column of ['serial', 'number', 'registeredAt', 'registrar', 'id']) {
    expect(() => db.run(`UPDATE prospects SET ${column} = 7`)).toThrow('never change')
  }
  expect(() => updateProspect(db, { ...someProspectRow, rev: 3 })).toThrow('changed in between')
  expect(() => insertProspect(db, { ...someProspectRow, id: 'prospect-2' })).toThrow('UNIQUE')
})

test.each<Partial<ProspectRow> | Readonly<Record<string, unknown>>>([
  ...[{ stage: 'lost' }, { lostReason: 'price' }, { stage: 'won' }, { heard: '' }, { visitorClass: 'broker4' }],
  ...[
    { areaFrom: 0 },
    { areaFrom: 2, areaTo: 1 },
    { priceInMind: 390 },
    { priceInMindUnit: 'day' },
    { priceInMindKind: 'asked' },
  ],
  ...[
    { priceInMind: 0, priceInMindUnit: 'day', priceInMindKind: 'asked' },
    { grade: 'E' },
    { channel: 'fax' },
    { withClient: 2 },
  ],
  ...[{ concerns: 'price' }, { mergedIntoId: 'wrong' }],
])('the table refuses %o', (wrong) => {
  const row = { ...someProspectRow, id: 'wrong', serial: 'KH-0102', ...wrong } as ProspectRow
  expect(() => insertProspect(db, row)).toThrow('CHECK')
})

test('who is taken off is not found by their numbers any more', () => {
  const contact = { id: 'c', siteId: 'site', prospectId: 'prospect-1', place: 0, name: '邵琳', pinyin: 'shaolin', initials: 'sl' }
  insertContact(db, { ...contact, position: null, phone: '13800002001', decisionMaker: 1, note: null })
  setContactPhones(db, 'c', ['13800002001'])
  removeContact(db, 'c')
  expect(contactsOf(db, ['prospect-1'])).toEqual([])
  expect(db.all('SELECT * FROM prospectPhones')).toEqual([])
})
