import { expect, test } from 'vitest'
import { categories } from '../../../shared/reception/words.ts'
import { defaultCallBackRules } from '../../../shared/settings/call-back-defaults.ts'
import { defaultRules } from '../../../shared/settings/defaults.ts'
import { limitWords, nextStep } from './next-step.ts'

const { rules: called } = defaultCallBackRules

test('after-sales goes out the same day, by closing time (1: 4.5)', () => {
  expect(nextStep('afterSales', defaultRules.afterSales, '17:30', called.afterSales)).toEqual([
    '开《物业返修联系单》',
    '今天 17:30 前送达售后',
    '7 个工作日内办结',
    '回访后注销',
  ])
})

test('a repair is dispatched within a quarter of an hour', () => {
  expect(nextStep('repair', defaultRules.repair, '18:00', called.repair).slice(0, 2)).toEqual(['派工', '15 分钟内转交工程'])
})

test('what needs no call-back says so', () => {
  expect(nextStep('praise', defaultRules.praise, '18:00', called.praise).at(-1)).toBe('办结后注销')
})

test('a share that is called back is named', () => {
  expect(nextStep('repair', defaultRules.repair, '18:00', { ...called.repair, percent: 30 }).at(-1)).toBe('抽 30 % 回访后注销')
})

test('every category has its own first duty', () => {
  expect(
    new Set(categories.map((category) => nextStep(category, defaultRules[category], '18:00', called[category])[0])).size,
  ).toBe(7)
})

test('units are words', () => expect(limitWords({ amount: 3, unit: 'workday' })).toBe('3 个工作日内'))
