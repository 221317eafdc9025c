import { addDays, civilDateOf, day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { Category } from '../../../shared/reception/words.ts'
import type { Limit } from '../../../shared/settings/limit.ts'
import type { HandOverLimit, SettingsBody } from '../../../shared/settings/settings.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'

/** What the limits are counted with: the settings and the site's working days. */
export interface Limits {
  readonly settings: Pick<SettingsBody, 'rules' | 'closingTime'>
  readonly calendar: WorkCalendar
}

/** The last millisecond of a civil day. */
export function endOfDay(date: string): number {
  return instantOf(addDays(date, 1)) - 1
}

/** Closing time of the day it came in; what comes in after closing has until that day ends (1: 4.5). */
export function sameDayLimit(receivedAt: number, closingTime: string): number {
  const date = civilDateOf(receivedAt)
  const closing = instantOf(date, closingTime)
  return receivedAt < closing ? closing : endOfDay(date)
}

const lengths = { minute, hour, day } as const

/** Minutes, hours and days run through holidays (domain 2.2); working days end at closing time of the last of them. */
export function limitFrom(start: number, limit: Limit, { settings, calendar }: Limits): number {
  if (limit.unit !== 'workday') return start + limit.amount * lengths[limit.unit]
  return instantOf(calendar.addWorkdays(civilDateOf(start), limit.amount), settings.closingTime)
}

/** UTC ms; `sameDay` is closing time of that day. */
export function handOverFrom(start: number, limit: HandOverLimit, limits: Limits): number {
  return limit === 'sameDay' ? sameDayLimit(start, limits.settings.closingTime) : limitFrom(start, limit, limits)
}

/** By when a matter must be handed over and settled, counted from the minute it was received (domain F1, 3). */
export function deadlines(category: Category, start: number, limits: Limits) {
  const rule = limits.settings.rules[category]
  return { handOverDueAt: handOverFrom(start, rule.handOver, limits), dueAt: limitFrom(start, rule.finish, limits) }
}
