import { expect, test } from 'vitest'
import { fenOf, yuanText } from './amount.ts'

test.each([
  ['1260', 126_000],
  ['1,260.5', 126_050],
  ['０.01 元', 1],
  ['', null],
  ['12.345', undefined],
  ['-3', undefined],
  ['一百', undefined],
])('%s is %s fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

test('an amount is written as it can be read again', () => {
  expect(fenOf(yuanText(126_005))).toBe(126_005)
})
