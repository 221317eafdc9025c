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

test('the window of a call waits, opens and grows late (2: 10.2)', () => {
  const window = { from: '2026-10-14', until: '2026-10-15' }
  const on = (date: string) => windowText(window, instantOf(date, '10:00'))
  expect(on('2026-10-12')).toEqual({ words: '周三 10-14 起可致电', tone: 'waiting' })
  expect(on('2026-10-13')).toEqual({ words: '明天起可致电', tone: 'waiting' })
  expect(on('2026-10-15')).toEqual({ words: '可致电，至 10-15', tone: 'open' })
  expect(on('2026-10-16')).toEqual({ words: '应于 10-15 前致电', tone: 'late' })
  expect(windowText(null, 0)).toBeNull()
})
