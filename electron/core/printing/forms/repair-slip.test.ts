import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { RepairDetail } from '../../../../shared/reception/repairs.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { closedRepair, freshRepair, refusedRepair } from '../testing/sample-repairs.ts'
import { RepairSlip } from './repair-slip.tsx'

const all = disclosure({ fullPhone: true, fullName: true })
const html = (repair: RepairDetail, shown = all) =>
  renderPaper(createElement(RepairSlip, { frame: sampleFrame, repair, disclosure: shown, fileName: '维修单.pdf' })).replaceAll(
    '<!-- -->',
    '',
  )
const words = (repair: RepairDetail, shown = all) =>
  html(repair, shown)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('the demonstration slip says what it cost in both ways of writing, who agreed and how it was paid (domain 4.3, 5)', () => {
  const said = words(closedRepair)
  for (const part of ['NO. WX-20260930-01', '编织软管 DN15×600 2 根 18.00 36.00', '人工 / 0 工时 0.00 0.00']) {
    expect(said).toContain(part)
  }
  for (const part of ['叁拾陆元整', '¥36.00', '四舍五入到分', '伍国强 2026-09-30 22:20 同意 36.00 元', '微信 2026-09-30 22:46']) {
    expect(said).toContain(part)
  }
  expect(said).toContain('2026-10-01 A 满意')
})

test('every field of F9 is there, block for block', () => {
  const said = words(freshRepair)
  const blocks = {
    报修: ['报修时间', '报修方式', '报修人', '房号', '联系电话', '报修地点', '报修内容', '维修等级', '约定上门'],
    派工: ['派工时间', '班组/维修员', '接单时间', '维修员签名', '要求时限'],
    现场: ['到达时间', '故障原因', '维修措施', '保修/有偿', '未能完成原因', '下次（新承诺）时间', '完成时间'],
    费用: ['材料名称', '规格', '数量', '单价', '金额', '合计（大写）', '合计（小写）', '收款方式', '收据号', '维修前同意'],
    验收与回访: ['试用/检查结果', '满意度', '业主签名', '日期', '回访', '回访人', '不修原因', '业主签「不修」'],
  }
  for (const part of Object.values(blocks).flat()) expect(said).toContain(part)
})

test('a closed slip has no cell that could be written into; what is owed may still be receipted', () => {
  const closed = html({ ...closedRepair, payment: null, charging: 'free' })
  expect(closed).not.toContain('class="rule"')
  expect(closed).toContain('以下空白')
  expect(html({ ...closedRepair, payment: null }).match(/class="rule"/g)).toHaveLength(2)
  expect(html(freshRepair).match(/class="rule"/g)?.length).toBeGreaterThan(10)
})

test('「不修」 cannot be overlooked and has its reason beside the line to sign', () => {
  expect(words(refusedRepair)).toMatch(/业主不修 .*不修原因 业主嫌贵，自行处理 业主签「不修」/)
  expect(words({ ...freshRepair, state: 'voided' })).toContain('已作废')
})

test('a copy that leaves the desk has no whole number, not even in running text', () => {
  const masked = words({ ...closedRepair, content: '回电 13800001103' }, disclosure({ fullPhone: false, fullName: true }))
  expect(masked).not.toContain('138-0000-1103')
  expect(masked).not.toContain('13800001103')
})

test('hostile words in every field stay words', () => {
  const hostile = `<script>alert(1)</script></td></table><img src=x onerror="x()">'`
  const field = { name: hostile, room: hostile, content: hostile, place: hostile, worker: hostile, dispatcher: hostile }
  const work = {
    cause: hostile,
    measure: hostile,
    lateReason: hostile,
    grade: 'major',
    plan: hostile,
    plannedOn: hostile,
  } as const
  const rest = {
    materials: [{ name: hostile, spec: hostile, unit: hostile, quantity: 1, unitPrice: 1, amount: 0 }],
    delays: [{ at: 0, reason: hostile, promisedAt: 0, by: hostile }],
    agreement: { total: 1, by: hostile, at: 0 },
    ending: { reason: hostile, signedBy: hostile, at: 0 },
    acceptance: { checked: hostile, signedBy: hostile, at: 0 },
    payment: { method: 'cash', receipt: hostile, at: 0 },
    callBack: { at: 0, satisfaction: 'satisfied', comment: hostile, by: hostile },
  } as const
  const page = html({ ...closedRepair, ...field, ...work, ...rest, materials: [...rest.materials], delays: [...rest.delays] })
  expect(page.split('&lt;script&gt;').length).toBeGreaterThan(15)
  expect(page).not.toMatch(/<script|<img|<style|<iframe| style="| on\w+="/)
})
