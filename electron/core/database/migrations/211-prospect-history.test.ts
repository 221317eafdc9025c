import { beforeEach, expect, test } from 'vitest'
import { type DisclosureRow, insertDisclosure } from '../../leasing/disclosures.sql.ts'
import { insertProspectEvent, insertTick, insertWatch, ticksOfProspect } from '../../leasing/prospect-history.sql.ts'
import type { ProspectEventRow, ProspectWatchRow } from '../../leasing/prospect-row.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import type { Writer } from '../handles.ts'

const of = { siteId: 'site', prospectId: 'prospect-1' }
const someEvent: ProspectEventRow = {
  ...{ ...of, id: 'event-1', kind: 'call', at: 1000, recordedAt: 1000, text: '来电', negotiation: null, byId: 'a', by: '方可欣' },
}
const someWatch: ProspectWatchRow = {
  ...{ ...of, id: 'watch-1', openedAt: 1000, seenOutAt: null, seenOutBy: null, controlRoomAt: null, controlRoomPerson: null },
  ...{ leftAt: null, leftNote: null, closedBy: null },
}
const someDisclosure: DisclosureRow = {
  ...{ ...of, id: 'told-1', suiteId: null, room: '1203', price: 420, unit: 'day', kind: 'oral', visitorClass: 'direct' },
  ...{ withClient: 0, at: 1000, recordedAt: 1000, byId: 'a', by: '方可欣', note: null },
}

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertProspectEvent(db, someEvent)
  insertWatch(db, someWatch)
  insertDisclosure(db, someDisclosure)
})

test('the time-line and the prices told are only added to; a merge may lead them elsewhere', () => {
  insertProspect(db, { ...someProspectRow, id: 'prospect-2', serial: 'KH-0102', number: 102 })
  for (const table of ['prospectEvents', 'disclosures']) {
    expect(() => db.run(`DELETE FROM ${table}`)).toThrow(/only added|stays told/)
    for (const column of ['at', 'by', 'recordedAt'])
      expect(() => db.run(`UPDATE ${table} SET ${column} = 7`)).toThrow(/only added|stays told/)
    expect(db.run(`UPDATE ${table} SET prospectId = 'prospect-2'`)).toBe(1)
  }
  expect(() => db.run('UPDATE disclosures SET price = 1')).toThrow('stays told')
  expect(() => db.run(`UPDATE prospectEvents SET text = 'x'`)).toThrow('only added')
  expect(() => db.run('DELETE FROM prospectWatches')).toThrow('stays on record')
})

test('a line of a negotiation has its words in their own place, and no other line has', () => {
  const wrongs = [{ kind: 'negotiation' }, { negotiation: 'x' }, { kind: 'negotiation', negotiation: 'x' }, { kind: '' }] as const
  for (const [at, wrong] of wrongs.entries()) {
    const row = { ...someEvent, id: `wrong-${at}`, ...wrong } as ProspectEventRow
    expect(() => insertProspectEvent(db, row)).toThrow('CHECK')
  }
  insertProspectEvent(db, { ...someEvent, id: 'event-2', kind: 'negotiation', text: null, negotiation: '底线' })
})

test('who was seen out has the time, who left the words and the person', () => {
  const wrongs = [{ seenOutAt: 7 }, { seenOutBy: 'x' }, { controlRoomAt: 7 }, { leftAt: 7 }, { leftAt: 7, closedBy: 'x' }]
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertWatch(db, { ...someWatch, id: `wrong-${at}`, ...wrong })).toThrow('CHECK')
  }
})

test('a price told to a broker of the third class cannot even be stored (2: 11)', () => {
  for (const [at, wrong] of [
    { visitorClass: 'broker3' },
    { price: 0 },
    { room: '' },
    { kind: 'rumour' },
    { unit: 'year' },
  ].entries()) {
    expect(() => insertDisclosure(db, { ...someDisclosure, id: `wrong-${at}`, ...wrong } as DisclosureRow)).toThrow('CHECK')
  }
})

test('a point of a checklist is ticked once', () => {
  const tick = { ...of, item: 'contact', at: 1000, byId: 'a', by: '方可欣' } as const
  insertTick(db, { ...tick, id: 'tick-1' })
  insertTick(db, { ...tick, id: 'tick-2', by: '罗一鸣' })
  expect(ticksOfProspect(db, 'prospect-1').map(({ id }) => id)).toEqual(['tick-1'])
})
