import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { ViewingRecord } from './viewing-record.tsx'

const at = Date.UTC(2026, 9, 14, 7)
const key = { keyOutAt: at, keyTakenBy: '方可欣', openedAt: at, lockedAt: at, keyBackAt: at, keyBackTo: '前台' }
const viewing: ViewingDetail = {
  ...{ id: '1', rev: 1, serial: 'KF-20261014-01', state: 'done', startsAt: at, endsAt: at + 3_600_000, prospectId: '2' },
  ...{ prospectSerial: 'KH-0101', company: '博翼信息技术(示例)', owner: '方可欣', escort: '方可欣', broker: null },
  ...{ nextOn: '2026-10-16', registeredAt: at, registrar: '方可欣', visitors: '邵琳(行政经理)', reason: null },
  ...{ flexible: ['rentFree'], flexibleNote: null, gradeBefore: 'B', gradeAfter: 'A', nextStep: 'talk', meetingRoom: true },
  ...{ gift: '书签', remark: null, concludedAt: at, concludedBy: '方可欣', cancelReason: null, mayMention: true, actions: [] },
  suites: [
    {
      ...{ id: '3', suiteId: '4', building: '澄江中心大厦', floor: 12, room: '1203', grossArea: 28_650, efficiency: 7000 },
      ...{ orientation: 'south', fitOut: 'standard', rentUnit: 'day', rentAsked: 430, priceTold: 420, ...key },
      ...{ windows: true, water: true, power: true, door: true, lockNote: null, reaction: 'good', objection: '略高' },
      defects: [{ id: '5', text: '窗锁松动', at, by: '方可欣', caseSerial: 'JD-1', repairSerial: 'WX-20261014-01' }],
    },
  ],
  comparison: {
    own: { location: '地铁上盖', hardware: '', service: '', management: '' },
    rivals: [{ name: '望江楼', price: '3.60', location: '临江', hardware: '', service: '', management: '' }],
  },
}
const paper = (one: ViewingDetail) =>
  renderPaper(createElement(ViewingRecord, { frame: sampleFrame, viewing: one, fileName: '一份.pdf' }))

test('units, price told, keys, comparison, slip and outcome stand on it; what was not told does not', () => {
  const html = paper(viewing)
  for (const word of [
    '70.0 %',
    '4.20 元/㎡/天',
    '优',
    '望江楼\n（3.60）',
    '地铁上盖',
    'WX-20261014-01',
    '免租',
    'B → A',
    '书签',
  ]) {
    expect(html).toContain(word)
  }
  expect(html).not.toContain('4.30')
  expect(html).toContain('以下空白')
})

test.each([30, 300, 3000])('%i characters stay whole, markup is text', (length) => {
  const remark = `<script>${'长'.repeat(length)}`
  expect(paper({ ...viewing, remark })).toContain(`&lt;script&gt;${'长'.repeat(length)}`)
})
