import { instantOf } from '../../../shared/calendar.ts'
import type { DemoLine, DemoStep } from './demo-line.ts'

const free = { charging: 'free' as const, materials: [], labour: { hours: 0, price: 0 }, agreedBy: null }

/** Nobody pays for what belongs to everybody. */
const publicArea = (at: string): DemoStep => ({ at, call: 'repair', step: 'price', input: free })

/** The repairs of domain 4.1 with their slips 5, 6 and 8 of domain 4.3; slip 7 came out of an after-sales matter. */
export const demoRepairs: readonly DemoLine[] = [
  {
    serial: 'JD-20260930-01',
    received: '09-30 22:06',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'repair', name: '伍国强', room: '7-3-204', phone: '138-0000-1103', urgency: 'urgent' },
      content: '厨房软管爆裂跑水',
    },
    steps: [
      {
        ...{ at: '09-30 22:08', call: 'repair', step: 'dispatch' },
        input: { grade: 'urgent', worker: '韩大勇', dispatcher: '邹立新', place: '厨房水槽下', appointedAt: null },
      },
      { at: '09-30 22:18', call: 'repair', step: 'arrive', input: {} },
      {
        ...{ at: '09-30 22:20', call: 'repair', step: 'price' },
        input: {
          charging: 'paid',
          materials: [{ name: '编织软管', spec: 'DN15×600', unit: '根', quantity: 200, unitPrice: 1800 }],
          ...{ labour: { hours: 0, price: 0 }, agreedBy: '伍国强' },
        },
      },
      {
        ...{ at: '09-30 22:41', call: 'repair', step: 'finish' },
        input: { cause: '编织软管老化爆裂', measure: '关阀，更换编织软管，试水无渗漏', lateReason: null },
      },
      {
        ...{ at: '09-30 22:44', call: 'repair', step: 'accept' },
        input: { checked: '试水正常，地面已擦干', satisfaction: 'satisfied', signedBy: '伍国强' },
      },
      { at: '09-30 22:45', call: 'repair', step: 'pay', input: { method: 'wechat', receipt: null } },
      { at: '09-30 22:46', call: 'finish', result: '12分钟到场，关阀换管' },
      { at: '10-01 09:20', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null, by: 'linxiaoyu' },
      { at: '10-01 09:24', call: 'strikeOff', by: 'linxiaoyu' },
    ],
  },
  {
    serial: 'JD-20261002-01',
    received: '10-02 10:20',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'repair', name: '祝晓岚', room: '1-2-806', phone: '138-0000-1104' },
      content: '客厅灯不亮，约10-02 15:00上门',
    },
    steps: [
      {
        ...{ at: '10-02 10:26', call: 'repair', step: 'dispatch' },
        input: {
          ...{ grade: 'small', worker: '苗建', dispatcher: '邹立新', place: '客厅' },
          appointedAt: instantOf('2026-10-02', '15:00'),
        },
      },
      { at: '10-02 14:56', call: 'repair', step: 'arrive', input: {} },
      {
        ...{ at: '10-02 15:04', call: 'repair', step: 'price' },
        input: {
          charging: 'paid',
          materials: [{ name: 'LED驱动', spec: null, unit: '个', quantity: 100, unitPrice: 6500 }],
          ...{ labour: { hours: 100, price: 2000 }, agreedBy: '祝晓岚' },
        },
      },
      {
        ...{ at: '10-02 15:27', call: 'repair', step: 'finish' },
        input: { cause: '驱动器烧坏', measure: '更换驱动器，通电正常', lateReason: null },
      },
      {
        ...{ at: '10-02 15:29', call: 'repair', step: 'accept' },
        input: { checked: '通电正常', satisfaction: 'fairly', signedBy: '祝晓岚' },
      },
      { at: '10-02 15:30', call: 'repair', step: 'pay', input: { method: 'wechat', receipt: null } },
      { at: '10-02 15:31', call: 'finish', result: '换驱动器，有偿85元' },
      { at: '10-03 10:05', call: 'callBack', method: 'phone', satisfaction: 'fairly', comment: '等候换件久' },
      { at: '10-03 10:08', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261019-02',
    received: '10-19 10:52',
    by: 'xujianing',
    said: {
      ...{ channel: 'phone', category: 'repair', name: '汪桂香', room: '3-1-102', phone: '138-0000-1105' },
      content: '一楼楼道感应灯常亮(公共)',
    },
    steps: [
      {
        ...{ at: '10-19 11:00', call: 'repair', step: 'dispatch' },
        input: { grade: 'small', worker: '韩大勇', dispatcher: '邹立新', place: '3-1 一楼楼道', appointedAt: null },
      },
      { at: '10-19 11:20', call: 'repair', step: 'arrive', input: {} },
      publicArea('10-19 11:22'),
      {
        ...{ at: '10-19 11:40', call: 'repair', step: 'finish' },
        input: { cause: '感应器失灵', measure: '更换感应器', lateReason: null },
      },
      {
        ...{ at: '10-19 11:45', call: 'repair', step: 'accept' },
        input: { checked: '感应正常', satisfaction: 'satisfied', signedBy: '汪桂香' },
      },
      { at: '10-19 14:00', call: 'finish', result: '已更换感应器' },
      { at: '10-19 14:05', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261020-01',
    received: '10-20 09:07',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'repair', name: '邢嘉木', room: '3-2-1402' },
      content: '单元门禁失灵(公共)',
    },
    steps: [
      {
        ...{ at: '10-20 09:20', call: 'repair', step: 'dispatch' },
        input: { grade: 'small', worker: '苗建', dispatcher: '邹立新', place: '3-2 单元门', appointedAt: null },
      },
      { at: '10-20 09:32', call: 'repair', step: 'arrive', input: {} },
      publicArea('10-20 09:50'),
      {
        ...{ at: '10-20 09:57', call: 'repair', step: 'delay' },
        input: { reason: '缺主板，待配件；临时改刷身份证人工放行', promisedAt: instantOf('2026-10-23', '18:00') },
      },
    ],
  },
]
