import type { z } from 'zod'
import { visitsDesk, visitsReaders } from '../../../shared/access/roles.ts'
import { briefings, type VisitState } from '../../../shared/visits/visit-words.ts'
import { type visits as contract, type VisitAction, visitStop } from '../../../shared/visits/visits.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { overrideOf } from '../reception/case-gate.ts'
import { incidentById } from '../reception/incident-steps.ts'
import { itemsOfVisits } from './preparations.sql.ts'
import { missingForClosing } from './visit-gate.ts'
import { keepUntilOf } from './visit-keeping.ts'
import { summariesOf } from './visit-list.ts'
import { materialsOf } from './visit-materials.ts'
import { recordOf } from './visit-record.ts'
import type { ItemRow, VisitRow } from './visit-row.ts'
import { visitById } from './visit-steps.ts'
import { briefingsOfVisit, eventsOfVisit } from './visits.sql.ts'

type ActionRule = readonly [VisitAction, boolean]

/** A mark is taken back until the guests are there; what is open gives way while the visit goes on. */
function checklistRules(
  items: readonly ItemRow[],
  may: { readonly [Act in 'tick' | 'untick' | 'change']: boolean },
): ActionRule[] {
  return [
    ['tick', may.tick],
    ['untick', may.untick && items.some(({ tickedAt }) => tickedAt !== null)],
    ['addItem', may.change],
    ['removeItem', may.change && items.some(({ tickedAt }) => tickedAt === null)],
  ]
}

const comingStates: readonly VisitState[] = ['planned', 'notified', 'ready']

function actionsOf(context: QueryContext, row: VisitRow, items: readonly ItemRow[]): VisitAction[] {
  const { state } = row
  const desk = hasRole(context, visitsDesk)
  const reader = hasRole(context, visitsReaders)
  const coming = comingStates.includes(state)
  const live = coming || state === 'received'
  const there = desk && state === 'received'
  const rules: readonly ActionRule[] = [
    ['notify', desk && row.notifiedAt === null && (state === 'planned' || state === 'received')],
    ['receive', desk && coming],
    ['leave', there && row.leftAt === null],
    ['conclude', there],
    ['clearSite', there && row.clearedAt === null],
    ['writeRecord', there],
    ['close', there],
    ['callIn', live],
    ['acknowledge', reader && live],
    ['amend', desk && live],
    ['openIncident', desk && state !== 'cancelled' && row.incidentId === null],
    ['cancel', desk && coming],
    ['reopen', desk && state === 'closed'],
    ['print', true],
    ...checklistRules(items, { tick: reader && live, untick: reader && coming, change: desk && live }),
  ]
  return rules.filter(([, possible]) => possible).map(([action]) => action)
}

/** fen; the standard of the level unless the visit has its own (domain 2.10). */
export function perHeadOf(
  { settings }: QueryContext,
  { budgetPerHead, level }: Pick<VisitRow, 'budgetPerHead' | 'level'>,
): number | null {
  return budgetPerHead ?? (level === null ? null : settings.visits.budgets[level])
}

/** fen; `null`: nobody knows how many come, or no standard. */
export function budgetOf(context: QueryContext, row: Pick<VisitRow, 'budgetPerHead' | 'level' | 'visitors'>): number | null {
  const perHead = perHeadOf(context, row)
  return perHead === null || row.visitors === null ? null : perHead * row.visitors
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

function briefingsOf({ db }: QueryContext, row: VisitRow) {
  const told = briefingsOfVisit(db, row.id)
  return briefings.map((briefing) => ({
    briefing,
    points: linesOf(row[briefing]),
    acknowledged: told.filter((one) => one.briefing === briefing),
  }))
}

export function get(context: QueryContext, { id }: { readonly id: string }): z.input<typeof contract.get.output> {
  const row = visitById(context, id)
  const [summary] = summariesOf(context, [row])
  const items = itemsOfVisits(context.db, [id])
  const incident = row.incidentId === null ? undefined : incidentById(context, row.incidentId)
  return {
    ...row,
    itinerary: visitStop.array().parse(JSON.parse(row.itinerary)),
    preparations: summary?.preparations ?? [],
    budget: budgetOf(context, row),
    noMeeting: row.noMeeting === 1,
    override: overrideOf(row),
    items: items.map((item) => ({ ...item, required: item.required === 1 })),
    record: recordOf(context, row),
    materials: materialsOf(context, row),
    briefings: briefingsOf(context, row),
    incident: incident ? { id: incident.id, serial: incident.serial } : null,
    events: eventsOfVisit(context.db, id),
    missing: row.state === 'closed' || row.state === 'cancelled' ? [] : missingForClosing(context, row),
    keepUntil: keepUntilOf(context, row),
    actions: actionsOf(context, row, items),
  }
}
