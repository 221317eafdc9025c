import { addDays, civilDateOf, civilTimeOf, hour, instantOf, minute } from '../../../shared/calendar.ts'
import { type FoodState, type ItemKind, isKept, type LostFoundNature } from '../../../shared/reception/lost-found-words.ts'
import type { Limit } from '../../../shared/settings/limit.ts'
import type { SettingsBody } from '../../../shared/settings/settings.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { ItemRow } from './lost-found.sql.ts'

export interface Holding {
  readonly settings: Pick<SettingsBody, 'lostFound'>
  readonly calendar: WorkCalendar
}

interface Thing {
  readonly nature: LostFoundNature
  readonly kind: ItemKind
  readonly food: FoodState | null
  readonly bestBefore: string | null
}

const lengths = { minute, hour } as const

/** Days end with the day on which they are full: from its morning on the thing may go. */
function heldFrom(receivedAt: number, { amount, unit }: Limit, calendar: WorkCalendar): number {
  const date = civilDateOf(receivedAt)
  if (unit === 'workday') return instantOf(calendar.addWorkdays(date, amount))
  if (unit === 'day') return instantOf(addDays(date, amount))
  return receivedAt + amount * lengths[unit]
}

/**
 * From when on the thing must leave our keeping (domain 2.7), UTC ms: contraband and opened food at once, fresh food after
 * its hours, sealed food on the day before its date, everything else after the period of its kind. `null`: not in our keeping.
 */
export function holdUntil(thing: Thing, receivedAt: number, { settings, calendar }: Holding): number | null {
  const { nature, kind, food, bestBefore } = thing
  if (!isKept(nature)) return null
  const { holds, freshFood } = settings.lostFound
  if (kind === 'contraband') return receivedAt
  if (kind !== 'food') return heldFrom(receivedAt, holds[kind].hold, calendar)
  if (food === 'opened') return receivedAt
  if (food === 'fresh' || bestBefore === null) return heldFrom(receivedAt, freshFood.hold, calendar)
  return Math.max(receivedAt, instantOf(addDays(bestBefore, -1)))
}

/** Midnight is a day that begins, any other time is said with its minutes. */
export function holdWords(until: number): string {
  return instantOf(civilDateOf(until)) === until ? civilDateOf(until) : civilTimeOf(until)
}

export function isDue({ state, holdUntil: until }: Pick<ItemRow, 'state' | 'holdUntil'>, now: number): boolean {
  return state === 'held' && until !== null && until <= now
}
