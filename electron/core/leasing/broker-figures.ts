import type { LeasingFigure } from '../../../shared/leasing/leasing-figures.ts'
import type { QueryContext } from '../context.ts'
import { brokerDealsIn, brokerNames, brokerVisitsIn, type FigurePeriod } from './leasing-figures.sql.ts'

const none = { visits: 0, emptyVisits: 0, clients: 0, viewings: 0 }

/** Who brought clients, the best first (2: 11): whoever was here in the period, or whose client signed in it. */
export function brokerFigures(context: QueryContext, period: FigurePeriod): LeasingFigure['brokers'] {
  const visits = new Map(brokerVisitsIn(context.db, period).map(({ brokerId, ...row }) => [brokerId, row]))
  const deals = new Map(brokerDealsIn(context.db, period).map((row) => [row.brokerId, row.deals]))
  const named = brokerNames(context.db, [...new Set([...visits.keys(), ...deals.keys()])])
  return named
    .map(({ id, firm, agent }) => ({
      ...{ brokerId: id, firm, agent, ...(visits.get(id) ?? none), deals: deals.get(id) ?? 0 },
    }))
    .sort((one, other) => other.deals - one.deals || other.clients - one.clients || other.visits - one.visits)
}
