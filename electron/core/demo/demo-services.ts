import { instantOf } from '../../../shared/calendar.ts'
import type { DemoLine } from './demo-line.ts'

const noKey = { materials: null, requirement: null, agreedBy: null } as const

/** The services of domain 4.4 with their exact sums; the third is still to come. */
export const demoServices: readonly DemoLine[] = [
  {
    serial: 'JD-20261005-01',
    received: '10-05 11:33',
    by: 'linxiaoyu',
    said: { channel: 'mailbox', category: 'service', name: '倪家骏', room: '4-2-1202', content: '预约全屋保洁120㎡' },
    steps: [
      {
        ...{ at: '10-05 11:40', call: 'service', step: 'order' },
        input: {
          ...noKey,
          ...{ item: '全屋保洁', unit: '㎡', quantity: 12000, unitPrice: 400 },
          ...{ appointedAt: instantOf('2026-10-07', '09:00'), appointedUntil: instantOf('2026-10-07', '12:30') },
        },
      },
      { at: '10-05 11:48', call: 'service', step: 'answer', input: { answer: 'accepted', reason: null, answeredBy: '段秀兰' } },
      { at: '10-05 11:50', call: 'service', step: 'dispatch', input: { workers: '鲍春花、杜小梅', dispatcher: '段秀兰' } },
      { at: '10-07 09:00', call: 'service', step: 'arrive', input: {} },
      { at: '10-07 12:30', call: 'service', step: 'leave', input: {} },
      { at: '10-07 12:32', call: 'service', step: 'check', input: { passed: true, checkedBy: '段秀兰', note: null } },
      {
        ...{ at: '10-07 12:34', call: 'service', step: 'sign' },
        input: { satisfaction: 'satisfied', opinion: null, signedBy: '倪家骏' },
      },
      { at: '10-07 12:35', call: 'service', step: 'pay', input: { method: 'cash', receipt: '0006213', finance: null } },
      { at: '10-07 12:36', call: 'finish', result: '10-07完成，收费480元' },
      { at: '10-08 10:15', call: 'callBack', method: 'phone', satisfaction: 'satisfied', comment: null },
      { at: '10-08 10:17', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261006-01',
    received: '10-06 16:05',
    by: 'xujianing',
    said: {
      ...{ channel: 'visit', category: 'service', name: '汪桂香', room: '3-1-102', phone: '138-0000-1105' },
      content: '留钥匙代做擦窗',
    },
    steps: [
      {
        ...{ at: '10-06 16:10', call: 'service', step: 'order' },
        input: {
          ...noKey,
          ...{ item: '擦窗', unit: '扇', quantity: 1200, unitPrice: 1000 },
          ...{ appointedAt: instantOf('2026-10-07', '14:00'), appointedUntil: null },
        },
      },
      { at: '10-06 16:14', call: 'service', step: 'answer', input: { answer: 'accepted', reason: null, answeredBy: '段秀兰' } },
      { at: '10-06 16:16', call: 'service', step: 'receiveKey', input: { number: 'YK-017', from: '汪桂香' } },
      { at: '10-06 16:20', call: 'service', step: 'dispatch', input: { workers: '杜小梅', dispatcher: '段秀兰' } },
      { at: '10-07 14:00', call: 'service', step: 'arrive', input: {} },
      { at: '10-07 16:20', call: 'service', step: 'leave', input: {} },
      {
        ...{ at: '10-07 16:25', call: 'service', step: 'check' },
        input: { passed: true, checkedBy: '段秀兰', note: '主管同检，关闸锁门' },
      },
      { at: '10-07 16:40', call: 'finish', result: '已完成，主管验收' },
      { at: '10-07 17:20', call: 'service', step: 'returnKey', input: { to: '汪桂香' } },
      {
        ...{ at: '10-07 17:22', call: 'service', step: 'sign' },
        input: { satisfaction: 'fairly', opinion: '纱窗未洗', signedBy: '汪桂香' },
      },
      { at: '10-07 17:25', call: 'service', step: 'pay', input: { method: 'wechat', receipt: null, finance: null } },
      { at: '10-10 09:30', call: 'callBack', method: 'visit', satisfaction: 'fairly', comment: '纱窗未洗' },
      { at: '10-10 09:33', call: 'strikeOff' },
    ],
  },
  {
    serial: 'JD-20261018-02',
    received: '10-18 16:20',
    by: 'linxiaoyu',
    said: {
      ...{ channel: 'phone', category: 'service', name: '澄江中心试用方', room: '1203', standing: 'user' },
      content: '澄江中心 1203 室开荒保洁 286.5㎡',
    },
    steps: [
      {
        ...{ at: '10-18 16:30', call: 'service', step: 'order' },
        input: {
          ...noKey,
          ...{ item: '开荒保洁', unit: '㎡', quantity: 28650, unitPrice: 600 },
          ...{ appointedAt: instantOf('2026-10-24', '09:00'), appointedUntil: null },
        },
      },
      { at: '10-18 17:05', call: 'service', step: 'answer', input: { answer: 'accepted', reason: null, answeredBy: '段秀兰' } },
      { at: '10-18 17:08', call: 'handOver', department: '环境', receiver: '段秀兰' },
    ],
  },
]
