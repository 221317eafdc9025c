import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { WaitingEntry } from '../../../../shared/leasing/waiting-list.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { someWaitingEntry } from '../testing/sample-waiting.ts'
import { WaitingListPaper } from './waiting-list.tsx'

const paper = (entries: readonly WaitingEntry[]) =>
  renderPaper(
    createElement(WaitingListPaper, { frame: sampleFrame, period: '候租中', entries, fileName: '一份.pdf' }),
  ).replaceAll('<!-- -->', '')

test('every item of the register stands in its line, marked as confidential (domain F14)', () => {
  const html = paper([someWaitingEntry])
  for (const told of [
    ...['HZ-0007', '恒澜物流(示例)', '运输', '私营', '孙淼', '138-0000-2004', '130 ㎡', '2026-10-13', '价格', '金穗大厦'],
    ...[
      '2.95 元/㎡/天',
      '3 年',
      '2029-11-01',
      '2029-05-01',
      '2026-10-20 电话 告知已签约',
      '介绍了同园区的客户',
      '方可欣',
      '保密',
    ],
    ...['招商专员', '招商主管'],
  ]) {
    expect(html).toContain(told)
  }
})

test('empty it says so; sixty lines are sixty; what was not told has its reason and no cell is empty', () => {
  expect(paper([])).toContain('以下空白')
  const many = Array.from({ length: 60 }, (_, at) => ({ ...someWaitingEntry, id: `id-${at}`, serial: `HZ-1${at}` }))
  expect(paper(many).match(/HZ-1\d+/g)).toHaveLength(60)
  const silent: WaitingEntry = {
    ...someWaitingEntry,
    ...{ price: null, priceUnknown: '不肯透露', termMonths: null, leaseEnd: null, termUnknown: '未签', wakeOn: null },
    ...{ company: null, contact: null, phone: null, areaFrom: null, areaTo: null, lastContact: null, referrals: null },
    ...{ building: null, trade: null, nature: null, remark: null },
  }
  const html = paper([silent])
  for (const told of ['未说明：不肯透露', '未说明：未签', '未留公司名称', '未留姓名', '未留电话', '待补问'])
    expect(html).toContain(told)
  expect((html.split('<tbody>')[1] ?? '').match(/<td[^>]*><\/td>/g)).toBeNull()
  expect(paper([{ ...someWaitingEntry, leaseEnd: '2029-10-19', endComputed: true }])).toContain('约 2029-10-19')
})

test('hostile and overlong words stay words', () => {
  const bad = `<script>x</script><img src=x onerror="y()">`
  const long = '长'.repeat(3000)
  for (const words of [bad, long]) {
    const html = paper([{ ...someWaitingEntry, company: words, building: words, referrals: words, remark: words }])
    expect(html).not.toMatch(/<script|<img| on\w+="/)
  }
})
