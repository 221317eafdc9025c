import { z } from 'zod'

/** What falls due at the desk, in the order in which lists name it. */
export const reminderKindLabels = {
  incident: '重大事件上报',
  repair: '维修',
  promise: '承诺',
  handOver: '转交',
  rework: '返修单送达',
  wave: '停供恢复',
  service: '服务',
  settle: '办结',
  callBack: '回访',
  correction: '纠正预防',
  lostFound: '失物保管期',
  monthClose: '月汇总',
  unsigned: '未签回表单',
} as const
export type ReminderKind = keyof typeof reminderKindLabels
export const reminderKinds = Object.keys(reminderKindLabels) as readonly ReminderKind[]
export const reminderKind = z.enum(reminderKinds, { error: '没有这种提醒' })

/** Limits of days: their reminder comes hours before, not minutes. */
export const longKinds: readonly ReminderKind[] = ['rework', 'settle', 'callBack', 'correction', 'lostFound', 'unsigned']

/** How near: before the limit, at it, and once more when nothing happened. */
export const reminderStages = ['soon', 'due', 'late'] as const
export type ReminderStage = (typeof reminderStages)[number]
export const reminderStage = z.enum(reminderStages)

export const snoozeMinutes = 10
