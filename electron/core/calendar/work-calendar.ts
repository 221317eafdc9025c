// The tables only: the package's own functions read a date in the PC's zone and move it by a day when that is wrong.
import known from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { BuiltInDay } from '../../../shared/calendar/holidays.ts'
import { addDays, weekdayOf } from '../../../shared/calendar.ts'
import type { SettingsBody } from '../../../shared/settings/settings.ts'

/** Which days are worked: weekends, public holidays and make-up workdays (调休), corrected by the settings. */
export interface WorkCalendar {
  readonly isWorkday: (date: string) => boolean
  /** The n-th working day after `date`. */
  readonly addWorkdays: (date: string, days: number) => string
  /** False where the holidays of that year are neither built in nor entered (its 国庆), and only weekends count. */
  readonly knows: (year: number) => boolean
}

const holidays: ReadonlySet<string> = new Set(Object.keys(known.holidays))
const makeUpDays: ReadonlySet<string> = new Set(Object.keys(known.workdays))

// Local holidays may fill years; a calendar without a single working day must still end.
const farthest = 10 * 366

// 国庆 is in every published year, and in none that is only touched by its neighbour's 元旦.
const nationalDay = (year: number) => `${year}-10-01`

/** Whether the tables hold that year's notice. */
export function isBuiltIn(year: number): boolean {
  return holidays.has(nationalDay(year))
}

/** `National Day,国庆节,3` */
const nameOf = (entry: string) => entry.split(',')[1] ?? ''

/** The days of a year on which the tables differ from the week, in their order. */
export function builtInDays(year: number): BuiltInDay[] {
  const of = (table: Readonly<Record<string, string>>, kind: BuiltInDay['kind']) =>
    Object.entries(table)
      .filter(([date]) => date.startsWith(`${year}-`))
      .map(([date, entry]) => ({ date, kind, name: nameOf(entry) }))
  return [...of(known.holidays, 'holiday'), ...of(known.workdays, 'workday')].sort((a, b) => a.date.localeCompare(b.date))
}

export const lastBuiltInYear = Math.max(...[...holidays].map((date) => Number(date.slice(0, 4))).filter(isBuiltIn))

/** @param overrides days of the settings; they win over the built-in tables */
export function workCalendar(overrides: SettingsBody['calendar']): WorkCalendar {
  const corrected = new Map(overrides.map(({ date, kind }) => [date, kind === 'workday']))

  const isWorkday = (date: string): boolean => {
    const corrections = corrected.get(date)
    if (corrections !== undefined) return corrections
    if (makeUpDays.has(date)) return true
    if (holidays.has(date)) return false
    const weekday = weekdayOf(date)
    return weekday !== 0 && weekday !== 6
  }

  const addWorkdays = (date: string, days: number): string => {
    let day = date
    let left = days
    for (let walked = 0; left > 0 && walked < farthest; walked++) {
      day = addDays(day, 1)
      if (isWorkday(day)) left--
    }
    return day
  }

  const knows = (year: number) => isBuiltIn(year) || corrected.get(nationalDay(year)) === false
  return { isWorkday, addWorkdays, knows }
}
