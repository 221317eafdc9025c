import type { VisitFacts, VisitOutcome } from '../../../shared/visits/visits.ts'
import type { DemoPerson } from './demo-site.ts'

/** Clock times of one day, in the order in which they come. */
interface Times {
  readonly planned: string
  readonly expected: string
  readonly notified: string
  readonly security: string
  readonly cleaning: string
  readonly received: string
  readonly left: string
  readonly cleared: string
  readonly closed: string
}

export interface DemoVisit {
  readonly day: string
  readonly said: Omit<VisitFacts, 'arrivesAt' | 'leavesAt'>
  readonly times: Times
  readonly outcome: VisitOutcome
  /** Who was told of 言行规范. */
  readonly told: readonly string[]
  readonly weather: string
  readonly incident?: { readonly serial: string; readonly at: string }
  /** A department was late, and its report is filled in and verified. */
  readonly corrected?: true
  readonly cancelled?: { readonly at: string; readonly reason: string }
}

const blank: DemoVisit['said'] = {
  ...{ guestKind: 'unknown', announced: 'planned', unit: null, contact: null, contactPhone: null, leader: null },
  ...{ leaderRank: null, visitors: null, level: null, purpose: null, host: '曹宇航', escort: null, room: '一号会议室' },
  ...{ route: null, beforehand: null, template: '住宅', budgetPerHead: null, names: null, itinerary: [] },
}

const nothing: VisitOutcome = {
  ...{ opinion: null, leftOver: null, spent: null, noMeeting: false, keptPhotos: null, keptMinutes: 1, keptSignIns: 1 },
}

const peers: DemoVisit = {
  ...{ day: '10-09', weather: '晴', told: ['曹宇航', '沈婉清', '林晓雨'] },
  times: {
    ...{ planned: '09:05', expected: '09:40', notified: '09:10', security: '09:22', cleaning: '09:26', received: '09:42' },
    ...{ left: '11:30', cleared: '11:50', closed: '14:00' },
  },
  said: {
    ...blank,
    ...{ guestKind: 'peers', unit: '邻城物业（示例）', contact: '姜联络', contactPhone: '138-0000-4801', leader: '姜启明' },
    ...{ leaderRank: '副总经理', visitors: 12, level: 'third', purpose: '考察客服前台与台账', escort: '沈婉清' },
    ...{ route: '大堂—客服前台—5号楼', beforehand: '只看流程，不带走表单', names: '姜启明\n曹宇航\n沈婉清' },
    itinerary: [
      { time: '09:40', place: '大堂', content: '迎接', speaker: '', escort: '曹宇航' },
      { time: '09:50', place: '客服前台', content: '接待流程', speaker: '沈婉清', escort: '曹宇航' },
      { time: '10:40', place: '一号会议室', content: '座谈，茶水果品', speaker: '', escort: '曹宇航' },
    ],
  },
  outcome: { ...nothing, opinion: '台账清楚，值得借鉴', spent: 6000, keptPhotos: 18 },
}

const association: DemoVisit = {
  ...{ day: '10-15', weather: '多云', told: ['曹宇航', '顾明远'] },
  times: {
    ...{ planned: '08:50', expected: '10:00', notified: '09:30', security: '09:47', cleaning: '09:49', received: '10:02' },
    ...{ left: '11:40', cleared: '12:00', closed: '15:00' },
  },
  said: {
    ...blank,
    ...{ guestKind: 'association', unit: '区物业行业协会（示例）', leader: '骆秘书长', visitors: 8, level: 'second' },
    ...{ purpose: '星级小区评查', escort: '顾明远', route: '主入口—广场—3号楼', beforehand: '横幅、鲜花；书面汇报一份' },
  },
  outcome: { ...nothing, opinion: '公共部位保洁到位', spent: 8000, keptPhotos: 9 },
}

const government: DemoVisit = {
  ...{ day: '10-23', weather: '晴', told: ['曹宇航', '顾明远', '邹立新'] },
  times: {
    ...{ planned: '13:20', expected: '14:00', notified: '13:30', security: '13:44', cleaning: '13:47', received: '14:00' },
    ...{ left: '16:00', cleared: '16:15', closed: '17:00' },
  },
  said: {
    ...blank,
    ...{ guestKind: 'government', unit: '区住建部门（示例）', leader: '副职', visitors: 6, level: 'second' },
    ...{ purpose: '调研老旧电梯', escort: '顾明远', route: '大堂—电梯机房', beforehand: '准备维保记录' },
  },
  outcome: { ...nothing, opinion: '公示维保记录', keptPhotos: 11 },
  incident: { serial: 'ZD-20261023-01', at: '16:40' },
}

const onTheSpot: DemoVisit = {
  ...{ day: '10-25', weather: '阴', told: ['曹宇航'], corrected: true },
  times: {
    ...{ planned: '14:43', expected: '15:20', notified: '14:44', security: '14:58', cleaning: '15:10', received: '15:25' },
    ...{ left: '16:10', cleared: '16:30', closed: '18:10' },
  },
  said: {
    ...blank,
    ...{ guestKind: 'leaders', announced: 'onSpot', unit: '公司品质部', leader: '唐经理', visitors: 3, level: 'third' },
    ...{ purpose: '现场抽查', route: '大堂—地下车库', room: null },
  },
  outcome: { ...nothing, opinion: '交接班要有人值守', noMeeting: true, keptMinutes: null, keptSignIns: null, keptPhotos: 4 },
}

const tenants: DemoVisit = {
  ...{ day: '10-27', weather: '', told: [] },
  times: {
    ...{ planned: '09:00', expected: '15:00', notified: '', security: '', cleaning: '', received: '', left: '', cleared: '' },
    closed: '',
  },
  said: {
    ...blank,
    guestKind: 'tenants',
    unit: '意向租户（示例）',
    visitors: 4,
    purpose: '参观样板楼层',
    route: '大堂—样板楼层',
  },
  outcome: nothing,
  cancelled: { at: '11:20', reason: '租户改期，11:20 来电通知' },
}

/** RH-CG-20261012-01 is of another site; the demonstration has one, so the template of a hospital stands for it. */
const hospital: DemoVisit = {
  ...{ day: '10-12', weather: '晴', told: ['曹宇航'] },
  times: {
    ...{ planned: '08:30', expected: '10:00', notified: '09:20', security: '09:33', cleaning: '09:38', received: '10:05' },
    ...{ left: '11:00', cleared: '11:20', closed: '13:30' },
  },
  said: {
    ...blank,
    ...{
      guestKind: 'leaders',
      unit: '卫健部门（示例）',
      visitors: 5,
      level: 'second',
      purpose: '视察门诊大堂',
      template: '医院',
    },
    ...{ room: null, route: '广场—门诊大堂—通道', beforehand: '仁和示范医院项目的样例，原编号 RH-CG-20261012-01' },
  },
  outcome: { ...nothing, noMeeting: true, keptMinutes: null, keptPhotos: 12 },
}

export const demoVisits: readonly DemoVisit[] = [peers, association, government, onTheSpot, tenants, hospital]

/** 清洁部's 26 minutes (domain 4.9, 3). */
export const lateCorrection = {
  at: { filled: '16:40', verified: '18:00' },
  by: 'linxiaoyu',
  verifiedBy: 'shenwanqing',
  filled: {
    ...{ analysis: '交接班时无人值守对讲机', immediate: '当场补齐物品，未影响来访' },
    ...{ measure: '交接班设一名值守人，通知后 5 分钟内回报', responsible: '段秀兰' },
  },
  verification: { result: 'effective', text: '当日再次演练，14 分钟完成', verifier: '沈婉清' },
} as const satisfies {
  readonly at: object
  readonly by: DemoPerson
  readonly verifiedBy: DemoPerson
  readonly filled: object
  readonly verification: object
}
