import type { BrokerConfirmation, BrokerVisitLine } from '../../../shared/leasing/brokers.ts'
import { maskedCompany } from '../../../shared/leasing/company-name.ts'
import type { QueryContext } from '../context.ts'
import { confirmationStateOf } from './broker-confirm.ts'
import { confirmationsOfProspects } from './broker-confirmations.sql.ts'
import type { BrokerVisitLineRow, ConfirmationLineRow } from './broker-row.ts'
import { seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectStanding } from './prospect-steps.ts'
import { prospectsByIds } from './prospects.sql.ts'

/** Prospects by the ids that visits know them by; one that was merged is answered by the one that it went into. */
export function prospectsOf(context: QueryContext, ids: readonly (string | null)[]): ReadonlyMap<string, ProspectRow> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  const found = new Map(prospectsByIds(context.db, context.siteId, asked).map((row) => [row.id, row]))
  for (const id of asked) if (!found.has(id)) found.set(id, prospectStanding(context, id))
  return found
}

/** What was said about a client is for who heard it, who owns the client, and supervision (2: 9.1). */
export function seesWords(
  context: QueryContext,
  { withClient, byId }: Pick<BrokerVisitLineRow, 'withClient' | 'byId'>,
  prospect: ProspectRow | undefined,
): boolean {
  if (withClient === 0 || !prospect || context.session?.accountId === byId) return true
  return seesProspect(context, prospect)
}

/** A client as the caller may know them: another's by the first two characters and whose they are. */
export function asSeen(context: QueryContext, { id, serial, company, ownerId, owner }: ProspectRow) {
  const own = seesProspect(context, { ownerId })
  const name = own ? (company ?? '未留公司名称') : maskedCompany(company)
  return { prospectId: id, serial, ownerId, owner, own, company: name }
}

function clientOf(
  context: QueryContext,
  visit: BrokerVisitLineRow,
  prospect: ProspectRow | undefined,
): BrokerVisitLine['client'] {
  if (visit.withClient === 0 || !prospect) return null
  return { ...asSeen(context, prospect), affordability: visit.affordability }
}

export function visitLine(context: QueryContext, visit: BrokerVisitLineRow, prospect: ProspectRow | undefined): BrokerVisitLine {
  const { id, serial, arrivedAt, brokerId, firm, agent, visitorClass, quoteKind, farewell, endedAt, by } = visit
  return {
    ...{ id, serial, arrivedAt, brokerId, firm, agent, visitorClass, farewell, endedAt, by },
    purpose: seesWords(context, visit, prospect) ? visit.purpose : null,
    quoteKind: seesWords(context, visit, prospect) ? quoteKind : null,
    client: clientOf(context, visit, prospect),
  }
}

/** Lines of a list, their prospects read together. */
export function visitLines(context: QueryContext, rows: readonly BrokerVisitLineRow[]): BrokerVisitLine[] {
  const prospects = prospectsOf(
    context,
    rows.map(({ prospectId }) => prospectId),
  )
  return rows.map((row) => visitLine(context, row, row.prospectId === null ? undefined : prospects.get(row.prospectId)))
}

/** With the state that each has among all that were given for its client; what was agreed only for who sees the client. */
export function confirmationLines(context: QueryContext, rows: readonly ConfirmationLineRow[]): BrokerConfirmation[] {
  const ids = [...new Set(rows.map(({ prospectId }) => prospectId))]
  const all = Map.groupBy(confirmationsOfProspects(context.db, ids), ({ prospectId }) => prospectId)
  const prospects = prospectsOf(context, ids)
  return rows.map((row) => {
    const prospect = prospects.get(row.prospectId)
    const sees = prospect !== undefined && seesProspect(context, prospect)
    const { id, rev, visitId, serial, brokerId, firm, agent, confirmedOn, until, lastContactAt, firstViewingAt, by } = row
    return {
      ...{ id, rev, visitId, serial, brokerId, firm, agent, confirmedOn, until, lastContactAt, firstViewingAt, by },
      state: confirmationStateOf(context.today, row, all.get(row.prospectId) ?? []),
      contactName: sees ? row.contactName : null,
      requirement: sees ? row.requirement : null,
      commission: sees ? row.commission : null,
    }
  })
}
