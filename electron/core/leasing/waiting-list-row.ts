import type { LostReason } from '../../../shared/leasing/prospect-words.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'

/** A line of the 《候租客户名单》 as it is stored; price in fen per ㎡, days as civil dates. */
export interface WaitingListRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  /** The running number alone. */
  readonly number: number
  readonly prospectId: string
  readonly addedAt: number
  readonly addedById: string
  readonly addedBy: string
  readonly reason: LostReason
  readonly building: string | null
  /** By which the same building is known again. */
  readonly buildingKey: string | null
  readonly price: number | null
  readonly unit: RentUnit | null
  readonly priceUnknown: string | null
  readonly leaseStart: string | null
  readonly termMonths: number | null
  readonly leaseEnd: string | null
  readonly endComputed: 0 | 1
  readonly termUnknown: string | null
  readonly wakeOn: string | null
  /** `wakeOn`, or the end of time. */
  readonly wakeKey: string
  readonly referrals: string | null
  readonly remark: string | null
  readonly state: 'waiting' | 'woken'
  readonly wokenAt: number | null
  readonly wokenBy: string | null
  readonly wokenNote: string | null
}
