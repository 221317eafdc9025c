import type { RentUnit } from '../../../shared/leasing/rent.ts'
import type { FitOut, HoldKind, Orientation, SuiteState } from '../../../shared/leasing/suite-words.ts'

export interface SuiteRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly building: string
  readonly floor: number
  readonly room: string
  readonly roomKey: string
  /** Sorts by building, then from the top floor down, then by room. */
  readonly place: string
  readonly grossArea: number
  readonly inUnitArea: number
  readonly layout: string | null
  readonly orientation: Orientation
  readonly fitOut: FitOut
  readonly neighbours: string | null
  readonly rentUnit: RentUnit
  readonly rentAsked: number
  readonly floorPrice: number | null
  readonly managementFee: number | null
  readonly parkingFee: number | null
  readonly phoneFee: number | null
  readonly remark: string | null
  readonly state: SuiteState
  readonly stateSince: number
  readonly stateBy: string
  readonly stateReason: string
  readonly leaseEnd: string | null
  readonly tenantId: string | null
  readonly removedAt: number | null
}

/** With what lies in other tables: the tenant's name, how many prospects are near, and the earliest of their dates. */
export interface SuiteLine extends SuiteRow {
  readonly tenant: string | null
  readonly holds: number
  readonly firstUntil: string | null
}

export interface SuiteEventRow {
  readonly siteId: string
  readonly suiteId: string
  readonly at: number
  readonly byId: string
  readonly by: string
  readonly text: string
}

export interface SuiteHoldRow {
  readonly id: string
  readonly siteId: string
  readonly suiteId: string
  readonly prospectId: string
  readonly kind: HoldKind
  readonly ownerId: string
  readonly owner: string
  readonly since: number
  readonly until: string
  readonly releasedAt: number | null
  readonly releasedBy: string | null
  readonly releaseReason: string | null
}
