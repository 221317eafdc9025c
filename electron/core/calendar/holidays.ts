import type { QueryContext } from '../context.ts'
import { lastDateReached } from '../reception/running-limits.ts'
import type { FeatureServices } from '../services.ts'
import { builtInDays, isBuiltIn, lastBuiltInYear } from './work-calendar.ts'

/** Up to which year the desk counts already: this one, the next one from December on, and wherever a running limit ends. */
function lastYearUsed(context: QueryContext): number {
  const year = Number(context.today.slice(0, 4))
  const soon = context.today.slice(5, 7) === '12' ? year + 1 : year
  const reached = Number(lastDateReached(context)?.slice(0, 4) ?? year)
  // A limit that was mistyped by decades needs no list of decades.
  return Math.min(Math.max(soon, reached), year + 3)
}

export const holidays: FeatureServices<'holidays'> = {
  year: (_context, { year }) => ({ builtIn: isBuiltIn(year), days: builtInDays(year) }),
  status: (context) => {
    const year = Number(context.today.slice(0, 4))
    const used = Array.from({ length: lastYearUsed(context) - year + 1 }, (_, after) => year + after)
    return { unknownYears: used.filter((one) => !context.calendar.knows(one)), lastBuiltIn: lastBuiltInYear }
  },
}
