import { addMonths } from '../../../shared/calendar.ts'
import { type ReworkPart, reworkParts } from '../../../shared/reception/rework.ts'

export interface WarrantyLine {
  readonly parts: string
  /** The last day that is covered. */
  readonly until: string
  readonly covered: boolean
}

const groups: readonly (readonly [string, ReworkPart])[] = [
  ['防水', 'waterproofing'],
  ['墙地顶、门窗、水电', 'wall'],
  ['五金洁具', 'sanitaryWare'],
]

/** Until when which parts of a unit are under warranty (domain 2.3), longest first; dates are civil. */
export function warrantyLines(handoverDate: string, today: string): readonly WarrantyLine[] {
  return groups.flatMap(([parts, part]) => {
    const { months } = reworkParts[part]
    if (months === null) return []
    const until = addMonths(handoverDate, months)
    return [{ parts, until, covered: today <= until }]
  })
}
