import type { Grade } from '../../../shared/reception/complaint-words.ts'
import type { QueryContext } from '../context.ts'
import { deadlines, limitFrom } from './case-deadlines.ts'
import { eventsOfCase } from './case-events.sql.ts'
import type { CaseRow } from './case-row.ts'
import { complaintsOf } from './complaints.sql.ts'

type Counted = Pick<CaseRow, 'id' | 'category'>

/** By when a case must be handed over and settled, counted from `start`: a complaint that was judged, by its grade (domain 2.1). */
export function caseLimits(context: QueryContext, { id, category }: Counted, start: number) {
  const limits = deadlines(category, start, context)
  const grade = category === 'complaint' ? complaintsOf(context.db, [id]).find(({ state }) => state === 'kept')?.grade : null
  return grade ? { ...limits, dueAt: closeLimit(context, grade, start) } : limits
}

export function closeLimit(context: QueryContext, grade: Grade, start: number): number {
  return limitFrom(start, context.settings.complaints.grades[grade].close, context)
}

/** When the work on it that is going on now began: with its reception, or when it came back to work. */
export function startOfRound(context: QueryContext, { id, receivedAt }: Pick<CaseRow, 'id' | 'receivedAt'>): number {
  const returns = eventsOfCase(context.db, id).filter(({ kind }) => kind === 'reopened' || kind === 'calledBack')
  return Math.max(receivedAt, ...returns.map(({ at }) => at))
}
