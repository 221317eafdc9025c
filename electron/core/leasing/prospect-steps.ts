import { civilTimeOf, minute } from '../../../shared/calendar.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import { keepFollowUp } from './follow-up-plan.ts'
import { mustSee } from './prospect-access.ts'
import { insertProspectEvent } from './prospect-history.sql.ts'
import type { ProspectEventRow, ProspectRow } from './prospect-row.ts'
import { findProspect, updateProspect } from './prospects.sql.ts'
import { mustBeListed } from './waiting-entry.ts'

/** A merged prospect is answered for by the one that it went into. @throws NOT_FOUND */
export function prospectStanding(context: QueryContext, id: string): ProspectRow {
  const row = findProspect(context.db, context.siteId, id)
  if (!row) throw notFound('客户记录')
  return row.mergedIntoId === null ? row : prospectStanding(context, row.mergedIntoId)
}

/** For whatever hangs on a prospect: only who may see it goes on. @throws NOT_FOUND, FORBIDDEN */
export function prospectById(context: QueryContext, id: string): ProspectRow {
  const row = prospectStanding(context, id)
  mustSee(context, row)
  return row
}

/** The prospect as its caller knows it. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
export function prospectAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): ProspectRow {
  const row = prospectById(context, id)
  checkRev(row, rev)
  return row
}

const tolerance = 5 * minute

/** When it happened; `null` is now. @throws INVALID where it lies in the future */
export function happened(context: QueryContext, at: number | null, field = 'at'): number {
  if (at === null) return context.now
  if (at > context.now + tolerance) throw invalid(field, `时间不能晚于现在(${civilTimeOf(context.now)})，请核对日期和时间`)
  return at
}

type Happening = Pick<ProspectEventRow, 'kind'> & Partial<Pick<ProspectEventRow, 'at' | 'text' | 'negotiation'>>

const visits = new Set<ProspectEventRow['kind']>(['visit', 'viewing'])
const calls = new Set<ProspectEventRow['kind']>(['phone', 'callOn', 'letter', 'call'])

const later = (one: number | null, other: number) => (one === null ? other : Math.max(one, other))

/** Puts one line on the time-line. `changeProspect` with what this answers keeps the call window (2: 10.2). */
export function recordProspectEvent(context: CommandContext, prospectId: string, happening: Happening): void {
  const { accountId, name } = signedIn(context)
  insertProspectEvent(context.db, {
    ...{ at: context.now, text: null, negotiation: null },
    ...happening,
    ...{ id: context.newId(), siteId: context.siteId, prospectId, recordedAt: context.now, byId: accountId, by: name },
  })
}

/** What a contact of this kind at that time means for the call window. */
export function contacted(row: ProspectRow, kind: ProspectEventRow['kind'], at: number): Partial<ProspectRow> {
  if (visits.has(kind)) return { lastVisitAt: later(row.lastVisitAt, at) }
  return calls.has(kind) ? { lastCallAt: later(row.lastCallAt, at) } : {}
}

type Changes = Partial<Omit<ProspectRow, 'id' | 'siteId' | 'rev' | 'serial' | 'number'>>

/** One change of a prospect, with its audit row. */
export function changeProspect(context: CommandContext, before: ProspectRow, changes: Changes): ProspectRow {
  const after: ProspectRow = { ...before, ...changes, rev: before.rev + 1 }
  if (before.stage !== after.stage) mustBeListed(context, after)
  updateProspect(context.db, after)
  context.record({ feature: 'prospects', id: after.id, ...difference({ ...before }, { ...after }) })
  keepFollowUp(context, before, after)
  return after
}
