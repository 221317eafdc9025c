import type { FollowUpState } from '../../../shared/leasing/follow-up-words.ts'
import type { ProspectEventKind } from '../../../shared/leasing/prospect-words.ts'

/** A contact that is due, as it is stored; days are civil dates, instants UTC ms. */
export interface FollowUpRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly prospectId: string
  readonly step: number
  readonly basedOn: number
  /** As the rule says; `dueFrom` and `dueUntil` are what holds now. */
  readonly plannedFrom: string
  readonly plannedUntil: string
  readonly dueFrom: string
  readonly dueUntil: string
  readonly movedReason: string | null
  readonly movedBy: string | null
  readonly earlyReason: string | null
  readonly earlyAt: number | null
  readonly earlyBy: string | null
  readonly state: FollowUpState
  readonly late: 0 | 1
  readonly endedAt: number | null
  readonly endedById: string | null
  readonly endedBy: string | null
  readonly kind: ProspectEventKind | null
  readonly words: string | null
  /** When 招商主管 was given something to look at; `null`: all went by the rule. */
  readonly flaggedAt: number | null
}
