import { civilDateOf } from '../../../shared/calendar.ts'

/** A record number as it will look today. */
export function serialExample(prefix: string): string {
  return `${prefix ? `${prefix}-` : ''}JD-${civilDateOf(Date.now()).replaceAll('-', '')}-01`
}
