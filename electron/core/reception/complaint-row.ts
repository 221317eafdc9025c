import type { AnswerMethod, Cause, ComplaintDuty, Grade, Validity } from '../../../shared/reception/complaint-words.ts'

/** A complaint as it is stored; instants in UTC ms, flags 0 or 1. */
export interface ComplaintRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string
  readonly state: 'kept' | 'voided'
  readonly issuedAt: number
  /** That of the case. */
  readonly receivedAt: number
  /** In which period it counts: that of `receivedAt`, or the next one open where that was signed already. */
  readonly countedAt: number
  readonly happened: string | null
  readonly place: string | null
  readonly demand: string | null
  readonly evidence: string | null
  readonly cause: Cause | null
  readonly complaintClass: string | null
  readonly matter: string | null
  readonly grade: Grade | null
  readonly gradedAt: number | null
  /** When it became 重大 by staying open; fixed at the next touch. */
  readonly raisedAt: number | null
  readonly validity: Validity | null
  readonly serious: number
  readonly households: number
  readonly needsCorrection: number | null
  readonly hot: number
  /** Since when it is 热点; `null`: it is not. */
  readonly hotAt: number | null
  readonly judgedAt: number | null
  readonly judgedBy: string | null
  readonly faceOpenedAt: number | null
  readonly faceSeatedAt: number | null
  readonly faceApologisedAt: number | null
  readonly faceRestatedAt: number | null
  readonly scratch: string | null
}

/** One duty done, as it is stored. */
export interface DutyRow {
  readonly id: string
  readonly siteId: string
  readonly complaintId: string
  readonly duty: ComplaintDuty
  readonly at: number
  readonly doneBy: string
  readonly counterpart: string | null
  readonly method: AnswerMethod | null
  readonly text: string | null
  readonly recordedAt: number
  readonly byId: string
  readonly by: string
}
