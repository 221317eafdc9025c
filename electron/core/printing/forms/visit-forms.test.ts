import { createElement, type FunctionComponent } from 'react'
import { expect, test } from 'vitest'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { bareVisitDetail, fullVisitDetail } from '../testing/sample-visits.ts'
import { NamePlates } from './name-plates.tsx'
import { SignInSheet } from './sign-in-sheet.tsx'
import { TaskSlips } from './task-slips.tsx'
import type { VisitPaperData } from './visit-paper-data.ts'
import { VisitPlan } from './visit-plan.tsx'
import { VisitRecord } from './visit-record.tsx'

const everything = disclosure({ fullPhone: true, fullName: true })
const paper = (Form: FunctionComponent<VisitPaperData>, visit: VisitDetail, shown = everything) =>
  renderPaper(createElement(Form, { frame: sampleFrame, visit, disclosure: shown, fileName: '一份.pdf' }))
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('QR/27Z-001 says who came, how long both departments took and what was collected (3: 4.6)', () => {
  const words = wordsOf(paper(VisitRecord, fullVisitDetail))
  for (const part of [
    ...['区住建部门（示例）', '姜启明 副职', '6 人', '调研老旧电梯', '2026-10-25 15:28 至 16:50', '大堂—电梯机房—样板楼层'],
    ...['14:54，用时 14 分钟', '15:06，用时 26 分钟（超过 20 分钟）', '公示维保记录', '维保记录公示栏待更新'],
    ...['照片 12 张，会议记录 1 份，签到 1 份，扫描件 1 份', '2026-10-25 17:10 段秀兰', 'BH-20261025-01', 'ZD-20261025-01'],
    ...['记录人', '管理处主管', '保存至 2029-10-25'],
  ])
    expect(words).toContain(part)
})

test('closed over what was missing it prints the reason; cancelled it says so', () => {
  const override = { reason: '来宾不许拍照', duties: ['照片（至少 1 张）'] }
  expect(paper(VisitRecord, { ...fullVisitDetail, override })).toContain('来宾不许拍照')
  const cancelled = { ...bareVisitDetail, state: 'cancelled', cancelReason: '租户改期' } as const
  for (const Form of [VisitRecord, VisitPlan, SignInSheet]) expect(paper(Form, cancelled)).toContain('已取消：租户改期')
})

test('the plan has the itinerary, the duties and the budget; only our own copy shows the whole number', () => {
  const words = wordsOf(paper(VisitPlan, fullVisitDetail))
  for (const part of [
    ...[
      '电梯机房',
      '查看维保',
      '茶水、椅子等后勤保障',
      '接待现场的清洁及物品摆放',
      '6 人 × 10.00 元 = 60.00 元',
      '实际 58.00 元',
    ],
    ...['车位预留（按需）', '138-0000-2003', '监督执行人'],
  ])
    expect(words).toContain(part)
  const out = paper(VisitPlan, fullVisitDetail, disclosure({ fullPhone: false, fullName: true }))
  expect(out).not.toContain('138-0000-2003')
})

test('two slips on one page, each with its own things and the minute by which they must be done', () => {
  const html = paper(TaskSlips, fullVisitDetail)
  const [, security = '', cleaning = ''] = html.split('<section')
  expect(wordsOf(security)).toContain('保安部任务单')
  expect(security).toContain('椅子就位')
  expect(security).not.toContain('物品摆放')
  expect(cleaning).toContain('物品摆放')
  for (const slip of [security, cleaning]) expect(slip).toContain('14:40 通知 · 15:00 前完成（20 分钟）')
  expect(paper(TaskSlips, bareVisitDetail)).toContain('接到通知后 20 分钟内完成')
})

test('known names stand on the sign-in sheet, each has a plate to be read from both sides', () => {
  expect(paper(SignInSheet, fullVisitDetail)).toContain('欧阳若兰')
  expect(paper(SignInSheet, { ...bareVisitDetail, visitors: 30 }).match(/class="sign-in"/g)).toHaveLength(30)
  const plates = paper(NamePlates, fullVisitDetail)
  expect(plates.match(/<section/g)).toHaveLength(3)
  expect(plates.match(/欧阳若兰<\/p>/g)).toHaveLength(2)
})

test.each([VisitRecord, VisitPlan, TaskSlips, SignInSheet, NamePlates])(
  '%o: empty, overlong or with markup it stays a form',
  (Form) => {
    expect(() => paper(Form, bareVisitDetail)).not.toThrow()
    const long = '宽'.repeat(3000)
    const wide: VisitDetail = {
      ...fullVisitDetail,
      ...{
        unit: '<script>alert(1)</script>',
        purpose: long,
        route: long,
        opinion: long,
        beforehand: long,
        names: `<script>\n${long}`,
      },
      record: { ...fullVisitDetail.record, content: long },
    }
    const html = paper(Form, wide)
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script')
  },
)
