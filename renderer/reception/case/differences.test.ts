import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { differences } from './differences.ts'

const at = instantOf('2026-10-12', '08:42')
const record: CaseDetail = {
  id: 'c1',
  rev: 1,
  serial: 'JD-20261012-01',
  receivedAt: at,
  registeredAt: at,
  channel: 'phone',
  category: 'repair',
  name: '张文博',
  standing: 'owner',
  room: '3-1-1201',
  phone: '138-0000-1234',
  excerpt: '厨房漏水',
  content: '厨房漏水',
  urgency: 'normal',
  state: 'registered',
  department: null,
  receiver: null,
  handOverDueAt: at,
  handedOverAt: null,
  dueAt: at,
  finishedAt: null,
  calledBack: null,
  struckOffAt: null,
  struckOffBy: null,
  override: null,
  registrar: '林晓雨',
  residentId: null,
  complainedOf: null,
  appendOnly: false,
  acknowledgedBy: null,
  result: null,
  remark: null,
  callBacks: [],
  callBackDueAt: null,
  promises: [],
  slips: [],
  events: [],
  missing: [],
  actions: [],
}

test('two versions differ in what was changed, in words', () => {
  const after: CaseDetail = { ...record, rev: 2, state: 'handedOver', department: '工程', receiver: '韩大勇' }
  expect(differences(record, after)).toEqual([
    { label: '状态', before: '已登记', after: '已转交' },
    { label: '转交部门', before: '—', after: '工程' },
    { label: '接收人', before: '—', after: '韩大勇' },
  ])
})

test('a mere note is told by its own words', () => {
  const event = { id: 'e1', at, kind: 'noted', by: '许佳宁', text: '已约下午三点' } as const
  expect(differences(record, { ...record, rev: 2, events: [event] })).toEqual([
    { label: '经过', before: '', after: '已约下午三点' },
  ])
})
