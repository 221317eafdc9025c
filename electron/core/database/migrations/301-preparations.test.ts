import { beforeEach, expect, test } from 'vitest'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someItemRow, somePreparationRow, someVisitRow } from '../../testing/visit-rows.ts'
import {
  deleteItem,
  deleteOpenItems,
  findItem,
  insertItem,
  insertPreparation,
  itemsOfVisits,
  markItem,
  preparationsOfVisits,
  updatePreparation,
} from '../../visits/preparations.sql.ts'
import type { ItemRow, PreparationRow } from '../../visits/visit-row.ts'
import { insertVisit } from '../../visits/visits.sql.ts'
import type { Writer } from '../handles.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertVisit(db, someVisitRow)
  insertItem(db, someItemRow)
  insertPreparation(db, somePreparationRow)
})

test('what was done stays on the checklist; what is open may give way', () => {
  insertItem(db, { ...someItemRow, id: 'item-2' })
  markItem(db, { ...someItemRow, tickedAt: 5, person: '岳峰', via: 'here', byId: 'a', by: 'a' })
  expect(() => deleteItem(db, 'item-1')).toThrow('stays on the checklist')
  deleteOpenItems(db, 'visit-1')
  expect(itemsOfVisits(db, ['visit-1']).map(({ id }) => id)).toEqual(['item-1'])
})

test('a mark says who and how', () => {
  const wrongs = [
    { tickedAt: 5 },
    { person: 'x' },
    { via: 'here' },
    { byId: 'x' },
    { department: 'x' },
    { text: '' },
    { required: 2 },
  ]
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertItem(db, { ...someItemRow, id: `wrong-${at}`, ...wrong } as ItemRow)).toThrow('CHECK')
  }
})

test('the notice to a department is one, and never changes or is taken back', () => {
  expect(() => insertPreparation(db, { ...somePreparationRow, id: 'again' })).toThrow('UNIQUE')
  expect(() => db.run('DELETE FROM preparations')).toThrow('never taken back')
  for (const column of ['notifiedAt', 'limitMinutes']) {
    expect(() => db.run(`UPDATE preparations SET ${column} = 7`)).toThrow('never changes')
  }
  for (const wrong of [{ doneAt: 2000 }, { elapsed: 5 }, { doneAt: 999, elapsed: 5 }, { counted: -1 }]) {
    expect(() => updatePreparation(db, { ...somePreparationRow, ...wrong } as PreparationRow)).toThrow('CHECK')
  }
})

test('every statement walks along an index', () => {
  const plans = plansOf(db, (watched) => {
    findItem(watched, 'site', 'item-1')
    itemsOfVisits(watched, ['visit-1'])
    preparationsOfVisits(watched, ['visit-1'])
  })
  expect(plans).toHaveLength(3)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each)/)
})
