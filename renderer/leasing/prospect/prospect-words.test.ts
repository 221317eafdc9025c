import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { areaText, classText, windowText } from './prospect-words.ts'

test.each([
  [null, null, '未说面积'],
  [25_000, 30_000, '250–300㎡'],
  [13_000, 13_000, '130㎡'],
  [null, 28_650, '286.5㎡'],
  [260_000, null, '2,600㎡'],
])('%s to %s', (areaFrom, areaTo, words) => {
  expect(areaText({ areaFrom, areaTo })).toBe(words)
})

test('a broker of the first class says whether there is a client', () => {
  expect(classText({ visitorClass: 'broker1', withClient: true })).toBe('中介一类（有客户）')
  expect(classText({ visitorClass: 'direct', withClient: false })).toBe('直客')
})

test('a card says the next contact in the words of 跟进, a call after a visit and a later one apart (2: 10.2, 10.3)', () => {
  const window = { step: 0, from: '2026-10-14', until: '2026-10-15' }
  const on = (date: string, step = 0) => windowText({ ...window, step }, instantOf(date, '10:00'))
  expect(on('2026-10-12')).toEqual({ words: '10-14起可致电', tone: 'waiting' })
  expect(on('2026-10-13')).toEqual({ words: '明天起可致电', tone: 'waiting' })
  expect(on('2026-10-14')).toEqual({ words: '今天可致电，最迟 10-15', tone: 'open' })
  expect(on('2026-10-15', 2)).toEqual({ words: '今天可跟进，最迟今天', tone: 'open' })
  expect(on('2026-10-16', 2)).toEqual({ words: '逾期：应在 10-15 前跟进', tone: 'late' })
  expect(windowText(null, 0)).toBeNull()
})
