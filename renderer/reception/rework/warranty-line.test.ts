import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { warrantyWords } from './warranty-line.tsx'

const slip = { handoverDate: '2024-07-20', receivedAt: instantOf('2026-10-12', '08:42') }

test('the warranty of the part is said in words', () => {
  expect(warrantyWords(slip, 'waterproofing')).toBe('交付 2024-07-20 · 保修 5 年，至 2029-07-20 · 在保')
  expect(warrantyWords(slip, 'sanitaryWare')).toContain('已过保')
  expect(warrantyWords(slip, 'structure')).toContain('按合同或设计年限')
})

test('what is missing for it is said, not guessed', () => {
  expect(warrantyWords(slip, null)).toContain('选了返修部位')
  expect(warrantyWords({ ...slip, handoverDate: null }, 'wall')).toContain('交付日期没有登记')
})
