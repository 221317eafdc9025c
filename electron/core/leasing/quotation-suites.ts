import type { Rate } from '../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, isOpen, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { suitesByIds } from './quotation-suites.sql.ts'
import type { SuiteRow } from './suite-row.ts'
import { chargesOf } from './suite-shown.ts'

/** A suite as a quotation needs it; areas in hundredths of a ㎡. */
export interface LetSuite {
  readonly id: string
  readonly room: string
  readonly floor: string
  readonly area: number
  readonly inUnitArea: number
  readonly fitOut: string
  readonly list: Rate
  /** For the core's eyes. */
  readonly floorRate: Rate | null
  readonly charges: ReturnType<typeof chargesOf>
  /** Why it can no longer be offered, 「已租」; `null`: it can. */
  readonly gone: string | null
}

function goneBecause({ state, removedAt }: SuiteRow): string | null {
  if (removedAt !== null) return '已从单元表移除'
  return isOpen(state) ? null : suiteStateLabels[state]
}

function letSuite(context: QueryContext, row: SuiteRow): LetSuite {
  const { id, building, room, floor, grossArea, inUnitArea, fitOut, rentUnit: unit, rentAsked, floorPrice } = row
  return {
    ...{ id, area: grossArea, inUnitArea, floor: floorText(floor), fitOut: fitOutLabels[fitOut] },
    room: building === context.settings.leasing.building ? room : `${building} ${room}`,
    list: { unit, fen: rentAsked },
    floorRate: floorPrice === null ? null : { unit, fen: floorPrice },
    charges: chargesOf(context, row),
    gone: goneBecause(row),
  }
}

/** In the order asked. @throws INVALID on `terms` for one that there is not */
export function letSuites(context: QueryContext, ids: readonly string[]): readonly LetSuite[] {
  const rows = new Map(suitesByIds(context.db, context.siteId, ids).map((row) => [row.id, row]))
  return ids.map((id, at) => {
    const row = rows.get(id)
    if (!row) throw invalid(`terms.suites.${at}`, '找不到这个单元，可能已被移除；请重新选择')
    return letSuite(context, row)
  })
}

/** Those of these suites that can no longer be offered to anybody. */
export function goneAmong(context: QueryContext, ids: readonly string[]): ReadonlySet<string> {
  const rows = suitesByIds(context.db, context.siteId, [...new Set(ids)])
  return new Set(rows.filter((row) => goneBecause(row) !== null).map(({ id }) => id))
}
