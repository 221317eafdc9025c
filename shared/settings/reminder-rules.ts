import { z } from 'zod'
import { clockTime } from '../fields.ts'
import { reminderKind } from '../reminders/reminder-words.ts'

export const reminderDayLabels = { workdays: '工作日（按工作日历）', everyDay: '每天都有人值班' } as const
const reminderDays = z.enum(Object.keys(reminderDayLabels) as readonly (keyof typeof reminderDayLabels)[], {
  error: '请选择值班的日子',
})

const minutes = (most: number) => z.int({ error: '请填写整数分钟' }).min(1, '至少 1 分钟').max(most, `最多 ${most} 分钟`)

/** When and of what the desk is reminded; it closes at the `closingTime` of the project. */
export const reminderRules = z.object({
  /** `08:30` */
  opensAt: clockTime,
  days: reminderDays,
  /** Outside these hours nothing is raised but the reports of incidents and 急修; the rest waits for the morning. */
  quiet: z.boolean(),
  /** How long before a limit of minutes and hours. */
  soonMinutes: minutes(240),
  /** How long before one of days. */
  longSoonMinutes: minutes(2880),
  /** How long after the limit it is said once more. */
  lateMinutes: minutes(2880),
  sound: z.boolean(),
  /** Kinds of which nobody is reminded. */
  off: z.array(reminderKind).max(50),
})
export type ReminderRules = z.infer<typeof reminderRules>

export const defaultReminderRules: ReminderRules = {
  ...{ opensAt: '08:30', days: 'workdays', quiet: true, soonMinutes: 10, longSoonMinutes: 120, lateMinutes: 30 },
  ...{ sound: false, off: [] },
}
