import { addMonths } from '../../../shared/calendar.ts'
import { type ReworkPart, reworkParts } from '../../../shared/reception/rework.ts'

export interface Warranty {
  /** The last day of it. `null`: by contract, for the life of the building, or not known. */
  readonly until: string | null
  readonly inWarranty: boolean | null
}

/**
 * 保修类别与期限 (domain 2.3, F2 9): from the handover of the unit, by the part of the building.
 *
 * @param reportedOn civil date on which the owner reported it; what is decided is whether it was in warranty then
 */
export function warrantyOf(handoverDate: string | null, part: ReworkPart | null, reportedOn: string): Warranty {
  const months = part ? reworkParts[part].months : null
  if (!handoverDate || months === null) return { until: null, inWarranty: null }
  const until = addMonths(handoverDate, months)
  return { until, inWarranty: reportedOn <= until }
}
