import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { closedService, freshService } from '../testing/sample-services.ts'
import { ServiceSlip } from './service-slip.tsx'

const all = disclosure({ fullPhone: true, fullName: true })
const html = (service: ServiceDetail, shown = all) =>
  renderPaper(createElement(ServiceSlip, { frame: sampleFrame, service, disclosure: shown, fileName: '服务单.pdf' })).replaceAll(
    '<!-- -->',
    '',
  )
const words = (service: ServiceDetail, shown = all) =>
  html(service, shown)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('the demonstration slip says what was done for how much, by whom, and on which receipt (domain 4.4, 1)', () => {
  const said = words(closedService)
  for (const part of ['NO. FW-20261005-01', '全屋保洁 元/㎡ 120 4.00 480.00', '肆佰捌拾元整', '¥480.00', '四舍五入到分']) {
    expect(said).toContain(part)
  }
  for (const part of ['2026-10-07 09:00–12:30', '鲍春花、杜小梅', '0006213', 'YK-017', '合格，关闸锁门', '2026-10-08 A 满意']) {
    expect(said).toContain(part)
  }
})

test('every field of F10 is there', () => {
  const said = words(freshService)
  const fields = ['委托人', '房号', '联系电话', '服务项目', '计费单位', '数量', '单价', '金额', '材料', '预约时段', '特殊要求']
  const work = ['是否留钥匙', '钥匙收条号', '派工人', '服务人员', '上门时间', '离开时间', '主管验收', '住户意见', '住户签名']
  const money = ['收款金额', '收款方式', '收据号', '财务签收', '回访', '答复业主', '谢绝理由']
  for (const part of [...fields, ...work, ...money]) expect(said).toContain(part)
})

test('a closed slip has no cell that could be written into; what is owed may still be receipted', () => {
  expect(html(closedService)).not.toContain('class="rule"')
  expect(html({ ...closedService, payment: null }).match(/class="rule"/g)).toHaveLength(4)
  expect(html(freshService).match(/class="rule"/g)?.length).toBeGreaterThan(10)
})

test('what was declined or cancelled cannot be overlooked, and an answer that came late says so', () => {
  const answering = { answer: 'declined', reason: '无此项服务', by: '段秀兰', at: closedService.answerBy + 1 } as const
  expect(words({ ...freshService, state: 'declined', answering })).toMatch(/已谢绝 .*（逾时） 谢绝理由 无此项服务/)
  expect(words({ ...freshService, state: 'cancelled', cancelling: { reason: '改期', at: 0 } })).toMatch(/已取消 .*取消原因 改期/)
})

test('a copy that leaves the desk has no whole number, not even in running text', () => {
  const masked = words({ ...closedService, requirement: '到了打 13800001109' }, disclosure({ fullPhone: false, fullName: true }))
  expect(masked).not.toContain('138-0000-1109')
  expect(masked).not.toContain('13800001109')
})

test('hostile words in every field stay words', () => {
  const hostile = `<script>alert(1)</script></td></table><img src=x onerror="x()">'`
  const signed = { by: hostile, at: 0 }
  const page = html({
    ...closedService,
    ...{ name: hostile, room: hostile, content: hostile, item: hostile, unit: hostile, materials: hostile },
    ...{ requirement: hostile, workers: hostile, dispatcher: hostile },
    answering: { answer: 'accepted', reason: hostile, ...signed },
    key: { number: hostile, received: signed, returned: signed },
    check: { note: hostile, ...signed },
    opinion: { text: hostile, ...signed },
    payment: { method: 'cash', receipt: hostile, finance: hostile, at: 0 },
    callBack: { satisfaction: 'satisfied', comment: hostile, ...signed },
  })
  expect(page.split('&lt;script&gt;').length).toBeGreaterThan(15)
  expect(page).not.toMatch(/<script|<img|<style|<iframe| style="| on\w+="/)
})
