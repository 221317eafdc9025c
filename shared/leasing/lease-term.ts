import { addDays, addMonths } from '../calendar.ts'

/** The first day after `months` of a lease that began on `start`: of 2026-01-15 after 12 months 2027-01-15. */
function firstDayAfter(start: string, months: number): string {
  const anniversary = addMonths(start, months)
  // A month without the day (2028-02-29, the 31st) ends the lease on its last day, so the next one begins on a first.
  return anniversary.slice(8) === start.slice(8) ? anniversary : addDays(anniversary, 1)
}

/** The last day of a lease: of 2026-01-15 and 36 months 2029-01-14; of 2028-02-29 and 12 months 2029-02-28. */
export function leaseEnd(start: string, months: number): string {
  return addDays(firstDayAfter(start, months), -1)
}

export interface LeaseYear {
  /** 1 is the first. */
  readonly year: number
  readonly from: string
  readonly to: string
  readonly months: number
}

/** The years of a lease, counted from its first day; the last may be shorter. */
export function leaseYears(start: string, months: number): readonly LeaseYear[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, index) => {
    const before = index * 12
    const upTo = Math.min(before + 12, months)
    return { year: index + 1, from: firstDayAfter(start, before), to: leaseEnd(start, upTo), months: upTo - before }
  })
}
