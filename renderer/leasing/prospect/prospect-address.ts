import type { z } from 'zod'
import type { FigureRecords } from '../../../shared/leasing/figure-tables.ts'
import { stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { type ProspectFilter, prospectFilter } from '../../../shared/leasing/prospects.ts'
import { askedFilter } from '../../figures/asked-filter.ts'

export const anyProspect: ProspectFilter = {
  ...{ text: '', stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null },
  ...{ stageFrom: null, stageUntil: null, lostReason: [], reached: null, left: null },
}

/** An address that shows the prospects of a figure. */
export function prospectsAddress(filter: Partial<z.input<typeof prospectFilter>>): string {
  return `/leasing?${new URLSearchParams({ view: 'table', filter: JSON.stringify(filter) })}`
}

/** What the address asks for; all of them where it asks for nothing that can be understood. */
export const filterOf = (asked: string | null): ProspectFilter => askedFilter(prospectFilter, anyProspect, asked)

/** What a figure was counted by and no field of the list shows. */
export function wayWords({ stageFrom, stageUntil, lostReason, reached, left }: ProspectFilter): string | null {
  const since = [stageFrom, stageUntil].some((date) => date !== null)
  const words = [
    since ? `进入现阶段 ${stageFrom ?? '…'} 至 ${stageUntil ?? '…'}` : null,
    lostReason.length > 0 ? '按流失原因' : null,
    reached === null ? null : `到过「${stageLabels[reached]}」或更后`,
    left === null ? null : `${left.from} 至 ${left.until} 离开「${stageLabels[left.stage]}」`,
  ].filter((word) => word !== null)
  return words.length === 0 ? null : words.join('，')
}

export function addressOf(records: FigureRecords): string {
  switch (records.place) {
    case 'prospects':
      return prospectsAddress(records.filter)
    case 'suites':
      return `/leasing/suites?view=table&floor=${records.floor}`
    case 'rivals':
      return '/leasing/waiting-list?group=rivals'
    case 'broker':
      return `/leasing/brokers?broker=${records.id}`
  }
}
