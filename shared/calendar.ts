/**
 * Civil time of the site. All sites are in China: UTC+8 without daylight saving since 1991, so the zone of the PC
 * (wrong, or changed under our feet) never moves a record into another day.
 */
const offset = 8 * 3_600_000
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

// Nearly everybody asks about the same day, and every call does.
let lastDay: { readonly number: number; readonly date: string } | null = null

/** `2026-10-12` */
export function civilDateOf(instant: number): string {
  const number = Math.floor((instant + offset) / day)
  if (lastDay?.number !== number) lastDay = { number, date: new Date(instant + offset).toISOString().slice(0, 10) }
  return lastDay.date
}

/** `08:42` */
export function clockTimeOf(instant: number): string {
  return new Date(instant + offset).toISOString().slice(11, 16)
}

/** `2026-10-12 08:42` */
export function civilTimeOf(instant: number): string {
  return `${civilDateOf(instant)} ${clockTimeOf(instant)}`
}

/** UTC ms of a civil date and a clock time `HH:MM`. */
export function instantOf(date: string, time = '00:00'): number {
  return Date.parse(`${date}T${time}:00Z`) - offset
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
}

/** Adds calendar months; the 31st becomes the last day of a shorter month, as warranty periods are counted. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayOfMonth, last))
  return first.toISOString().slice(0, 10)
}

/** 0 = Sunday … 6 = Saturday */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}
