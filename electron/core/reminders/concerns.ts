import type { Role } from '../../../shared/access/roles.ts'
import type { MonthState } from '../../../shared/reception/month-close.ts'
import { hasRole, type QueryContext } from '../context.ts'
import type { StageNumber } from './stages.ts'
import type { RemindedThing } from './standing.ts'

const counter: readonly Role[] = ['receptionist', 'customerServiceSupervisor']
/** What the head of the site wants to know at once. */
const whole: readonly Role[] = [...counter, 'projectManager']

/** Who has the month's table in hand (1: 4.9). */
const monthHands: Readonly<Record<MonthState, readonly Role[]>> = {
  draft: counter,
  submitted: ['customerServiceSupervisor'],
  reviewed: ['projectManager'],
  signed: [],
}

/**
 * Whether the person of this session is to be reminded: who promised, or the counter. Once a promise is late it is the counter's
 * affair as well, because that is where the owner calls.
 */
export function concerns(context: QueryContext, { kind, ownerId, monthState }: RemindedThing, stage: StageNumber): boolean {
  if (kind === 'incident') return hasRole(context, whole)
  if (kind === 'monthClose') return hasRole(context, monthHands[monthState ?? 'draft'])
  if (kind === 'promise' && ownerId !== null) {
    return ownerId === context.session?.accountId || (stage === 3 && hasRole(context, counter))
  }
  return hasRole(context, counter)
}
