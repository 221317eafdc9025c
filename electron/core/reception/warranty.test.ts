import { expect, test } from 'vitest'
import { warrantyOf } from './warranty.ts'

test.each([
  ['2025-07-20', 'waterproofing', '2026-09-28', { until: '2030-07-20', inWarranty: true }],
  ['2025-03-15', 'doorsWindows', '2027-03-15', { until: '2027-03-15', inWarranty: true }],
  ['2025-03-15', 'doorsWindows', '2027-03-16', { until: '2027-03-15', inWarranty: false }],
  ['2024-03-02', 'sanitaryWare', '2026-10-19', { until: '2024-09-02', inWarranty: false }],
  ['2024-08-31', 'sanitaryWare', '2025-02-28', { until: '2025-02-28', inWarranty: true }],
  ['2025-07-20', 'structure', '2026-09-28', { until: null, inWarranty: null }],
  ['2025-07-20', null, '2026-09-28', { until: null, inWarranty: null }],
  [null, 'wall', '2026-09-28', { until: null, inWarranty: null }],
] as const)('handed over %s, %s, reported %s', (handoverDate, part, reportedOn, warranty) => {
  expect(warrantyOf(handoverDate, part, reportedOn)).toEqual(warranty)
})
