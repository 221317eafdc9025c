import type { Disclosure } from '../../../shared/leasing/disclosures.ts'
import type { ProspectFilter } from '../../../shared/leasing/prospects.ts'
import type { QueryContext } from '../context.ts'
import { disclosuresOf } from './disclosures.sql.ts'
import { openFollowUps } from './follow-ups.sql.ts'
import { eventsOfProspects, watchesOfProspects } from './prospect-history.sql.ts'
import { rowsFound } from './prospect-list.ts'
import type { ProspectContactRow, ProspectEventRow, ProspectRow, ProspectWatchRow } from './prospect-row.ts'
import { contactsOf } from './prospects.sql.ts'

/** One line of the 《客户来电来访登记表》 with everything that stands in it. */
export interface LedgerProspect extends ProspectRow {
  readonly contacts: readonly ProspectContactRow[]
  readonly told: readonly Disclosure[]
  /** Contacts made, without what was said in the meeting room. */
  readonly contacted: readonly ProspectEventRow[]
  readonly watches: readonly ProspectWatchRow[]
  readonly nextCall: string | null
}

/** Lines that the caller may see, the oldest first, as in a book; `null` when there are more. All are read together. */
export function ledgerOf(context: QueryContext, filter: ProspectFilter, most: number): LedgerProspect[] | null {
  const rows = rowsFound(context, { ...filter, after: null, limit: most + 1 }).reverse()
  if (rows.length > most) return null
  const ids = rows.map(({ id }) => id)
  const by = <Row extends { readonly prospectId: string }>(found: readonly Row[]) =>
    Map.groupBy(found, ({ prospectId }) => prospectId)
  const contacts = by(contactsOf(context.db, ids))
  const told = by(disclosuresOf(context.db, ids))
  const contacted = by(eventsOfProspects(context.db, ids))
  const due = new Map(openFollowUps(context.db, ids).map(({ prospectId, dueFrom }) => [prospectId, dueFrom]))
  const watches = by(watchesOfProspects(context.db, ids))
  return rows.map((row) => ({
    ...row,
    contacts: contacts.get(row.id) ?? [],
    told: (told.get(row.id) ?? []).map((one) => ({ ...one, withClient: one.withClient === 1 })),
    contacted: contacted.get(row.id) ?? [],
    watches: watches.get(row.id) ?? [],
    nextCall: due.get(row.id) ?? null,
  }))
}
