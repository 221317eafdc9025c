import type { Payment } from '../../../shared/reception/payment-words.ts'
import type { ServiceAnswer, ServiceState } from '../../../shared/reception/service-words.ts'
import type { Satisfaction } from '../../../shared/reception/words.ts'

/** A 《特约（有偿）服务单》 as it is stored; instants in UTC ms, money in fen, quantity in hundredths. */
export interface ServiceRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string
  readonly state: ServiceState
  readonly issuedAt: number
  readonly answerBy: number
  /** What is due next; kept with every change, so that the day's list is a walk along an index. */
  readonly nextDueAt: number | null
  readonly item: string | null
  readonly unit: string | null
  readonly quantity: number | null
  readonly unitPrice: number | null
  readonly amount: number | null
  readonly materials: string | null
  readonly requirement: string | null
  readonly appointedAt: number | null
  readonly appointedUntil: number | null
  readonly answer: ServiceAnswer | null
  readonly answerReason: string | null
  readonly answeredBy: string | null
  readonly answeredAt: number | null
  readonly keyNumber: string | null
  readonly keyFrom: string | null
  readonly keyReceivedAt: number | null
  readonly keyTo: string | null
  readonly keyReturnedAt: number | null
  readonly workers: string | null
  readonly dispatcher: string | null
  readonly dispatchedAt: number | null
  readonly arrivedAt: number | null
  readonly leftAt: number | null
  readonly checkedBy: string | null
  readonly checkNote: string | null
  readonly checkedAt: number | null
  readonly satisfaction: Satisfaction | null
  readonly opinion: string | null
  readonly signedBy: string | null
  readonly signedAt: number | null
  readonly paymentMethod: Payment | null
  readonly receipt: string | null
  readonly finance: string | null
  readonly paidAt: number | null
  readonly endReason: string | null
  readonly endedAt: number | null
}
