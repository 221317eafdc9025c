import { createElement } from 'react'
import { expect, test } from 'vitest'
import { instantOf } from '../../../../shared/calendar.ts'
import type { CallBackLine } from '../../../../shared/reception/call-backs.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { idOf, sampleFrame, textOf } from '../testing/sample-records.ts'
import { CallBackLedger } from './call-back-ledger.tsx'

const called: CallBackLine = {
  ...{ id: idOf(1), caseId: idOf(2), at: instantOf('2026-10-09', '09:36'), slipSerial: 'FX-20260928-01', category: 'afterSales' },
  ...{
    room: '5-2-1101',
    respondent: '蒋文博',
    satisfaction: 'satisfied',
    method: 'phone',
    round: 1,
    comment: null,
    by: '林晓雨',
  },
}
const visited: CallBackLine = {
  ...called,
  ...{ id: idOf(3), room: null, respondent: null, satisfaction: 'dissatisfied', method: 'visit', round: 2 },
  comment: `请打 138-0000-1101，${textOf(400)}`,
}

const words = (lines: readonly CallBackLine[], kept: boolean) =>
  renderPaper(
    createElement(CallBackLedger, {
      frame: sampleFrame,
      ...{ period: '期间', lines, fileName: '一份.pdf', disclosure: disclosure({ fullPhone: kept, fullName: kept }) },
    }),
  ).replaceAll('<!-- -->', '')

test('the columns of the form in their order; the answer is its letter; by telephone it says so (domain F8)', () => {
  const html = words([called], true)
  const titles = ['日期', '派工单号', '房间号', '受访人姓名', '反馈意见', '回访人姓名', '备注'].map((title) =>
    html.indexOf(`<th scope="col">${title}`),
  )
  expect([...titles].sort((a, b) => a - b)).toEqual(titles)
  expect(titles).not.toContain(-1)
  expect(html).toContain('<td class="centred">A</td>')
  expect(html).toContain('电话回访')
  expect(html).not.toContain('signature-label">住户签名')
})

test('at the door the resident signs; a further round is counted; what is not known is closed', () => {
  const html = words([visited], true)
  for (const told of [
    '<td class="centred">C</td>',
    '上门回访，第 2 次回访',
    'signature-label">住户签名',
    '未留姓名',
    '>/</td>',
    '以下空白',
  ]) {
    expect(html).toContain(told)
  }
})

test('the copy that leaves the desk shows surnames and no numbers', () => {
  const html = words([called, visited], false)
  expect(html).toContain('蒋**')
  for (const kept of ['蒋文博', '138-0000-1101']) expect(html).not.toContain(kept)
})
