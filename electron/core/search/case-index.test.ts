import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { handles, type Writer } from '../database/handles.ts'
import { migrate } from '../database/migrate.ts'
import { residentsAndWords } from '../database/migrations/020-residents.ts'
import { type CaseWords, caseTextSource, indexCase } from './case-index.ts'

const nothing: CaseWords = {
  serial: 'JD-20261012-01',
  name: null,
  room: null,
  phone: null,
  content: '来访',
  complainedOf: null,
  remark: null,
  result: null,
}

let db: Writer
let last = 0

beforeEach(() => {
  const database = new Database(':memory:')
  migrate(database, [residentsAndWords])
  db = handles(database).writer
  db.run(`CREATE TABLE cases (seq INTEGER PRIMARY KEY, name TEXT, room TEXT, content TEXT NOT NULL,
    complainedOf TEXT, remark TEXT, result TEXT) STRICT`)
  last = 0
})

function add(words: Partial<CaseWords>): number {
  const entry = { ...nothing, ...words }
  last += 1
  db.run('INSERT INTO cases VALUES ($seq, $name, $room, $content, $complainedOf, $remark, $result)', {
    seq: last,
    name: entry.name,
    room: entry.room,
    content: entry.content,
    complainedOf: entry.complainedOf,
    remark: entry.remark,
    result: entry.result,
  })
  indexCase(db, last, entry)
  return last
}

function found(text: string): readonly number[] {
  const source = caseTextSource(text)
  if (!source) return db.all<{ seq: number }>('SELECT seq FROM cases ORDER BY seq DESC').map((row) => row.seq)
  const sql = `SELECT c.seq AS seq FROM ${source.from} WHERE ${source.where} ORDER BY ${source.rank} DESC`
  return db.all<{ seq: number }>(sql, source.parameters).map((row) => row.seq)
}

describe('a case is found by', () => {
  test.each([
    ['two characters of the content', '漏水'],
    ['one character inside a word', '漏'],
    ['the last character', '水'],
    ['a whole phrase', '厨房漏水'],
    ['two words in any order', '漏水 欧阳'],
    ['the name with a rare character', '欧阳䶮'],
    ['the rare character alone', '䶮'],
    ['pinyin initials', 'oyy'],
    ['the beginning of its pinyin', 'OuYang'],
    ['the room', '3-1-602'],
    ['the room spelled out', '3栋1单元602室'],
    ['the room in full-width signs', '３－１－６０２'],
    ['the door number', '602'],
    ['the last four digits of the phone', '1101'],
    ['four digits in the middle', '0000'],
    ['the whole phone, written otherwise', '+86 138 0000 1101'],
    ['the serial', 'YT-JD-20261012-07'],
    ['the serial without the prefix of the site', 'JD-20261012-07'],
    ['the serial, half typed', 'yt-jd-20261012'],
    ['the day of the serial', '20261012'],
    ['a Latin word', 'wifi'],
    ['a word of the result', '角阀'],
  ])('%s', (_, text) => {
    add({ content: '门锁坏了', serial: 'JD-20250101-01' })
    const seq = add({
      serial: 'YT-JD-20261012-07',
      name: '欧阳䶮',
      room: '3-1-602',
      phone: '138-0000-1101',
      content: '厨房漏水,WiFi 也断了',
      result: '更换角阀',
    })
    expect(found(text)).toEqual([seq])
  })
})

describe('a case is not found by', () => {
  test.each([
    ['other words', '停电'],
    ['a phrase whose pairs stand apart', '房漏水厨房'],
    ['another room on the same landing', '3-1-603'],
    ['another phone tail', '9999'],
    ['signs only', '、。"*'],
    ['operators of the index', '漏水 NOT 厨房'],
    ['half of a Latin word from its end', 'ifi'],
  ])('%s', (_, text) => {
    add({ name: '欧阳䶮', room: '3-1-602', phone: '138-0000-1101', content: '厨房漏水,WiFi 也断了' })
    expect(found(text)).toEqual([])
  })

  test('a phrase whose pairs all occur, but apart', () => {
    add({ content: '水管漏水,水管漏了' })
    expect(found('漏水管')).toEqual([])
  })

  test('the words it had before a change', () => {
    const seq = add({ content: '厨房漏水' })
    indexCase(db, seq, { ...nothing, content: '客厅灯不亮' })
    expect(found('漏水')).toEqual([])
    db.run('UPDATE cases SET content = $content', { content: '客厅灯不亮' })
    expect(found('灯不亮')).toEqual([seq])
  })
})

test('hits come from the index in order, without sorting, so a page ends early', () => {
  const source = caseTextSource('厨房漏水')
  if (!source) throw new Error('a question was expected')
  const sql = `EXPLAIN QUERY PLAN SELECT c.seq FROM ${source.from} WHERE ${source.where}
    AND ${source.rank} < $before ORDER BY ${source.rank} DESC LIMIT 50`
  const plan = db.all<{ detail: string }>(sql, { ...source.parameters, before: 9 }).map((step) => step.detail)
  expect(plan).toHaveLength(2)
  expect(plan[0]).toMatch(/^SCAN caseWords VIRTUAL TABLE INDEX/)
  expect(plan[1]).toBe('SEARCH c USING INTEGER PRIMARY KEY (rowid=?)')
})

test.each(['', '  ', 'JD-', 'jd-20'])('「%s」 narrows nothing', (text) => {
  expect(caseTextSource(text)).toBeNull()
})
