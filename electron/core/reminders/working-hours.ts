import { addDays, civilDateOf, instantOf } from '../../../shared/calendar.ts'
import type { SettingsBody } from '../../../shared/settings/settings.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'

export interface Hours {
  readonly settings: Pick<SettingsBody, 'reminders' | 'closingTime'>
  readonly calendar: Pick<WorkCalendar, 'isWorkday'>
}

// A calendar may be filled with holidays for years; the walk must still end.
const farthest = 400

/** When the desk opens next, UTC ms; `null` while it is open, or when it never is quiet. */
export function quietUntil({ settings, calendar }: Hours, now: number): number | null {
  const { opensAt, days, quiet } = settings.reminders
  if (!quiet) return null
  const manned = (date: string) => days === 'everyDay' || calendar.isWorkday(date)
  const today = civilDateOf(now)
  if (manned(today) && now >= instantOf(today, opensAt) && now < instantOf(today, settings.closingTime)) return null
  let date = now < instantOf(today, opensAt) ? today : addDays(today, 1)
  for (let walked = 0; !manned(date) && walked < farthest; walked++) date = addDays(date, 1)
  return instantOf(date, opensAt)
}
