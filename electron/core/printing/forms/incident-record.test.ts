import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { closedIncident, freshIncident, visitIncident } from '../testing/sample-incidents.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { IncidentRecord } from './incident-record.tsx'

const everything = disclosure({ fullPhone: true, fullName: true })
const record = (incident: IncidentDetail, shown = everything) =>
  renderPaper(createElement(IncidentRecord, { frame: sampleFrame, incident, disclosure: shown, fileName: '一份.pdf' }))

/** The value beside a label; `''` is room for the pen. */
function besides(html: string, label: string): string | undefined {
  const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ' ').trim())
  return cells[cells.findIndex((cell) => cell.replace('\n', '') === label) + 1]
}

test('fresh: what is known, / where nobody reported a name, room for the pen where the manager writes', () => {
  const html = record(freshIncident)
  for (const label of ['发生时间', '报告人（发现人）', '报告人电话', '保险报案']) {
    expect([label, besides(html, label)]).toEqual([label, '/'])
  }
  for (const label of ['死亡', '财产损失', '原因分析', '处理结果', '处置完毕时间', '结案日期']) {
    expect([label, besides(html, label)]).toEqual([label, ''])
  }
  expect(besides(html, '接报时间')).toBe('2026-10-12 06:52\n登记 2026-10-12 06:53 林晓雨')
  expect(besides(html, '上报时限')).toContain('口头上报：时限 2026-10-12 07:00，尚未上报')
  for (const absent of ['来访单位', '更正记录', '以下空白', '事项未齐而结案']) expect(html).not.toContain(absent)
})

test('closed: late reports say so, corrected lines stay, the override and who signed in the manager’s stead are printed', () => {
  const html = record(closedIncident)
  expect(besides(html, '上报时限')).toBe(
    [
      '口头上报：时限 2026-10-12 07:00，2026-10-12 06:55 上报',
      '书面报告：时限 2026-10-12 10:50，2026-10-12 11:40 上报（逾时）',
      '总结报告：时限 2026-10-13 17:00，尚未上报',
    ].join('\n'),
  )
  expect(html).toContain('启用一台潜水泵抽水（此行已更正，见后）')
  expect(html).toContain('启用两台潜水泵抽水（更正，原因：台数记错）')
  expect(besides(html, '事项未齐而结案')).toBe('尚缺：总结报告\n由沈婉清决定。原因：公司要求先结案')
  expect(besides(html, '代签')).toContain('项目经理不在')
  expect(html).toContain('项目经理（补签）')
  expect(besides(html, '财产损失')).toBe('6800.50 元')
  expect(html).toContain('BH-20261013-01')
  expect(html).toContain('关联投诉编号 TS-20261012-01')
  expect(html).toContain('地点：原为「车库」，改为「地下车库」')
})

test('the evidence says how many files are kept', () => {
  const data = { frame: sampleFrame, incident: closedIncident, disclosure: everything, fileName: '一份.pdf' }
  expect(renderPaper(createElement(IncidentRecord, { ...data, attachments: 3 }))).toContain('证据清单（存有附件 3 份）')
  expect(record(closedIncident)).not.toContain('存有附件')
})

test('a visit of leaders has its block, and no clock', () => {
  const html = record(visitIncident)
  expect(besides(html, '来访单位')).toBe('区住建部门(示例)')
  expect(besides(html, '人数')).toBe('6 人')
  expect(besides(html, '指示意见')).toBe('公示维保记录')
  expect(besides(html, '级别')).toBe('/')
  expect(besides(html, '上报时限')).toBe('/')
  expect(besides(html, '原因分析')).toBe('')
  const closed = record({ ...visitIncident, state: 'closed', closedAt: 0, closedBy: '顾明远' })
  for (const label of ['原因分析', '死亡', '财产损失', '处置完毕时间']) expect(besides(closed, label)).toBe('/')
})

test('a copy that leaves the desk masks numbers, in running text too; a voided one says why', () => {
  const shown = disclosure({ fullPhone: false, fullName: true })
  const html = record({ ...closedIncident, course: '请打 13900001234', state: 'voided', voidReason: '重复' }, shown)
  expect(html).toContain('138****1106')
  expect(html).not.toContain('13900001234')
  expect(html).toContain('已作废：重复')
})

test('markup is text', () => {
  expect(record({ ...freshIncident, course: '<script>alert(1)</script>' })).toContain('&lt;script&gt;')
})
