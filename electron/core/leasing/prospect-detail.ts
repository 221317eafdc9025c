import type { z } from 'zod'
import { isGuarded } from '../../../shared/leasing/disclosure.ts'
import { isEnd } from '../../../shared/leasing/prospect-words.ts'
import type { prospects as contract, ProspectAction } from '../../../shared/leasing/prospects.ts'
import { checklistItem } from '../../../shared/leasing/stage-checklist.ts'
import type { QueryContext } from '../context.ts'
import { mayShow } from './disclosures.ts'
import { asColleague, seesProspect } from './prospect-access.ts'
import { concernsOf } from './prospect-changes.ts'
import { standingOf } from './prospect-class.ts'
import { eventsOfProspect, ticksOfProspect, watchesOfProspect } from './prospect-history.sql.ts'
import { summariesOf } from './prospect-list.ts'
import { mergedInto, mergesInto } from './prospect-merge.sql.ts'
import { undoUntil } from './prospect-merge.ts'
import type { ProspectContactRow, ProspectRow } from './prospect-row.ts'
import { prospectStanding } from './prospect-steps.ts'
import { contactsOf } from './prospects.sql.ts'

/** What its owner and supervision may do with it; nobody else gets here. */
function actionsOf(row: ProspectRow, undoable: boolean): ProspectAction[] {
  const rules: readonly (readonly [ProspectAction, boolean])[] = [
    ['write', true],
    ['negotiate', true],
    ['tell', mayShow(row, 'guardedQuotation')],
    ['amend', true],
    ['classify', true],
    ['move', true],
    ['watch', isGuarded(standingOf(row))],
    ['handOver', !isEnd(row.stage)],
    ['merge', true],
    ['undoMerge', undoable],
    ['print', true],
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

const truth = (value: 0 | 1 | null) => (value === null ? null : value === 1)

const person = (row: ProspectContactRow) => ({ ...row, decisionMaker: truth(row.decisionMaker) })

/** A checklist may lose a point between versions: what it said then is not shown any more. */
const known = (item: string) => checklistItem.safeParse(item).success

function detailOf(context: QueryContext, row: ProspectRow): z.input<typeof contract.get.output>['prospect'] {
  const { db, now } = context
  const [summary] = summariesOf(context, [row])
  const merges = mergesInto(db, row.id).map((one) => ({ ...one, undoUntil: undoUntil(one.at) }))
  const { priceInMind, priceInMindUnit, priceInMindKind } = row
  return {
    ...row,
    ...summary,
    card: truth(row.card),
    withClient: row.withClient === 1,
    phoneRefused: row.phoneRefused === 1,
    contacts: contactsOf(db, [row.id]).map(person),
    concerns: concernsOf(row),
    priceInMind:
      priceInMind === null || priceInMindUnit === null || priceInMindKind === null
        ? null
        : { fen: priceInMind, unit: priceInMindUnit, kind: priceInMindKind },
    window: summary?.window ?? null,
    nextContact: summary?.nextContact ?? null,
    watched: summary?.watched ?? false,
    events: eventsOfProspect(db, row.id),
    ticks: ticksOfProspect(db, row.id).filter(({ item }) => known(item)),
    watches: watchesOfProspect(db, row.id),
    merged: mergedInto(db, row.id),
    merges: merges.filter(({ undoUntil: until }) => until >= now),
    actions: actionsOf(
      row,
      merges.some(({ undoUntil: until }) => until >= now),
    ),
  }
}

/** The whole of one's own, or whose it is. @throws NOT_FOUND */
export function get(context: QueryContext, { id }: { readonly id: string }) {
  const row = prospectStanding(context, id)
  if (!seesProspect(context, row)) return { prospect: null, colleague: asColleague(row) }
  return { prospect: detailOf(context, row), colleague: null }
}
