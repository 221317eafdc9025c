import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { SpecialReport } from '../../../../shared/reception/special-reports.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { draftedReport, handedInReport } from '../testing/sample-special-reports.ts'
import { SpecialReportPaper } from './special-report.tsx'

const everything = disclosure({ fullPhone: true, fullName: true })
const paper = (report: SpecialReport, shown = everything) =>
  renderPaper(createElement(SpecialReportPaper, { frame: sampleFrame, report, disclosure: shown, fileName: '一份.pdf' }))

const rows = (html: string, label: string) => html.split('<tr').find((row) => row.includes(`>${label}<`)) ?? ''

test('a draft says so, and leaves room where somebody still writes', () => {
  const html = paper(draftedReport)
  expect(html).toContain('草稿，未报送')
  for (const label of ['处理措施', '处理结果与回访', '防止再发生', '报送给', '公司批复']) {
    expect(rows(html, label), label).toContain('class="pen"')
  }
  for (const label of ['填报', '客服主管', '项目经理', '公司']) expect(html).toContain(label)
  expect(html).not.toContain('本报告所涉投诉')
})

test('handed in: every complaint of the hot spot, what is empty is closed, when it left and what was answered', () => {
  const html = paper(handedInReport)
  expect(html).toContain('本报告所涉投诉（共 3 件）')
  for (const { serial } of handedInReport.members) expect(html).toContain(serial)
  expect(html).toContain('（超时）')
  expect(html).toContain('同意，按期复查')
  expect(html).not.toContain('草稿')
  expect(rows(html, '防止再发生')).toContain('>/<')
})

test('a copy that leaves the desk masks numbers in running text', () => {
  const report = { ...handedInReport, facts: '请打 13900001234' }
  expect(paper(report, disclosure({ fullPhone: false, fullName: true }))).not.toContain('13900001234')
})

test.each([30, 300, 3000])('%i characters, and what looks like a program, are only words', (length) => {
  const odd = `<script>alert(1)</script>${'字'.repeat(length)}`
  const html = paper({ ...handedInReport, facts: odd, course: odd, prevention: odd })
  expect(html).not.toContain('<script>alert')
  expect(html.split('字'.repeat(length))).toHaveLength(4)
})
