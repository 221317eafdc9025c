import type { FormId } from '../printing/forms.ts'
import type { Category } from '../reception/words.ts'
import { defaultBackupRules } from './backup-rules.ts'
import { defaultCallBackRules } from './call-back-defaults.ts'
import { defaultComplaintRules, defaultCorrectionRules } from './complaint-defaults.ts'
import { defaultIncidentRules } from './incident-rules.ts'
import { defaultLeasingRules } from './leasing-defaults.ts'
import { defaultMonthClose } from './month-close-rules.ts'
import { defaultReminderRules } from './reminder-rules.ts'
import { defaultRepairRules } from './repair-defaults.ts'
import { defaultServiceRules } from './service-rules.ts'
import type { CategoryRule, HeldKind, HoldRule, SettingsBody } from './settings.ts'
import { defaultVisitRules } from './visit-defaults.ts'

/** 责任部门, as the monthly table counts them (domain F3), and the developer's after-sales unit on the site. */
export const defaultDepartments = ['客服', '工程', '秩序', '环境', '售后', '其它'] as const

/** Every number differs between companies: these are the defaults of the trade survey, each with where it comes from. */
export const defaultRules: Readonly<Record<Category, CategoryRule>> = {
  afterSales: {
    handOver: 'sameDay',
    finish: { amount: 7, unit: 'workday' },
    department: '售后',
    source: '接待规程 4.5：返修单当天送达现场售后部门；7 个工作日修复(收楼返修管理规程)',
  },
  repair: {
    handOver: { amount: 15, unit: 'minute' },
    finish: { amount: 2, unit: 'day' },
    department: '工程',
    source: '维修规程：急修 15 分钟内到场，故 15 分钟内转交；小修 2 天，节假日不顺延',
  },
  complaint: {
    handOver: { amount: 20, unit: 'minute' },
    finish: { amount: 2, unit: 'day' },
    department: '客服',
    source: '投诉处理与回访制度：20 分钟送达责任部门；轻微投诉 2 天',
  },
  service: {
    handOver: { amount: 24, unit: 'hour' },
    finish: { amount: 3, unit: 'day' },
    department: '环境',
    source: '特约服务标准：24 小时内答复；3 天为本软件的默认值，请按本公司规程修改',
  },
  praise: {
    handOver: { amount: 1, unit: 'workday' },
    finish: { amount: 3, unit: 'workday' },
    department: '客服',
    source: '接待规程 4.6：查证属实，按《员工手册》执行；期限为本软件的默认值',
  },
  suggestion: {
    handOver: { amount: 1, unit: 'workday' },
    finish: { amount: 5, unit: 'workday' },
    department: '客服',
    source: '接待规程 4.6：收集上报项目经理；期限为本软件的默认值',
  },
  other: {
    handOver: { amount: 1, unit: 'day' },
    finish: { amount: 7, unit: 'day' },
    department: '其它',
    source: '接待规程 4.6：物品遗失、业主饲养宠物登记《失物招领登记表》；期限为本软件的默认值',
  },
}

const tenWorkdays: HoldRule = {
  hold: { amount: 10, unit: 'workday' },
  source: '广州市拾遗物品管理规定：单位内拾得 10 个工作日无人认领送交公安；民法典 314–318；各地不同，请按当地规定修改',
}

const holds: Readonly<Record<HeldKind, HoldRule>> = {
  cash: tenWorkdays,
  papers: tenWorkdays,
  keys: tenWorkdays,
  electronics: tenWorkdays,
  jewellery: tenWorkdays,
  clothing: tenWorkdays,
  documents: tenWorkdays,
  pet: tenWorkdays,
  other: tenWorkdays,
}

/** Longer company periods exist (one, three, six months); whatever the period, the end is the police (domain 2.7). */
export const defaultLostFound: SettingsBody['lostFound'] = {
  holds,
  freshFood: {
    hold: { amount: 24, unit: 'hour' },
    source: '捡拾物品管理规定：生鲜食品 24 小时；已开封的当即处理；未开封的按保质期，红线注明',
  },
  police: '辖区派出所',
}

/** The 《员工手册》 is the company's own: the words of the rewards are ours until it says others. */
const defaultVoices: SettingsBody['voices'] = {
  forwardTo: '人事',
  rewards: ['口头表扬', '通报表扬', '嘉奖', '记功'],
  reportTo: '项目经理',
  source: '接待规程 4.6：表扬查证属实，按《员工手册》相关规定执行；建议收集上报项目经理。转报部门和奖励用语为本软件的默认值',
}

/** Form numbers in the pattern of the only one that the procedures give (QR/27Z-001); invented, and settings say so. */
export const defaultForms: Readonly<Record<FormId, { readonly number: string; readonly edition: string }>> = {
  receptionLedger: { number: 'QR/KF-001', edition: 'A/0' },
  // Its pages are the 《业主接待记录表》 and bear that form's number.
  ledgerBook: { number: '', edition: '' },
  receptionCase: { number: 'QR/KF-002', edition: 'A/0' },
  reworkSlip: { number: 'QR/KF-003', edition: 'A/0' },
  complaintRecord: { number: 'QR/KF-004', edition: 'A/0' },
  correctionReport: { number: 'QR/KF-005', edition: 'A/0' },
  monthTable: { number: 'QR/KF-006', edition: 'A/0' },
  callBackLedger: { number: 'QR/KF-007', edition: 'A/0' },
  repairSlip: { number: 'QR/KF-010', edition: 'A/0' },
  serviceSlip: { number: 'QR/KF-013', edition: 'A/0' },
  lostFoundLedger: { number: 'QR/KF-008', edition: 'A/0' },
  foundReceipt: { number: 'QR/KF-008-1', edition: 'A/0' },
  foundNotice: { number: 'QR/KF-008-2', edition: 'A/0' },
  foundTransfer: { number: 'QR/KF-008-3', edition: 'A/0' },
  incidentRecord: { number: 'QR/KF-009', edition: 'A/0' },
  shiftSheet: { number: 'QR/KF-012', edition: 'A/0' },
  specialReport: { number: 'QR/KF-014', edition: 'A/0' },
  waveList: { number: 'QR/KF-011', edition: 'A/0' },
  quotation: { number: 'QR/ZS-002', edition: 'A/0' },
  concession: { number: 'QR/ZS-005', edition: 'A/0' },
  viewingRecord: { number: 'QR/ZS-003', edition: 'A/0' },
  viewingConfirmation: { number: 'QR/ZS-003-1', edition: 'A/0' },
  rivalComparison: { number: 'QR/ZS-003-2', edition: 'A/0' },
  waitingList: { number: 'QR/ZS-004', edition: 'A/0' },
  brokerVisit: { number: 'QR/ZS-006', edition: 'A/0' },
  brokerConfirmation: { number: 'QR/ZS-006-1', edition: 'A/0' },
  vacancyList: { number: 'QR/ZS-021', edition: 'A/0' },
  floorPlanPack: { number: 'QR/ZS-022', edition: 'A/0' },
  visitRecord: { number: 'QR/27Z-001', edition: 'A/0' },
  visitPlan: { number: 'QR/27Z-002', edition: 'A/0' },
  taskSlips: { number: 'QR/27Z-003', edition: 'A/0' },
  signInSheet: { number: 'QR/27Z-004', edition: 'A/0' },
  namePlates: { number: '', edition: '' },
  visitArchive: { number: 'QR/27Z-005', edition: 'A/0' },
  visitFigures: { number: 'QR/27Z-006', edition: 'A/0' },
  prospectLedger: { number: 'QR/ZS-001', edition: 'A/0' },
  prospectCard: { number: 'QR/ZS-008', edition: 'A/0' },
  leasingFigures: { number: 'QR/ZS-011', edition: 'A/0' },
  recoverySheet: { number: '', edition: '' },
}

/** What a first run starts from; company, project and prefix come from the set-up. */
export const defaultSettings: Omit<SettingsBody, 'company' | 'project' | 'prefix'> = {
  closingTime: '18:00',
  departments: [...defaultDepartments],
  rules: { ...defaultRules },
  complaints: defaultComplaintRules,
  corrections: defaultCorrectionRules,
  voices: defaultVoices,
  callBacks: defaultCallBackRules,
  repairs: defaultRepairRules,
  monthClose: defaultMonthClose,
  services: defaultServiceRules,
  lostFound: defaultLostFound,
  incidents: defaultIncidentRules,
  leasing: defaultLeasingRules,
  visits: defaultVisitRules,
  reminders: defaultReminderRules,
  backups: defaultBackupRules,
  forms: { ...defaultForms },
  calendar: [],
}
