import { instantOf, minute } from '../../../../shared/calendar.ts'
import type { VisitItem } from '../../../../shared/visits/preparation-parts.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { idOf } from './sample-records.ts'

const at = (time: string) => instantOf('2026-10-25', time)

const item = (number: number, department: VisitItem['department'], text: string, tickedAt: number | null): VisitItem => ({
  ...{ id: idOf(960 + number), department, text, required: number !== 3, tickedAt },
  ...(tickedAt === null ? { person: null, via: null, by: null } : { person: '段秀兰', via: 'calledIn', by: '林晓雨' }),
})

/** Nothing known but that somebody comes. */
export const bareVisitDetail: VisitDetail = {
  ...{ id: idOf(96), rev: 1, serial: 'CG-20261025-01', state: 'planned', announced: 'onSpot', guestKind: 'unknown', unit: null },
  ...{ leader: null, leaderRank: null, visitors: null, level: null, purpose: null, arrivesAt: at('15:30'), leavesAt: null },
  ...{ host: null, room: null, route: null, notifiedAt: null, receivedAt: null, leftAt: null, preparations: [] },
  ...{ contact: null, contactPhone: null, escort: null, beforehand: null, template: null, budgetPerHead: null, names: null },
  ...{ itinerary: [], budget: null, registeredAt: at('14:30'), registrar: '顾明远', notifiedBy: null, readyAt: null },
  ...{ opinion: null, leftOver: null, spent: null, noMeeting: false, keptPhotos: null, keptMinutes: null, keptSignIns: null },
  ...{ clearedAt: null, clearedBy: null, closedAt: null, closedBy: null, cancelledAt: null, cancelledBy: null },
  ...{ cancelReason: null, override: null, items: [], briefings: [], incident: null, events: [], missing: [] },
  ...{ keepUntil: '2029-10-25', actions: [], materials: { photos: 0, files: 0, minutes: 0, signIns: 0 } },
  record: {
    ...{ weather: null, recorder: '顾明远', content: '接待来访单位未定来访。', participants: null, handling: null },
    ...{ responsible: null, remark: null, writtenAt: null, writtenBy: null },
  },
}

const preparation = { notifiedAt: at('14:40'), limit: 20, correction: null } as const

/** Received, one department too late, everything known. */
export const fullVisitDetail: VisitDetail = {
  ...bareVisitDetail,
  ...{
    state: 'received',
    guestKind: 'government',
    unit: '区住建部门（示例）',
    leader: '姜启明',
    leaderRank: '副职',
    visitors: 6,
  },
  ...{ level: 'second', purpose: '调研老旧电梯', leavesAt: at('17:00'), host: '顾明远', room: '一号会议室' },
  ...{
    route: '大堂—电梯机房—样板楼层',
    notifiedAt: at('14:40'),
    notifiedBy: '顾明远',
    receivedAt: at('15:28'),
    leftAt: at('16:50'),
  },
  ...{
    contact: '丁联络',
    contactPhone: '138-0000-2003',
    escort: '沈婉清、邹立新',
    beforehand: '需汇报维保记录',
    template: '住宅',
  },
  ...{ budgetPerHead: 1000, budget: 6000, spent: 5800, names: '姜启明\n欧阳若兰\n䶮㛃', opinion: '公示维保记录' },
  ...{
    leftOver: '维保记录公示栏待更新',
    keptPhotos: 2,
    keptMinutes: 1,
    keptSignIns: 1,
    clearedAt: at('17:10'),
    clearedBy: '段秀兰',
  },
  materials: { photos: 12, files: 1, minutes: 1, signIns: 1 },
  preparations: [
    { ...preparation, department: 'security', elapsed: 14 * minute, doneAt: at('14:54'), minutes: 14, late: false },
    {
      ...preparation,
      ...{ department: 'cleaning', elapsed: 26 * minute, doneAt: at('15:06'), minutes: 26, late: true },
      correction: { id: idOf(97), serial: 'BH-20261025-01' },
    },
  ],
  items: [
    item(1, 'security', '茶水、水杯、纸巾', at('14:50')),
    item(2, 'security', '椅子就位', at('14:54')),
    item(3, 'security', '车位预留', null),
    item(4, 'cleaning', '接待现场清洁', at('15:00')),
    item(5, 'cleaning', '物品摆放', at('15:06')),
    item(6, 'office', '欢迎牌、横幅', null),
  ],
  itinerary: [
    { time: '15:30', place: '大堂', content: '迎接', speaker: '', escort: '顾明远' },
    { time: '15:40', place: '电梯机房', content: '查看维保', speaker: '邹立新', escort: '顾明远' },
  ],
  incident: { id: idOf(98), serial: 'ZD-20261025-01' },
  record: {
    ...{ weather: '晴', recorder: '顾明远', content: '接待区住建部门（示例）等 6 人来访，调研老旧电梯。' },
    ...{
      participants: '顾明远、沈婉清、邹立新',
      handling: '14:40 通知两部门，清洁部超时，已开出纠正措施。',
      responsible: '顾明远',
    },
    ...{ remark: null, writtenAt: at('17:20'), writtenBy: '顾明远' },
  },
}
