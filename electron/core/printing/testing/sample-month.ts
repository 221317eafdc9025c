import { instantOf } from '../../../../shared/calendar.ts'
import { type MonthLine, type MonthTable, noAnalysis } from '../../../../shared/reception/month-close.ts'
import { type MonthFigures, type MonthTotal, monthTotals } from '../../../../shared/reception/month-figures.ts'
import { idOf } from './sample-records.ts'

const row = (key: string | null, label: string, count: number, previous: number | null, lastYear: number | null) => ({
  ...{ key, label, count, previous, lastYear },
})

const totals: Record<MonthTotal, number> = {
  ...{ received: 12, valid: 11, settled: 10, open: 2, onTime: 9, late: 1, toCallBack: 10, calledBack: 10 },
  ...{ satisfied: 6, fairly: 3, dissatisfied: 1, hot: 1, repeated: 0, belated: 0, unjudged: 0 },
}

/** domain 4.2, with its bases. */
const figures: MonthFigures = {
  ...{ households: 1860, totals, handlingTime: 10 * 250_000_000 },
  groups: [
    {
      group: 'complaintClass',
      rows: ['设施设备', '环境', '秩序安全', '综合服务', '房屋管理', '业户纠纷', '地产遗留', '外部市政'].map((label, at) =>
        row(label, label, [3, 2, 2, 2, 1, 1, 0, 1][at] ?? 0, null, null),
      ),
    },
    { group: 'cause', rows: [row('municipal', '市政设施', 1, 0, 2), row('internal', '内部原因', 4, 5, 4)] },
    { group: 'grade', rows: [row('minor', '轻微', 7, 9, 8), row('major', '重大', 1, 0, 0)] },
    { group: 'validity', rows: [row('valid', '有效', 11, 13, 15), row('assisted', '协助处理', 1, 2, 1)] },
    { group: 'channel', rows: [row('visit', '来访', 4, 5, 6), row('phone', '来电', 5, 6, 7), row('letter', '信函', 1, 0, 0)] },
    { group: 'department', rows: [row('工程', '工程', 4, 5, 6), row('客服', '客服', 3, 4, 4), row(null, '未转交', 1, 0, 0)] },
    { group: 'focus', rows: [row('hot', '热点投诉', 1, 0, 0), row('repeated', '重复投诉', 0, 1, 0)] },
  ],
  hotSpots: [{ complaintClass: '设施设备', matter: '地库渗水', count: 1 }],
  previous: { month: '2026-09', received: 15, source: 'entered', note: '纸质汇总表' },
  lastYear: { month: '2025-10', received: 16, source: 'entered', note: '纸质汇总表' },
  trend: [{ month: '2026-10', received: 12 }],
}

export const signedMonth: MonthTable = {
  ...{ month: '2026-10', rev: 4, state: 'signed', dueOn: '2026-10-25', countedUntil: instantOf('2026-10-25', '17:40') },
  ...{ period: { reading: 'from26', from: '2026-09-26', until: '2026-10-25' }, figures, fingerprint: 'f' },
  ...{ features: '受理 12 件，比上月少 3 件', repeats: '地库渗水 1 件', causes: '设备老化', measures: '邹立新 10-31 前' },
  ...{ verification: '均已落实', unsettled: '夜间装修，10-28 前答复', previousMeasures: null },
  acts: [
    { act: 'submitted', at: instantOf('2026-10-25', '16:20'), by: '林晓雨', reason: null },
    { act: 'returned', at: instantOf('2026-10-25', '16:40'), by: '沈婉清', reason: '补写措施期限' },
    { act: 'signed', at: instantOf('2026-10-25', '17:40'), by: '顾明远', reason: null },
  ],
  ...{ missing: [], actions: ['print'] },
}

const none = Object.fromEntries(Object.keys(monthTotals).map((name) => [name, 0])) as Record<MonthTotal, number>

/** A month in which nobody complained, of a desk that knows nothing of the time before. */
export const emptyMonth: MonthTable = {
  ...signedMonth,
  ...noAnalysis,
  ...{ state: 'draft', acts: [] },
  figures: {
    ...{ households: 0, totals: none, handlingTime: 0, hotSpots: [], trend: [] },
    groups: figures.groups.map(({ group, rows }) => ({
      group,
      rows: rows.map((one) => ({ ...one, count: 0, previous: 0, lastYear: null })),
    })),
    previous: { month: '2026-09', received: 0, source: 'counted', note: null },
    lastYear: { month: '2025-10', received: 0, source: 'counted', note: null },
  },
}

export const monthLineOf = (number: number, changes: Partial<MonthLine> = {}): MonthLine => ({
  ...{ caseId: idOf(number), id: idOf(number + 500), serial: `TS-20261008-${String(number).padStart(2, '0')}` },
  ...{
    receivedAt: instantOf('2026-10-08', '10:50'),
    name: '冼德华',
    room: '8-2-1804',
    channel: 'visit',
    complaintClass: '设施设备',
  },
  ...{ grade: 'important', content: '电梯一周停运三次', department: '工程', result: '变频器已更换，电梯运行正常' },
  ...{ finishedAt: instantOf('2026-10-15', '10:20'), late: true, calledBackAt: instantOf('2026-10-15', '16:20') },
  ...{ satisfaction: 'fairly', notes: ['热点'] },
  ...changes,
})

export const openMonthLine = monthLineOf(2, {
  ...{ name: null, room: null, complaintClass: null, grade: null, department: null, result: null, finishedAt: null, late: false },
  ...{ calledBackAt: null, satisfaction: null, notes: [] },
})
