import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import type { ComplaintDetail } from '../../../../shared/reception/complaints.ts'
import type { CorrectionDetail } from '../../../../shared/reception/corrections.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { closedComplaint, closedReport, freshComplaint, freshReport } from '../testing/sample-complaints.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { ComplaintRecord } from './complaint-record.tsx'
import { CorrectionReport } from './correction-report.tsx'

const everything = disclosure({ fullPhone: true, fullName: true })
const record = (complaint: ComplaintDetail, shown = everything) =>
  renderPaper(createElement(ComplaintRecord, { frame: sampleFrame, complaint, disclosure: shown, fileName: '一份.pdf' }))
const report = (one: CorrectionDetail, shown = everything) =>
  renderPaper(createElement(CorrectionReport, { frame: sampleFrame, report: one, disclosure: shown, fileName: '一份.pdf' }))

/** The value beside a label; `''` is room for the pen. */
function besides(html: string, label: string): string | undefined {
  const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ' ').trim())
  return cells[cells.findIndex((cell) => cell.replace('\n', '') === label) + 1]
}

describe('业主投诉处理记录 (domain F7)', () => {
  test('fresh: closed where the desk knows there is nothing, open where others write', () => {
    const html = record(freshComplaint)
    for (const label of ['房号', '发生时间', '发生地点', '被投诉人（部门）', '附证据', '业主诉求', '事由']) {
      expect([label, besides(html, label)]).toEqual([label, '/'])
    }
    for (const label of ['投诉类别', '接收人签名', '调查情况与责任认定', '处理措施', '处理结果', '完成时间']) {
      expect([label, besides(html, label)]).toEqual([label, ''])
    }
    expect(besides(html, '投诉人')).toBe('未留姓名')
    expect(html).toContain('未落实')
    expect(html).not.toContain('当面记录')
  })

  test('worked off: both times, who did what when, the late limit, the correction, the reason of the override', () => {
    const html = record(closedComplaint)
    expect(besides(html, '当面记录')).toContain('2026-10-12 08:22 当面：请坐 08:22，致歉 08:23，复述确认 /')
    expect(besides(html, '调查情况与责任认定')).toBe('止水带破损\n责任人：邹立新')
    expect(besides(html, '完成时间')).toContain('（超时）')
    expect(besides(html, '是否需纠正预防措施')).toContain('BH-20261013-01（已关闭）')
    expect(besides(html, '事项未齐而注销')).toContain('由顾明远决定。原因：业主已搬离')
    expect(html).toContain('事项未齐，由顾明远决定注销')
    expect(html).toContain('热点')
  })

  test('only the grade asks for opinions higher up', () => {
    const minor = record({ ...closedComplaint, grade: 'minor' })
    expect(besides(minor, '项目经理意见')).toBe('/')
    expect(besides(minor, '公司领导意见')).toBe('/')
    expect(besides(record({ ...closedComplaint, grade: 'important' }), '项目经理意见')).toContain('签名')
    expect(besides(record(closedComplaint), '公司领导意见')).toContain('签名')
  })

  test('a copy that leaves the desk masks numbers, in running text too', () => {
    const complaint = { ...closedComplaint, content: '请打 13900001234', demand: '回电 13900001234' }
    const html = record(complaint, disclosure({ fullPhone: false, fullName: true }))
    expect(html).toContain('138****1106')
    expect(html).not.toMatch(/138-0000-1106|13900001234/)
  })

  test('voided, and taken by the person complained of, it says so', () => {
    expect(record({ ...freshComplaint, voided: true })).toContain('已作废')
    expect(record({ ...freshComplaint, appendOnly: true })).toContain('受理人即被投诉人')
  })
})

describe('不合格报告/纠正预防措施表 (domain F18)', () => {
  test('fresh, it leaves room for the pen', () => {
    for (const label of ['责任部门', '原因分析', '纠正（立即）', '纠正/预防措施', '责任人', '期限', '关闭时间']) {
      expect([label, besides(report(freshReport), label)]).toEqual([label, ''])
    }
    expect(report(freshReport).match(/pen-row/g)).toHaveLength(2)
  })

  test('closed late, with its verification and the complaint it came out of', () => {
    const html = report(closedReport)
    expect(besides(html, '关闭时间')).toBe('2026-10-15 09:00（超期）')
    expect(html).toContain('关联投诉编号 TS-20261012-01')
    expect(html).toContain('连续三日无渗漏')
    expect(html).not.toContain('pen-row')
    expect(report({ ...freshReport, state: 'voided', voidReason: '重复' })).toContain('已作废：重复')
  })
})

test('hostile words of every field are words on the paper', () => {
  const hostile = `<script>alert(1)</script></td></table><img src=x onerror="x()">'`
  const said = {
    name: hostile,
    room: hostile,
    phone: hostile,
    content: hostile,
    demand: hostile,
    place: hostile,
    matter: hostile,
  }
  const text = { ...closedReport, fact: hostile, analysis: hostile, measure: hostile, responsible: hostile, finder: hostile }
  for (const html of [record({ ...closedComplaint, ...said, result: hostile }), report(text)]) {
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(5)
    expect(html).not.toMatch(/<script|<img| style="| onerror="/)
  }
})
