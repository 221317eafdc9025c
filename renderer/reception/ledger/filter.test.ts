import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { anyCase } from '../../../shared/reception/cases.ts'
import { restrictions, spans } from './filter.ts'

test('ranges are whole days of the site, weeks begin on Monday', () => {
  const sunday = spans(instantOf('2026-10-18', '23:30'))
  expect(sunday.今天).toEqual({ from: '2026-10-18', until: '2026-10-18' })
  expect(sunday.本周).toEqual({ from: '2026-10-12', until: '2026-10-18' })
  expect(sunday.本月.from).toBe('2026-10-01')
})

test('every restriction counts once', () => {
  expect(restrictions(anyCase)).toBe(0)
  expect(restrictions({ ...anyCase, text: '漏水', category: ['repair', 'complaint'], overdue: true, from: '2026-10-01' })).toBe(4)
})
