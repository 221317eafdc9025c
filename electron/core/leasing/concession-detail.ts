import type { ConcessionDetail } from '../../../shared/leasing/concessions.ts'
import type { QueryContext } from '../context.ts'
import { effectFor, escalationOf, suiteFor } from './concession-facts.ts'
import { concessionSummaries } from './concession-list.ts'
import { actionsOf, concessionById, isPending } from './concession-opened.ts'
import { concessionStepsOf } from './concessions.sql.ts'
import { prospectStanding } from './prospect-steps.ts'
import { othersNear } from './suite-holds.ts'

export function get(context: QueryContext, { id }: { readonly id: string }): ConcessionDetail {
  const row = concessionById(context, id)
  const [summary] = concessionSummaries(context, [row])
  if (!summary) throw new Error('an application that was found is listed')
  const { nature, trade, grade } = prospectStanding(context, row.prospectId)
  const pending = isPending(row)
  return {
    ...row,
    ...summary,
    ...{ nature, trade, grade, start: row.startOn },
    escalation: escalationOf(row.escalation),
    usualEscalation: escalationOf(row.usualEscalation),
    floorPrice: pending ? (suiteFor(context, row.suiteId).floorRate?.fen ?? null) : row.floorPrice,
    effect: effectFor(row, row),
    agreedEffect: summary.agreed && effectFor(row, summary.agreed),
    steps: concessionStepsOf(context.db, id).map(({ onDate: on, ...step }) => ({ ...step, on })),
    othersNear: pending ? othersNear(context, row.suiteId, row.prospectId) : [],
    actions: actionsOf(context, row),
  }
}
