import { z } from 'zod'

/** 事件类别 (domain F5, 2). */
export const incidentKindLabels = {
  security: '治安',
  fire: '火灾',
  trappedLift: '电梯困人',
  equipment: '设备设施',
  outage: '停水停电',
  flooding: '水浸',
  injury: '人身伤害',
  collectiveComplaint: '集体投诉',
  naturalDisaster: '自然灾害',
  leadersVisit: '政府领导来访',
  other: '其它',
} as const
export type IncidentKind = keyof typeof incidentKindLabels
export const incidentKinds = Object.keys(incidentKindLabels) as readonly IncidentKind[]
export const incidentKind = z.enum(incidentKinds, { error: '请选择事件类别' })

/** 级别, set by the project manager (domain F5, 3). */
export const incidentLevelLabels = { ordinary: '一般', major: '重大', extraordinary: '特重大' } as const
export type IncidentLevel = keyof typeof incidentLevelLabels
export const incidentLevels = Object.keys(incidentLevelLabels) as readonly IncidentLevel[]
export const incidentLevel = z.enum(incidentLevels, { error: '请选择级别' })

/** `voided`: opened by mistake, its number stays used. */
export const incidentStateLabels = { open: '处理中', closed: '已结案', voided: '已作废' } as const
export type IncidentState = keyof typeof incidentStateLabels
export const incidentState = z.enum(Object.keys(incidentStateLabels) as readonly IncidentState[])

/** 上报对象 (domain F5, 8). */
export const reportTargetLabels = {
  manager: '项目经理',
  company: '公司',
  fire119: '119',
  police110: '110',
  ambulance120: '120',
  subdistrict: '街道',
  housing: '房管',
  insurer: '保险公司',
  other: '其它单位',
} as const
export type ReportTarget = keyof typeof reportTargetLabels
export const reportTargets = Object.keys(reportTargetLabels) as readonly ReportTarget[]
export const reportTarget = z.enum(reportTargets, { error: '请选择上报对象' })

/** 方式. 书面报告 and 总结报告 are the papers of 2.8; the others are spoken or sent. */
export const reportMethodLabels = {
  oral: '口头',
  phone: '电话',
  message: '信息',
  written: '书面报告',
  summary: '总结报告',
} as const
export type ReportMethod = keyof typeof reportMethodLabels
export const reportMethods = Object.keys(reportMethodLabels) as readonly ReportMethod[]
export const reportMethod = z.enum(reportMethods, { error: '请选择方式' })

/** The reporting clock (domain 2.8): at once, in writing, and a summary after the end. */
export const incidentClockLabels = { oral: '口头上报', written: '书面报告', summary: '总结报告' } as const
export type IncidentClock = keyof typeof incidentClockLabels
export const incidentClocks = Object.keys(incidentClockLabels) as readonly IncidentClock[]
export const incidentClock = z.enum(incidentClocks)

/** The lines of the record. `change`: what a filled-in box said before, written by the desk itself. */
export const incidentLineLabels = {
  measure: '处置过程',
  report: '上报情况',
  evidence: '照片、录像与证据',
  remedy: '纠正预防措施',
  change: '更正记录',
} as const
export type IncidentLineKind = keyof typeof incidentLineLabels
export const incidentLineKind = z.enum(Object.keys(incidentLineLabels) as readonly IncidentLineKind[])
