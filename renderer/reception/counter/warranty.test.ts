import { expect, test } from 'vitest'
import { warrantyLines } from './warranty.ts'

test('warranty runs from the handover, part by part', () => {
  expect(warrantyLines('2024-07-20', '2026-10-12')).toEqual([
    { parts: '防水', until: '2029-07-20', covered: true },
    { parts: '墙地顶、门窗、水电', until: '2026-07-20', covered: false },
    { parts: '五金洁具', until: '2025-01-20', covered: false },
  ])
})

test('the last day still counts', () => {
  expect(warrantyLines('2024-10-12', '2026-10-12')[1]?.covered).toBe(true)
  expect(warrantyLines('2024-10-11', '2026-10-12')[1]?.covered).toBe(false)
})
