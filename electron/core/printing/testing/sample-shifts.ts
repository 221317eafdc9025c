import { instantOf } from '../../../../shared/calendar.ts'
import type { Shift } from '../../../../shared/reception/shifts.ts'
import { idOf } from './sample-records.ts'

const at = (time: string) => instantOf('2026-10-12', time)

/** The end of a day with five matters open, one of them late. */
export const sampleShift: Shift = {
  ...{ id: idOf(71), rev: 2, serial: 'JB-20261012-01', state: 'taken', madeAt: at('17:30'), giver: '林晓雨', receiver: '周晓敏' },
  ...{ owed: 5, settledAt: at('17:42'), since: at('08:00'), registered: 14, note: '备用钥匙 3 把，零钱 200.00 元' },
  ...{
    remark: null,
    settledBy: '周晓敏',
    withdrawReason: null,
    auditRows: 1284,
    auditHead: 'a3f0'.repeat(16),
    actions: ['print'],
  },
  counts: [
    { part: 'undelivered', count: 1 },
    { part: 'promises', count: 1 },
    { part: 'toCallBack', count: 1 },
    { part: 'voices', count: 2 },
  ],
  lines: [
    { part: 'undelivered', serial: 'FX-20261012-01', words: '8-1-904 彭若谷', dueAt: at('18:00'), late: false },
    { part: 'promises', serial: 'JD-20261009-04', words: '3-1-102 汪桂香：上门更换门锁（工程）', dueAt: at('16:00'), late: true },
    {
      part: 'toCallBack',
      serial: 'JD-20261008-02',
      words: '投诉 未留姓名：夜间施工，请打 138-0000-1101',
      dueAt: at('18:00'),
      late: false,
    },
    { part: 'voices', serial: null, words: '待查证 2 件', dueAt: null, late: false },
  ],
}

/** A quiet day that nobody has taken over yet. */
export const emptyShift: Shift = {
  ...sampleShift,
  ...{ state: 'open', rev: 1, owed: 0, registered: 0, note: null, settledAt: null, settledBy: null, counts: [], lines: [] },
}
