import type { z } from 'zod'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { isOpen } from '../../../shared/leasing/suite-words.ts'
import type { suites as contract, PlanBuilding, PlanFloor, SuiteFilter } from '../../../shared/leasing/suites.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { SuiteLine } from './suite-row.ts'
import { planRoomOf, summaryOf } from './suite-shown.ts'
import { type AskedSuites, suitePage, suitesInPlace } from './suites.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** A tower of 200 floors has fewer. */
export const mostInPlan = 5000

/** The floor price is not among what can be asked, so that nobody finds it by asking (2: 9.4). */
function askedOf({ state, orientation, areaFrom, areaTo, floor, room }: SuiteFilter): AskedSuites {
  const some = (words: readonly string[]) => (words.length === 0 ? null : JSON.stringify(words))
  return { state: some(state), orientation: some(orientation), areaFrom, areaTo, floor, room: room === '' ? null : roomKey(room) }
}

function placeAfter(after: string | null, order: 'floor' | 'area') {
  if (after === null) return { after: order === 'floor' ? '' : 0, afterId: '' }
  const [afterId = '', key] = after.split('|')
  const area = Number(key)
  if (key === undefined || (order === 'area' && !Number.isSafeInteger(area))) {
    throw invalid('after', '翻页位置不对，请从第一页重新开始')
  }
  return { after: order === 'floor' ? key : area, afterId }
}

export function list(context: QueryContext, { filter, order, after, limit }: Input<'list'>) {
  const page = { siteId: context.siteId, ...placeAfter(after, order), limit: limit + 1 }
  const rows = suitePage(context.db, order, askedOf(filter), page)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const next = last ? `${last.id}|${order === 'floor' ? last.place : last.grossArea}` : null
  return { suites: rows.slice(0, limit).map((row) => summaryOf(context, row)), next }
}

function areasOf(rows: readonly SuiteLine[]) {
  const sum = (chosen: readonly SuiteLine[]) => chosen.reduce((total, { grossArea }) => total + grossArea, 0)
  return {
    suites: rows.length,
    grossArea: sum(rows),
    vacantArea: sum(rows.filter(({ state }) => isOpen(state))),
    leasedArea: sum(rows.filter(({ state }) => state === 'leased')),
  }
}

function floorsOf(context: QueryContext, rows: readonly SuiteLine[]): PlanFloor[] {
  return [...Map.groupBy(rows, ({ floor }) => floor)].map(([floor, rooms]) => ({
    ...{ floor, ...areasOf(rooms), rooms: rooms.map((row) => planRoomOf(context, row)) },
  }))
}

/** Floors from the top to the ground; rooms as they are numbered. */
export function plan(context: QueryContext) {
  const rows = suitesInPlace(context.db, context.siteId, mostInPlan)
  const buildings: PlanBuilding[] = [...Map.groupBy(rows, ({ building }) => building)].map(([building, own]) => ({
    ...{ building, ...areasOf(own), floors: floorsOf(context, own) },
  }))
  return { buildings, canRegister: hasRole(context, leasingSupervision) }
}
