import { expect, test } from 'vitest'
import { amountOf, capitalAmount, quantityText, readHundredths, yuanText } from './money.ts'

test.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角'],
  [55, '伍角伍分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [1000, '壹拾元整'],
  [1010, '壹拾元零壹角'],
  [3600, '叁拾陆元整'],
  [8500, '捌拾伍元整'],
  [32504, '叁佰贰拾伍元零肆分'],
  [168032, '壹仟陆佰捌拾元零叁角贰分'],
  [171900, '壹仟柒佰壹拾玖元整'],
  [140950, '壹仟肆佰零玖元伍角'],
  [600714, '陆仟零柒元壹角肆分'],
  [946080, '玖仟肆佰陆拾元零捌角'],
  [3660038, '叁万陆仟陆佰元零叁角捌分'],
  [15330000, '壹拾伍万叁仟叁佰元整'],
  [10700053, '壹拾万零柒仟元零伍角叁分'],
  [100_000_000, '壹佰万元整'],
  [1_001_000_000, '壹仟零壹万元整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [10_001_000_000, '壹亿零壹万元整'],
  [12_345_678_901, '壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分'],
  [100_000_000_000_000, '壹万亿元整'],
])('%i fen in capitals is %s', (amount, words) => {
  expect(capitalAmount(amount)).toBe(words)
})

test('quantity × price is exact, and half a fen is rounded up', () => {
  expect(amountOf(28650, 600)).toBe(171900)
  expect(amountOf(12000, 400)).toBe(48000)
  expect(amountOf(50, 1)).toBe(1)
  expect(amountOf(49, 1)).toBe(0)
  expect(amountOf(9_999_999, 99_999_999)).toBe(9_999_998_900_000)
})

test('what is typed is read to the fen or not at all', () => {
  expect(['36', '36.5', ' 1,719.00 ', '0.05', '286.5'].map(readHundredths)).toEqual([3600, 3650, 171900, 5, 28650])
  for (const wrong of ['', '1.234', '-1', '1e3', '十元', '.5', '1.']) expect(readHundredths(wrong)).toBeNull()
})

test('what is shown is what was meant', () => {
  expect([0, 5, 3600, 171900, 100_000_000].map(yuanText)).toEqual(['0.00', '0.05', '36.00', '1,719.00', '1,000,000.00'])
  expect([1200, 28650, 5, 120000].map(quantityText)).toEqual(['12', '286.5', '0.05', '1,200'])
})
