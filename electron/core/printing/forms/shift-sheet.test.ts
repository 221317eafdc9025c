import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { Shift } from '../../../../shared/reception/shifts.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { emptyShift, sampleShift } from '../testing/sample-shifts.ts'
import { ShiftSheet } from './shift-sheet.tsx'

const words = (shift: Shift, kept = true) =>
  renderPaper(
    createElement(ShiftSheet, {
      frame: sampleFrame,
      ...{ shift, fileName: '交接班.pdf', disclosure: disclosure({ fullPhone: kept, fullName: kept }) },
    }),
  ).replaceAll('<!-- -->', '')

test('every matter is a line with its limit; late ones say so; two people sign; the trail is fixed by its end', () => {
  const html = words(sampleShift)
  for (const told of [
    ...['JB-20261012-01', '移交事项 共 5 件', 'FX-20261012-01', '已逾期', '14 件', '零钱 200.00 元', '以下空白'],
    ...['signature-label">交班人', 'signature-label">接班人', '审计记录 1284 条', 'a3f0a3f0a3f0a3f0'],
    ...['林晓雨　2026-10-12 17:30', '周晓敏　2026-10-12 17:42'],
  ]) {
    expect(html).toContain(told)
  }
})

test('a part that is longer than the sheet says how long; a quiet day is closed with 以下空白 and slashes', () => {
  const long = words({ ...sampleShift, counts: [{ part: 'toCallBack', count: 120 }] })
  expect(long).toContain('待回访共 120 件，列前 50 件')
  expect(words(emptyShift)).toContain('以下空白')
})

test('taken back, it says why; a copy that leaves the desk shows no numbers', () => {
  expect(words({ ...sampleShift, state: 'withdrawn', withdrawReason: '交错人' })).toContain('已撤回：交错人')
  expect(words(sampleShift, false)).not.toContain('138-0000-1101')
})
