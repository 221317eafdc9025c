import { civilDateOf } from '../../../shared/calendar.ts'
import type { RepairGrade } from '../../../shared/reception/repair-words.ts'
import type { Urgency } from '../../../shared/reception/words.ts'
import type { QueryContext } from '../context.ts'
import { endOfDay, handOverFrom, limitFrom } from './case-deadlines.ts'
import type { RepairRow } from './repair-row.ts'

/** Until the 维修主管 has set a grade. */
export const gradeOf = (urgency: Urgency): RepairGrade => (urgency === 'urgent' ? 'urgent' : 'small')

interface Start {
  readonly grade: RepairGrade
  /** When it was reported, or came back to work; UTC ms. */
  readonly from: number
  /** 约定上门时间 */
  readonly appointedAt: number | null
}

/** By when somebody is there and by when it is done (domain 2.2); an appointment stands for the first, 零修 are done as agreed. */
export function repairLimits(context: QueryContext, { grade, from, appointedAt }: Start) {
  const { arrive, fix } = context.settings.repairs.grades[grade]
  const dueAt = limitFrom(from, fix, context)
  const agreed = grade === 'sundry' && appointedAt !== null ? endOfDay(civilDateOf(appointedAt)) : 0
  return { arriveBy: appointedAt ?? handOverFrom(from, arrive, context), dueAt: Math.max(dueAt, agreed) }
}

type Running = Pick<RepairRow, 'state' | 'arriveBy' | 'dueAt' | 'promisedAt'>

/** What is due next and by when; a promise stands for both. `null`: nothing runs any more. */
export function nextDue({ state, arriveBy, dueAt, promisedAt }: Running): number | null {
  if (state === 'toDispatch' || state === 'dispatched') return promisedAt ?? arriveBy
  return state === 'onSite' ? (promisedAt ?? dueAt) : null
}
