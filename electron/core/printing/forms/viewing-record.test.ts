import { createElement } from 'react'
import { expect, test } from 'vitest'
import type { ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { RivalComparison } from './rival-comparison.tsx'
import { ViewingConfirmation } from './viewing-confirmation.tsx'
import { ViewingRecord } from './viewing-record.tsx'

const at = Date.UTC(2026, 9, 14, 7)
const key = {
  keyOutAt: at,
  keyTakenBy: '方可欣',
  openedAt: at,
  lockedAt: at,
  keyBackAt: at,
  keyBackTo: '前台',
  keyTurns: [{ outAt: at - 900_000, takenBy: '潘倩', backAt: at - 600_000, backTo: '值班室' }],
}
const viewing: ViewingDetail = {
  ...{ id: '1', rev: 1, serial: 'KF-20261014-01', state: 'done', startsAt: at, endsAt: at + 3_600_000, prospectId: '2' },
  ...{ prospectSerial: 'KH-0101', company: '博翼信息技术(示例)', owner: '方可欣', escort: '方可欣', broker: null },
  ...{ nextOn: '2026-10-16', registeredAt: at, registrar: '方可欣', visitors: '邵琳(行政经理)', reason: null },
  ...{ flexible: ['rentFree'], flexibleNote: null, gradeBefore: 'B', gradeAfter: 'A', nextStep: 'talk', meetingRoom: true },
  ...{ gift: '书签', remark: null, concludedAt: at, concludedBy: '方可欣', cancelReason: null, mayMention: true, actions: [] },
  ...{ brokerVisitId: null, clientPresent: true },
  suites: [
    {
      ...{ id: '3', suiteId: '4', building: '澄江中心大厦', floor: 12, room: '1203', grossArea: 28_650, efficiency: 7000 },
      ...{ orientation: 'south', fitOut: 'standard', rentUnit: 'day', rentAsked: 430, priceTold: 420, ...key },
      ...{ windows: true, water: true, power: true, door: true, lockNote: null, reaction: 'good', objection: '略高' },
      defects: [
        {
          id: '5',
          text: '窗锁松动',
          at,
          by: '方可欣',
          caseId: '6',
          caseSerial: 'JD-1',
          repairId: '7',
          repairSerial: 'WX-20261014-01',
        },
      ],
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

test('a key that was taken twice has a line for each time', () => {
  const html = paper(viewing)
  for (const word of ['2026-10-14 14:45', '潘倩', '2026-10-14 14:50', '值班室', '2026-10-14 15:00']) expect(html).toContain(word)
})

const told = { ...viewing, remark: '老板嫌贵', flexibleNote: '可免租两月', meetingRoom: true } as const

test('the customer’s copy has what they saw and were told, and nothing of what stays between us (2: 8.3, 9.1)', () => {
  const unseen = viewing.suites.map((one) => ({ ...one, id: '9', room: '0806', openedAt: null }))
  const data = { frame: sampleFrame, viewing: { ...told, suites: [...viewing.suites, ...unseen] }, fileName: '一份.pdf' }
  const html = renderPaper(createElement(ViewingConfirmation, data))
  for (const word of ['1203 12层', '286.5', '70.0 %', '4.20 元/㎡/天', '邵琳(行政经理)', '面谈 2026-10-16', '客户', '以下空白']) {
    expect(html).toContain(word)
  }
  const between = [
    'B → A',
    '等级',
    '老板嫌贵',
    '可免租两月',
    '免租',
    '书签',
    '略高',
    '望江楼',
    'WX-',
    '窗锁',
    '钥匙',
    '会议室',
    '0806',
    '4.30',
  ]
  for (const word of between) expect(html, word).not.toContain(word)
})

const compared = (one: ViewingDetail) =>
  renderPaper(
    createElement(RivalComparison, {
      ...{
        frame: sampleFrame,
        viewing: one,
        building: '澄江中心大厦',
        contact: '138-0000-2999',
        on: '2026-10-14',
        fileName: '一份.pdf',
      },
    }),
  )

test('the comparison goes by the four aspects, ours first, and names no rent and nothing of the viewing (2: 8.2)', () => {
  const html = compared(told)
  expect(html.indexOf('澄江中心大厦')).toBeLessThan(html.indexOf('望江楼'))
  for (const word of ['地理位置', '硬件设施', '星级服务', '规范管理', '地铁上盖', '临江', '博翼', '138-0000-2999'])
    expect(html).toContain(word)
  for (const word of ['3.60', '4.20', '4.30', '元/㎡', '老板嫌贵', '略高', 'WX-', viewing.serial])
    expect(html, word).not.toContain(word)
})

test.each([30, 300, 3000])('%i characters about a rival stay whole, markup is text', (length) => {
  const rival = {
    name: '望江楼',
    price: null,
    location: `<script>${'长'.repeat(length)}`,
    hardware: '',
    service: '',
    management: '',
  }
  const html = compared({ ...viewing, comparison: { own: rival, rivals: [rival] } })
  expect(html).toContain(`&lt;script&gt;${'长'.repeat(length)}`)
  expect(html).not.toContain('<script>')
})
