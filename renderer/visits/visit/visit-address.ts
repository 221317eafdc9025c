import type { CountedVisits } from '../../../shared/visits/visit-figure-tables.ts'
import { moneyStandingLabels, preparationStandingLabels, visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import { type VisitFilter, visitFilter } from '../../../shared/visits/visits.ts'
import { askedFilter } from '../../figures/asked-filter.ts'

export const anyVisit: VisitFilter = {
  ...{ span: 'all', guestKind: [], state: [], text: '', from: null, until: null, level: [], prepared: null, money: null },
}

/** An address that shows the visits of a figure. */
export function visitsAddress(filter: CountedVisits): string {
  return `/visits?${new URLSearchParams({ filter: JSON.stringify(filter) })}`
}

/** What the address asks for; all of them where it asks for nothing that can be understood. */
export const askedVisits = (asked: string | null): VisitFilter => askedFilter(visitFilter, anyVisit, asked)

/** What a figure was counted by and no field of the list shows. */
export function countedWords({ prepared, money }: VisitFilter): string | null {
  const words = [
    prepared === null
      ? null
      : `${visitDepartmentLabels[prepared.department]} ${prepared.from} 至 ${prepared.until} 的通知，${preparationStandingLabels[prepared.standing]}`,
    money === null ? null : moneyStandingLabels[money],
  ].filter((word) => word !== null)
  return words.length === 0 ? null : words.join('，')
}
