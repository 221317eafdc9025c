import type { z } from 'zod'
import { addDays, instantOf } from '../../../shared/calendar.ts'
import type { BrokerPast } from '../../../shared/leasing/broker-class.ts'
import type { BrokerLedgerFilter, BrokerResults, brokers as contract } from '../../../shared/leasing/brokers.ts'
import type { QueryContext } from '../context.ts'
import type { Value } from '../database/handles.ts'
import { invalid } from '../errors.ts'
import type { BrokerVisitLineRow } from './broker-row.ts'
import { visitLines } from './broker-shown.ts'
import { pastOf } from './broker-steps.ts'
import { brokerVisitPage } from './broker-visits.sql.ts'
import { brokerPage } from './brokers.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

export const resultsOf = ({
  visits,
  clients,
  viewings,
  deals,
}: BrokerPast & Pick<BrokerResults, 'clients' | 'viewings'>): BrokerResults => ({ visits, clients, viewings, deals })

/** @throws INVALID */
function placeAfter(after: string | null): { readonly afterAt: number; readonly afterId: string } {
  if (after === null) return { afterAt: Number.MAX_SAFE_INTEGER, afterId: '' }
  const [at = '', id, rest] = after.split('.')
  if (!id || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId: id }
}

export function list(context: QueryContext, { text, after, limit }: Input<'list'>) {
  const rows = brokerPage(context.db, { siteId: context.siteId, text, ...placeAfter(after), limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const past = pastOf(
    context,
    shown.map(({ id }) => id),
  )
  const last = shown.at(-1)
  return {
    brokers: shown.map((row) => {
      const known = past(row.id)
      const { id, rev, firm, agent, phone, ownerId, owner, lastSeenAt } = row
      const lastVisitAt = known.visits === 0 ? null : lastSeenAt
      return {
        ...{ id, rev, firm, agent, phone, ownerId, owner, lastVisitAt },
        lastClass: known.lastClass,
        results: resultsOf(known),
      }
    }),
    next: rows.length > limit && last ? `${last.lastSeenAt}.${last.id}` : null,
  }
}

function conditionOf({ visitorClass, open, from, until }: BrokerLedgerFilter) {
  const where: string[] = []
  const parameters: Record<string, Value> = {}
  if (visitorClass.length > 0) {
    where.push('v.visitorClass IN (SELECT value FROM json_each(@classes))')
    parameters['classes'] = JSON.stringify(visitorClass)
  }
  if (open) where.push('v.endedAt IS NULL')
  if (from !== null) {
    where.push('v.arrivedAt >= @from')
    parameters['from'] = instantOf(from)
  }
  if (until !== null) {
    where.push('v.arrivedAt < @until')
    parameters['until'] = instantOf(addDays(until, 1))
  }
  return { where, parameters }
}

/** Visits that the filter finds, the latest first, for the list and the paper. */
export function visitRowsFound(context: QueryContext, { after, limit, ...filter }: Input<'ledger'>): BrokerVisitLineRow[] {
  const { where, parameters } = conditionOf(filter)
  return brokerVisitPage(context.db, {
    ...{ siteId: context.siteId, brokerId: filter.brokerId, limit },
    where: [...where, '(v.arrivedAt, v.id) < (@afterAt, @afterId)'],
    parameters: { ...parameters, ...placeAfter(after) },
  })
}

export function ledger(context: QueryContext, input: Input<'ledger'>) {
  const rows = visitRowsFound(context, { ...input, limit: input.limit + 1 })
  const shown = rows.slice(0, input.limit)
  const last = shown.at(-1)
  return { visits: visitLines(context, shown), next: rows.length > input.limit && last ? `${last.arrivedAt}.${last.id}` : null }
}
