import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { MonthTable as Month, MonthLine } from '../../../../shared/reception/month-close.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { emptyMonth, monthLineOf, openMonthLine, signedMonth } from '../testing/sample-month.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { MonthTable } from './month-table.tsx'

const words = (table: Month, lines: readonly MonthLine[], kept = true) =>
  renderPaper(
    createElement(MonthTable, {
      ...{ frame: sampleFrame, table, lines, fileName: '一份.pdf' },
      disclosure: disclosure({ fullPhone: kept, fullName: kept }),
    }),
  ).replaceAll('<!-- -->', '')

test('period and number of households stand on it; every rate names what it is of; 12 of 1,860 is 6.45 ‰', () => {
  const html = words(signedMonth, [monthLineOf(1)])
  for (const told of [
    ...['期间 2026-09-26 至 2026-10-25（上月 26 日至本月 25 日）', '总户数 1860 户', '83.3 %', '6.45 ‰', '−20.0 %'],
    ...['已结 ÷ 受理', '及时办结 ÷ 已结', '按启用前的汇总表填写', '设施设备·地库渗水 1 件', '统计截至审阅 2026-10-25 17:40'],
  ])
    expect(html).toContain(told)
  expect(html).not.toContain('尚未审阅')
})

test('the columns of 明细区 in their order; late says so; what is not known is closed; the last line too', () => {
  const html = words(signedMonth, [monthLineOf(1), openMonthLine])
  const titles = [
    '序号',
    '编号',
    '投诉日期',
    '房号/投诉人',
    '方式',
    '类别',
    '性质',
    '投诉内容摘要',
    '责任部门',
    '处理结果',
    '完成日期',
    '是否超时',
  ]
  const places = [...titles, '回访日期', '满意度', '备注'].map((title) => html.indexOf(`">${title}</th>`))
  expect(places).not.toContain(-1)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
  for (const told of ['>是</td>', '未结', '未留姓名', '>/</td>', '以下空白']) expect(html).toContain(told)
})

test('six fields of analysis, who did what and when, and the four lines to sign stay empty', () => {
  const html = words(signedMonth, [])
  for (const told of [
    '本月特点',
    '上月措施验证',
    '未结案件及计划',
    '制表上报 林晓雨 2026-10-25 16:20',
    '退回更正 沈婉清',
    '补写措施期限',
  ])
    expect(html).toContain(told)
  for (const label of ['制表（接待员）', '审核（客服主管）', '审阅（项目经理）', '日期'])
    expect(html).toContain(`signature-label">${label}</span><span class="signature-line"></span>`)
})

test('a month without complaints: 「—」 for every ratio, nothing left to write into, and it says that nobody signed', () => {
  const html = words(emptyMonth, [])
  expect(html).not.toMatch(/NaN|Infinity|∞|<td[^>]*><\/td>/)
  expect(html.split('—').length).toBeGreaterThan(20)
  for (const told of ['以下空白', '尚未审阅']) expect(html).toContain(told)
})

test('the copy that leaves the desk shows surnames and no numbers', () => {
  const told = { content: '请打 13800001234', result: '已回 13800001234' }
  const html = words({ ...signedMonth, causes: '13800001234' }, [monthLineOf(1, told)], false)
  expect(html).toContain('冼**')
  for (const kept of ['冼德华', '13800001234']) expect(html).not.toContain(kept)
  expect(words(signedMonth, [monthLineOf(1, told)])).toContain('13800001234')
})

test('markup stays words', () => {
  const hostile = '<script>alert(1)</script></td></table><style>*{}</style>'
  const html = words({ ...signedMonth, features: hostile, causes: hostile }, [
    monthLineOf(1, { content: hostile, name: hostile }),
  ])
  expect(html.split('&lt;script&gt;').length).toBeGreaterThan(4)
  expect(html).not.toMatch(/<script|<style|<img| style="/)
})
