import { civilDateOf, civilTimeOf, clockTimeOf, instantOf } from '../../../shared/calendar.ts'

/** A moment as the desk writes it: today only the clock, this year without the year. Both are UTC ms. */
export function momentText(instant: number, now: number): string {
  if (civilDateOf(instant) === civilDateOf(now)) return clockTimeOf(instant)
  const whole = civilTimeOf(instant)
  return whole.slice(0, 4) === civilTimeOf(now).slice(0, 4) ? whole.slice(5) : whole
}

/**
 * Reads a moment as a person types it at the counter: `9:40`, `0940`, `10-12 9:40`, `2026-10-12 09:40`.
 * Without a date it is today, without a year this year. `null`: not understood.
 */
export function readMoment(typed: string, now: number): number | null {
  const plain = typed
    .trim()
    .replaceAll(':', ':')
    .replaceAll(/[/.年月]/g, '-')
    .replace('日', '')
  const found = /^(?:(?:(\d{4})-)?(\d{1,2})-(\d{1,2})\s+)?(\d{1,2}):?(\d{2})$/.exec(plain)
  if (found === null) return null
  const [, year, month, dayOfMonth, hours = '', minutes = ''] = found
  const today = civilDateOf(now)
  const date =
    month === undefined ? today : [year ?? today.slice(0, 4), month, dayOfMonth].map((part) => part?.padStart(2, '0')).join('-')
  const instant = instantOf(date, `${hours.padStart(2, '0')}:${minutes}`)
  return Number.isNaN(instant) ? null : instant
}
