import type { Payment } from '../../../shared/reception/payment-words.ts'
import type { Charging, RepairGrade, RepairState } from '../../../shared/reception/repair-words.ts'
import type { Satisfaction } from '../../../shared/reception/words.ts'

/** A 《维修单》 as it is stored; instants in UTC ms, money in fen, `materials` a JSON list. */
export interface RepairRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string
  readonly state: RepairState
  readonly issuedAt: number
  readonly grade: RepairGrade
  readonly place: string | null
  readonly appointedAt: number | null
  readonly arriveBy: number
  readonly dueAt: number
  readonly promisedAt: number | null
  /** What is due next; kept with every change, so that the day's list is a walk along an index. */
  readonly nextDueAt: number | null
  readonly worker: string | null
  readonly dispatcher: string | null
  readonly dispatchedAt: number | null
  readonly arrivedAt: number | null
  readonly plan: string | null
  readonly plannedOn: string | null
  readonly cause: string | null
  readonly measure: string | null
  readonly finishedAt: number | null
  readonly lateReason: string | null
  readonly charging: Charging | null
  readonly materials: string
  readonly labourHours: number
  readonly labourPrice: number
  readonly total: number
  readonly agreedTotal: number | null
  readonly agreedBy: string | null
  readonly agreedAt: number | null
  readonly endReason: string | null
  readonly endSignedBy: string | null
  readonly endedAt: number | null
  readonly checked: string | null
  readonly satisfaction: Satisfaction | null
  readonly signedBy: string | null
  readonly signedAt: number | null
  readonly paymentMethod: Payment | null
  readonly receipt: string | null
  readonly paidAt: number | null
}

/** 未能完成的原因与新承诺, with the promise that it became. */
export interface RepairDelayRow {
  readonly id: string
  readonly siteId: string
  readonly repairId: string
  readonly promiseId: string
  readonly at: number
  readonly reason: string
  readonly promisedAt: number
  readonly by: string
}
