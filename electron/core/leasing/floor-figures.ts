import type { FloorFigures, LeasingFigure } from '../../../shared/leasing/leasing-figures.ts'
import { isOpen } from '../../../shared/leasing/suite-words.ts'
import { roundedRatio } from '../../../shared/money.ts'
import type { QueryContext } from '../context.ts'
import { mostInPlan } from './suite-list.ts'
import type { SuiteLine } from './suite-row.ts'
import { monthOf } from './suite-shown.ts'
import { suitesInPlace } from './suites.sql.ts'

type Space = LeasingFigure['whole']

/** Hundredths of a percent of the area that is let, half up; `null` of nothing. */
function occupancyOf(leased: number, gross: number): number | null {
  return gross === 0 ? null : roundedRatio(BigInt(leased) * 10_000n, BigInt(gross))
}

function spaceOf(context: QueryContext, rows: readonly SuiteLine[]): Space {
  const [leased, open] = [rows.filter(({ state }) => state === 'leased'), rows.filter(({ state }) => isOpen(state))]
  const area = (some: readonly SuiteLine[]) => some.reduce((sum, { grossArea }) => sum + grossArea, 0)
  const rent = (some: readonly SuiteLine[]) => some.reduce((sum, row) => sum + monthOf(context, row).monthRent, 0)
  const [grossArea, leasedArea, openArea] = [area(rows), area(leased), area(open)]
  return {
    ...{ suites: rows.length, grossArea, leasedArea, openArea, lockedArea: grossArea - leasedArea - openArea },
    ...{ occupancy: occupancyOf(leasedArea, grossArea), leasedRent: rent(leased), openRent: rent(open) },
  }
}

/** From the top to the ground, house by house; the rent of each suite to the fen before it is summed. */
export function floorFigures(context: QueryContext): FloorFigures[] {
  const rows = suitesInPlace(context.db, context.siteId, mostInPlan)
  return [...Map.groupBy(rows, ({ building, floor }) => `${building}\n${floor}`).values()].flatMap((own) => {
    const [first] = own
    return first ? [{ building: first.building, floor: first.floor, ...spaceOf(context, own) }] : []
  })
}

const summed = ['suites', 'grossArea', 'leasedArea', 'openArea', 'lockedArea', 'leasedRent', 'openRent'] as const

export function wholeOf(floors: readonly FloorFigures[]): Space {
  const sum = (name: (typeof summed)[number]) => floors.reduce((total, floor) => total + floor[name], 0)
  const [grossArea, leasedArea] = [sum('grossArea'), sum('leasedArea')]
  return {
    ...{ suites: sum('suites'), grossArea, leasedArea, openArea: sum('openArea'), lockedArea: sum('lockedArea') },
    ...{ occupancy: occupancyOf(leasedArea, grossArea), leasedRent: sum('leasedRent'), openRent: sum('openRent') },
  }
}
