import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { idsByPhonePart } from '../../reception/find-residents.sql.ts'
import { setPhones } from '../../reception/residents.sql.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const database = new Database(':memory:')
database.pragma('foreign_keys = ON')
const { reader, writer } = handles(database)
const upTo = (most: number) =>
  migrate(
    database,
    migrations.filter(({ version }) => version <= most),
  )
const found = (digits: string) => idsByPhonePart(reader, { siteId: 'site', limit: 8, digits })

test('numbers of before are found by four digits from anywhere in them, and follow their people afterwards', () => {
  upTo(91)
  writer.run(`INSERT INTO residents (id, siteId, rev, name, pinyin, initials, createdAt, updatedAt)
    VALUES ('p', 'site', 1, '周启明', 'zhouqiming', 'zqm', 0, 0)`)
  for (const digits of ['13800001104', '01088882222', '110'])
    writer.run(`INSERT INTO residentPhones (residentId, digits, reversed) VALUES ('p', $digits, '')`, { digits })
  upTo(92)
  expect(['1380', '8000', '1104', '0108', '2222', '8882'].map(found)).toEqual(Array(6).fill(['p']))
  expect(['1100', '0411', '1109'].map(found)).toEqual(Array(3).fill([]))
  const before = reader.all('SELECT * FROM residentPhoneParts')
  setPhones(writer, 'p', ['13800001104', '01088882222', '110'])
  expect(reader.all('SELECT * FROM residentPhoneParts')).toEqual(before)
  setPhones(writer, 'p', ['13900007777'])
  expect([found('1380'), found('8888'), found('7777')]).toEqual([[], [], ['p']])
})
