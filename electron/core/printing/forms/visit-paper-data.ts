import type { Preparation } from '../../../../shared/visits/preparation-parts.ts'
import type { CountedDepartment } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import type { Disclosure } from '../masks.ts'
import type { SheetFrame } from './sheet-frame.tsx'

/** What every paper of a visit is drawn from. */
export interface VisitPaperData {
  readonly frame: SheetFrame
  readonly visit: VisitDetail
  readonly disclosure: Disclosure
  readonly fileName: string
}

/** 「姜启明 副总经理」; `null`: nobody was named. */
export function leaderWords({ leader, leaderRank }: VisitDetail): string | null {
  return [leader, leaderRank].filter((part) => part !== null).join(' ') || null
}

export function headCount(count: number | null, unit = '人'): string | null {
  return count === null ? null : `${count} ${unit}`
}

export function preparationOf({ preparations }: VisitDetail, department: CountedDepartment): Preparation | undefined {
  return preparations.find((one) => one.department === department)
}

/** Names for plates and lists, one a line. */
export function namesOf({ names }: VisitDetail): string[] {
  return (names ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
