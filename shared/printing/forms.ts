import { z } from 'zod'

/** The papers this desk prints, by the name that stands on them. */
export const formTitles = {
  receptionLedger: '业主接待记录表',
  ledgerBook: '业主接待记录表（装订册）',
  receptionCase: '业主接待记录表（单页）',
  reworkSlip: '物业返修联系单',
  repairSlip: '维修单',
  serviceSlip: '特约（有偿）服务单',
  complaintRecord: '业主投诉处理记录',
  correctionReport: '不合格报告/纠正预防措施表',
  specialReport: '重大(热点)投诉专题报告',
  monthTable: '投诉情况月汇总表',
  callBackLedger: '回访记录表',
  lostFoundLedger: '失物招领登记表',
  foundReceipt: '拾物收据',
  foundNotice: '失物招领启事',
  foundTransfer: '移交清单',
  incidentRecord: '重大(突发)事件处理记录表',
  shiftSheet: '前台交接班记录表',
  waveList: '停供来电与告知登记表',
  quotation: '租赁报价单',
  viewingRecord: '看房记录',
  viewingConfirmation: '看房确认',
  rivalComparison: '竞争楼盘比较表',
  waitingList: '候租客户名单',
  vacancyList: '空房资料',
  floorPlanPack: '平面图资料',
  visitRecord: '管理处工作记录表',
  visitPlan: '参观接待方案',
  taskSlips: '参观接待任务单',
  signInSheet: '参观签到表',
  namePlates: '座签',
  prospectLedger: '客户来电来访登记表',
  prospectCard: '客户卡',
  recoverySheet: '数据恢复码',
} as const

export type FormId = keyof typeof formTitles
export const formIds = Object.keys(formTitles) as readonly FormId[]
export const formId = z.enum(formIds)

/** Named copies, in the order they leave the printer. Only the first, kept in our own cabinet, shows full phone numbers. */
export const formCopies: Readonly<Record<FormId, readonly string[]>> = {
  receptionLedger: ['存档', '外发'],
  ledgerBook: ['存档'],
  receptionCase: ['存档', '部门'],
  reworkSlip: ['客服存根', '售后', '施工单位', '业主'],
  repairSlip: ['存根', '维修', '业主'],
  serviceSlip: ['存根', '服务', '业主'],
  complaintRecord: ['存档', '责任部门'],
  correctionReport: ['存档', '责任部门'],
  specialReport: ['存档', '公司'],
  monthTable: ['存档', '上报'],
  callBackLedger: ['存档', '外发'],
  lostFoundLedger: ['存档', '外发'],
  foundReceipt: ['存根', '拾获人'],
  foundNotice: ['存档', '张贴'],
  foundTransfer: ['存档', '公安'],
  incidentRecord: ['存档', '公司'],
  shiftSheet: ['存档', '接班'],
  waveList: ['存档', '外发'],
  quotation: ['存档', '客户'],
  // What the customer signs and takes along is 《看房确认》: the record has grade, remark and what was let slip (2: 9.1).
  viewingRecord: ['存档'],
  viewingConfirmation: ['存档', '客户'],
  rivalComparison: ['客户'],
  waitingList: ['存档'],
  vacancyList: ['含报价', '不含报价'],
  floorPlanPack: ['客户'],
  visitRecord: ['存档'],
  visitPlan: ['存档', '执行'],
  taskSlips: ['部门'],
  signInSheet: ['存档'],
  namePlates: ['座位'],
  prospectLedger: ['存档', '外发'],
  prospectCard: ['存档', '外发'],
  recoverySheet: ['封存'],
}

/** Papers of 招商: printed and read by its desk alone (2: 9.1). */
export const leasingForms: readonly FormId[] = [
  'quotation',
  'viewingRecord',
  'viewingConfirmation',
  'rivalComparison',
  'waitingList',
  'prospectLedger',
  'prospectCard',
  'vacancyList',
  'floorPlanPack',
]
