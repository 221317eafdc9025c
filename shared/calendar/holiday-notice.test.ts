import { expect, test } from 'vitest'
import { mergedDays, readNotice, runsOf } from './holiday-notice.ts'

test('the lines of a notice are read, in the ways in which people write them', () => {
  const { days, errors } = readNotice(
    [
      '# 2027 年',
      '2027-01-01..2027-01-03 放假',
      '',
      '2027/2/5 至 2027/2/7 放假',
      '2027年2月14日 上班',
      ' 2027.10.1～2027.10.2：休 ',
    ].join('\r\n'),
  )
  expect(errors).toEqual([])
  expect(runsOf(days)).toEqual([
    { from: '2027-01-01', until: '2027-01-03', kind: 'holiday', count: 3 },
    { from: '2027-02-05', until: '2027-02-07', kind: 'holiday', count: 3 },
    { from: '2027-02-14', until: '2027-02-14', kind: 'workday', count: 1 },
    { from: '2027-10-01', until: '2027-10-02', kind: 'holiday', count: 2 },
  ])
})

test('each wrong line has its sentence, and the others are read all the same', () => {
  const lines = [
    '2027-02-30 放假',
    '春节放假',
    '2027-02-08..2027-02-05 放假',
    '2027-03-01 开会',
    '2027-01-01..2027-12-31 放假',
    '2027-05-01 放假',
  ]
  const { days, errors } = readNotice(lines.join('\n'))
  expect(days).toEqual([{ date: '2027-05-01', kind: 'holiday' }])
  expect(errors.map(({ line, sentence }) => `${line} ${sentence}`)).toEqual([
    '1 没有这一天',
    '2 应写成「2027-02-05..2027-02-12 放假」或「2027-02-14 上班」',
    '3 结束的日子早于开始的日子',
    '4 「开会」看不懂，应写「放假」或「上班」',
    '5 一行最多 31 天',
  ])
})

test('a day that is off in one line and worked in another is named with the line that it contradicts', () => {
  const { days, errors } = readNotice('2027-10-01..2027-10-07 放假\n2027-10-03 上班\n2027-10-03 放假')
  expect(errors).toEqual([{ line: 2, sentence: '与第 1 行矛盾：同一天又放假又上班' }])
  expect(days).toHaveLength(7)
})

test('what is pasted takes the place of what stood for the same dates', () => {
  const before = [
    { date: '2027-10-01', kind: 'workday' },
    { date: '2026-10-10', kind: 'holiday' },
  ] as const
  expect(mergedDays(before, [{ date: '2027-10-01', kind: 'holiday' }])).toEqual([
    { date: '2026-10-10', kind: 'holiday' },
    { date: '2027-10-01', kind: 'holiday' },
  ])
})
