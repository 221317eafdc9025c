import { minute } from '../../../shared/calendar.ts'
import { longKinds, type ReminderKind, type ReminderStage, reminderStages } from '../../../shared/reminders/reminder-words.ts'
import type { ReminderRules } from '../../../shared/settings/reminder-rules.ts'

/** UTC ms */
interface Timed {
  readonly kind: ReminderKind
  readonly dueAt: number
  readonly soonAt: number | null
}

/** How far ahead of `now` a limit of that kind is looked for, ms. */
export function leadOf(kind: ReminderKind, { soonMinutes, longSoonMinutes }: ReminderRules): number {
  return (longKinds.includes(kind) ? longSoonMinutes : soonMinutes) * minute
}

/** 1 soon · 2 due · 3 late; 0: not yet. */
export type StageNumber = 0 | 1 | 2 | 3

export function stageAt({ kind, dueAt, soonAt }: Timed, rules: ReminderRules, now: number): StageNumber {
  if (now < (soonAt ?? dueAt - leadOf(kind, rules))) return 0
  if (now < dueAt) return 1
  return now < dueAt + rules.lateMinutes * minute ? 2 : 3
}

export function stageName(number: StageNumber): ReminderStage {
  return reminderStages[number - 1] ?? 'soon'
}
