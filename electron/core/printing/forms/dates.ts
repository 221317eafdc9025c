import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'

/** `2026-09-28 08:42`, or nothing yet. */
export function timeOrNull(instant: number | null): string | null {
  return instant === null ? null : civilTimeOf(instant)
}

/** `10-09 08:42` for narrow cells of a line that names its year; another year is written out. */
export function timeBeside(instant: number, beside: number): string {
  return withoutYear(civilTimeOf(instant), beside)
}

/** `10-09` */
export function dateBeside(instant: number, beside: number): string {
  return withoutYear(civilDateOf(instant), beside)
}

function withoutYear(written: string, beside: number): string {
  return written.slice(0, 4) === civilDateOf(beside).slice(0, 4) ? written.slice(5) : written
}
