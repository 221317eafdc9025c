import { createElement, type ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import type { CaseDetail } from '../../../../shared/reception/cases.ts'
import type { ReworkSlip as Slip } from '../../../../shared/reception/rework.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { emptyCase, sampleCases, sampleFrame } from '../testing/sample-records.ts'
import { freshSlip, sampleSlip } from '../testing/sample-slips.ts'
import { ReceptionCase } from './reception-case.tsx'
import { ReceptionLedger } from './reception-ledger.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { ReworkSlip } from './rework-slip.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

const shown = disclosure({ fullPhone: true, fullName: true })
const [first = emptyCase] = sampleCases
const fileName = '一份.pdf'

const ledger = (cases: readonly CaseDetail[], frame = sampleFrame, period = '期间') =>
  createElement(ReceptionLedger, { frame, period, cases, disclosure: shown, fileName })
const sheet = (one: CaseDetail, frame = sampleFrame) => createElement(ReceptionCase, { frame, one, disclosure: shown, fileName })
const slip = (one: Slip, frame = sampleFrame) => createElement(ReworkSlip, { frame, slip: one, disclosure: shown, fileName })
const recovery = (frame: SheetFrame, code = 'A-B-C-D-E') =>
  createElement(RecoverySheet, { frame, code, madeOn: '2026-10-12', fileName })

/** What the reader sees, cell after cell. */
const cells = (document: ReactElement) =>
  [...renderPaper(document).matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ' ').trim())
const besides = (document: ReactElement, label: string) => {
  const all = cells(document)
  return all[all.findIndex((cell) => cell.replace('\n', '') === label) + 1]
}

/** Every text in a record replaced, but the words of a closed list: those choose a label and never print. */
function withEveryText(value: unknown, text: string, key = ''): unknown {
  const closed = [
    'kind',
    'channel',
    'category',
    'standing',
    'urgency',
    'state',
    'satisfaction',
    'calledBack',
    'method',
    'part',
    'acceptance',
  ]
  if (typeof value === 'string') return closed.includes(key) ? value : text
  if (Array.isArray(value)) return value.map((one) => withEveryText(one, text))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withEveryText(one, text, name)]))
  return value
}

const hostile = `<script>alert(1)</script></td></table><img src=x onerror="x()"><style>*{}</style>]]>&amp;'`
const full = { ...first, appendOnly: true, complainedOf: '某', acknowledgedBy: '某', remark: '某', receiver: '某' }

describe('hostile words', () => {
  const frame = withEveryText(sampleFrame, hostile) as SheetFrame
  const documents: readonly (readonly [string, ReactElement])[] = [
    ['ledger', ledger([withEveryText(full, hostile) as CaseDetail], frame, hostile)],
    ['case', sheet(withEveryText(full, hostile) as CaseDetail, frame)],
    [
      'slip',
      slip(withEveryText({ ...sampleSlip, promises: [{ at: 0, reason: '', promisedOn: '', by: '' }] }, hostile) as Slip, frame),
    ],
    ['recovery', recovery(frame, hostile)],
  ]
  test.each(documents)('in every field of the %s stay words', (_name, document) => {
    const html = renderPaper(document)
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(5)
    expect(html).not.toMatch(/<script|<img|<style|<iframe|javascript:| style="| on\w+="/)
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
    expect([...tags].filter((tag) => !known.has(tag ?? ''))).toEqual([])
  })
})
const known = new Set(
  'html head meta title link body main table colgroup col thead tbody tfoot tr th td header footer div span h1'.split(' '),
)

describe('empty cells', () => {
  test('a closed case has no cell that could be written into; an open one leaves room for those who work on it', () => {
    const closed = { ...emptyCase, finishedAt: 1, struckOffAt: 2, struckOffBy: '林晓雨' }
    for (const label of ['房号', '转交部门', '转交时间', '接收人签名', '处理结果', '关联单号', '备注', '被投诉人（部门）']) {
      expect(besides(sheet(closed), label)).toBe('/')
    }
    expect(besides(sheet(closed), '业主（用户）姓名')).toBe('未留姓名')
    expect(besides(sheet(closed), '联系电话')).toBe('未留电话')
    for (const label of ['处理结果', '接收人签名', '完成时间']) expect(besides(sheet(emptyCase), label)).toBe('')
    expect(besides(sheet(emptyCase), '注销')).toBe('未注销')
  })

  test('a ledger line has none at all', () => {
    const body = renderPaper(ledger([emptyCase])).split('<tbody>')[1] ?? ''
    expect(body.match(/<td[^>]*><\/td>/g)).toBeNull()
    expect(body).toContain('办理中')
    expect(body).toContain('以下空白')
  })

  test('a fresh slip is blank where others write and closed where the desk knows there is nothing', () => {
    const document = slip({ ...freshSlip, handoverDate: null, room: null })
    for (const label of ['可入户时间', '交付（入伙）日期', '房号']) expect(besides(document, label)).toBe('/')
    for (const label of [
      '责任施工单位',
      '要求完成期限',
      '售后签收',
      '签收时间',
      '实际开工日期',
      '实际完工日期',
      '物业验收',
      '消项日期',
    ])
      expect(besides(document, label)).toBe('')
    expect(renderPaper(document).match(/pen-row/g)).toHaveLength(4)
    expect(renderPaper(slip(sampleSlip)).match(/以下空白/g)).toHaveLength(2)
  })
})

describe('marks', () => {
  test('the copy, the form number and edition, the record number; from the second printing on 补打', () => {
    const html = renderPaper(slip(sampleSlip, { ...sampleFrame, copy: '施工单位', printing: 2 }))
    for (const word of ['施工单位', '表单编号 QR/KF-001', '版次 A/0', 'NO. FX-20260928-01', '补打第 2 份']) {
      expect(html.replaceAll('<!-- -->', '')).toContain(word)
    }
    expect(renderPaper(slip(sampleSlip))).not.toContain('补打')
  })

  test('受理人即被投诉人 and 已作废 cannot be overlooked', () => {
    expect(renderPaper(sheet({ ...first, appendOnly: true }))).toContain('受理人即被投诉人')
    expect(renderPaper(sheet(first))).not.toContain('受理人即被投诉人')
    expect(renderPaper(slip({ ...freshSlip, state: 'voided' }))).toContain('已作废')
  })

  test('a slip that was not issued on the day says so', () => {
    expect(renderPaper(slip({ ...sampleSlip, issuedAt: sampleSlip.receivedAt + 86_400_000 }))).toContain('非接报当日发单')
    expect(renderPaper(slip(sampleSlip))).not.toContain('非接报当日发单')
  })

  test('a line that was struck off says when and by whom, and is struck through', () => {
    const html = renderPaper(ledger([first]))
    expect(html).toMatch(/已注销 10-09<\/div><div>林晓雨/)
    expect(html).toContain('class="struck-off"')
    expect(renderPaper(ledger([emptyCase]))).not.toContain('struck-off')
  })

  test('the title never stands in book-title marks on the form itself', () => {
    for (const document of [ledger([]), sheet(emptyCase), slip(freshSlip), recovery(sampleFrame)]) {
      expect(renderPaper(document)).not.toContain('《')
    }
  })
})
