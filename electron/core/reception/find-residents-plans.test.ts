import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { handles, type Reader } from '../database/handles.ts'
import { migrate } from '../database/migrate.ts'
import { residentsAndWords } from '../database/migrations/020-residents.ts'
import { phoneParts } from '../database/migrations/092-phone-parts.ts'
import {
  idsByDoor,
  idsByInitials,
  idsByName,
  idsByNamePart,
  idsByPhonePart,
  idsByPhoneTail,
  idsByPinyin,
  idsByRoom,
  idsByRoomPart,
  idsByRoomStart,
} from './find-residents.sql.ts'

const database = new Database(':memory:')
migrate(database, [residentsAndWords, phoneParts])
const { reader } = handles(database)
const asked = { siteId: 'site', limit: 8 }

/** The first step of the plan of whatever a search asks: what it must walk through. */
function firstStep(search: (db: Reader) => unknown): string {
  const steps: string[] = []
  search({
    ...reader,
    all: (sql, parameters) => {
      const plan = reader.all<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      steps.push(plan[0]?.detail ?? '')
      return []
    },
  })
  return steps.join()
}

test.each<[string, (db: Reader) => unknown, string]>([
  [
    'the last digits',
    (db) => idsByPhoneTail(db, { ...asked, reversed: '1011' }),
    'residentPhonesByTail (reversed>? AND reversed<?)',
  ],
  ['digits in the middle', (db) => idsByPhonePart(db, { ...asked, digits: '0000' }), 'PRIMARY KEY (part>? AND part<?)'],
  ['a name', (db) => idsByName(db, { ...asked, name: '周' }), 'residentsByName (siteId=? AND name>? AND name<?)'],
  [
    'initials',
    (db) => idsByInitials(db, { ...asked, letters: 'zq' }),
    'residentsByInitials (siteId=? AND initials>? AND initials<?)',
  ],
  ['pinyin', (db) => idsByPinyin(db, { ...asked, letters: 'zhou' }), 'residentsByPinyin (siteId=? AND pinyin>? AND pinyin<?)'],
  ['a room', (db) => idsByRoom(db, { ...asked, key: '3-1-602' }), 'unitsByCode (siteId=? AND codeKey=?)'],
  [
    'the beginning of a room',
    (db) => idsByRoomStart(db, { ...asked, key: '3-1' }),
    'unitsByCode (siteId=? AND codeKey>? AND codeKey<?)',
  ],
  ['a door', (db) => idsByDoor(db, { ...asked, door: '602', building: '3-' }), 'unitsByDoor (siteId=? AND door=?)'],
])('%s is looked up', (_, search, index) => {
  expect(firstStep(search)).toMatch(/^SEARCH/)
  expect(firstStep(search)).toContain(index)
})

test.each<[string, (db: Reader) => unknown, string]>([
  ['part of a name', (db) => idsByNamePart(db, { ...asked, name: '明' }), 'residentsByName'],
  ['part of a room', (db) => idsByRoomPart(db, { ...asked, key: 'b1' }), 'unitsByCode'],
])('%s in the middle are sought in a narrow index, not in the records', (_, search, index) => {
  expect(firstStep(search)).toContain(index)
})
