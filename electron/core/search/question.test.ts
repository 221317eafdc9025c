import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { handles, type Writer } from '../database/handles.ts'
import { migrate } from '../database/migrate.ts'
import { residentsAndWords } from '../database/migrations/020-residents.ts'
import { indexCase } from './case-index.ts'
import { pinyinOf } from './pinyin.ts'
import { questionOf } from './question.ts'

let db: Writer
beforeEach(() => {
  const database = new Database(':memory:')
  migrate(database, [residentsAndWords])
  db = handles(database).writer
})

const nothing = { serial: 'JD-20261012-01', name: null, room: null, phone: null, complainedOf: null, remark: null, result: null }

function finds(text: string): boolean {
  const question = questionOf(text)
  if (!question) return true
  return db.all('SELECT rowid FROM caseWords WHERE caseWords MATCH $match', { match: question.match }).length > 0
}

test('whatever is typed is a question that the index understands', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: fc.constantFrom(...'漏水a1-"*^:()+~ 　§№⌂ˇ·∅NOTANDORNEAR'), maxLength: 40 }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      expect(() => finds(text)).not.toThrow()
    }),
    { numRuns: 600 },
  )
})

test('any piece of a Chinese content finds it', () => {
  const content = fc.string({ unit: fc.constantFrom(...'厨房漏水不止䶮㛃𬭎电梯,。 '), minLength: 1, maxLength: 30 })
  let seq = 0
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 12 }), (text, start, length) => {
      seq += 1
      const characters = [...text]
      const from = start % characters.length
      const piece = characters.slice(from, from + length).join('')
      db.run('DELETE FROM caseWords')
      indexCase(db, seq, { ...nothing, content: text })
      // Signs alone ask for nothing that could be found.
      if (/\p{Script=Han}/u.test(piece)) expect(finds(piece)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('any four or more digits in a row of a phone find it', () => {
  indexCase(db, 1, { ...nothing, content: '来电', phone: '138-0013-7905' })
  const digits = '13800137905'
  for (let from = 0; from <= digits.length - 4; from += 1) {
    for (let to = from + 4; to <= digits.length; to += 1) expect(finds(digits.slice(from, to)), digits.slice(from, to)).toBe(true)
  }
  expect(finds('1380013790512')).toBe(false)
})

describe('pinyin of a name', () => {
  test.each([
    ['曾国藩', 'zengguofan', 'zgf'],
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['解晓东', 'xiexiaodong', 'xxd'],
    ['仇英', 'qiuying', 'qy'],
    ['尉迟恭', 'yuchigong', 'ycg'],
    ['欧阳䶮', 'ouyangyan', 'oyy'],
    ['吕布', 'lvbu', 'lb'],
    ['阿依古丽·买买提', 'ayigulimaimaiti', 'ayglmmt'],
    ['John Smith', 'johnsmith', 'js'],
    ['张3', 'zhang3', 'z3'],
    ['·', '', ''],
  ])('%s', (name, full, initials) => {
    expect(pinyinOf(name)).toEqual({ full, initials })
  })
})
