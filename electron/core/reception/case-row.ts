import type {
  CallBackMethod,
  CaseState,
  Category,
  Channel,
  Satisfaction,
  Standing,
  Urgency,
} from '../../../shared/reception/words.ts'

/** A line of the ledger as it is stored; times in UTC ms. */
export interface CaseRow {
  readonly seq: number
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly receivedAt: number
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly channel: Channel
  readonly category: Category
  readonly name: string | null
  readonly standing: Standing
  readonly room: string | null
  /** `roomKey(room)`: finds the room however it was written. */
  readonly roomKey: string | null
  readonly phone: string | null
  readonly residentId: string | null
  readonly content: string
  readonly urgency: Urgency
  readonly complainedOf: string | null
  readonly complainedOfId: string | null
  readonly appendOnly: number
  readonly acknowledgedAt: number | null
  readonly acknowledgedBy: string | null
  readonly state: CaseState
  readonly department: string | null
  readonly receiver: string | null
  readonly handOverDueAt: number
  readonly handedOverAt: number | null
  readonly dueAt: number
  readonly result: string | null
  readonly finishedAt: number | null
  readonly callBackRequired: number
  /** By when; set with 办结 where a call-back is required. */
  readonly callBackDueAt: number | null
  /** Place in the queue of call-backs: 0 重大 · 1 重要 · 2 all others. */
  readonly callBackRank: number
  readonly calledBack: Satisfaction | null
  readonly struckOffAt: number | null
  readonly struckOffBy: string | null
  readonly remark: string | null
  /** 注销 by supervision over open duties. */
  readonly overrideReason: string | null
  /** The duties that were open then, one a line. */
  readonly overriddenDuties: string | null
}

export interface CallBackRow {
  readonly id: string
  readonly siteId: string
  readonly caseId: string
  readonly round: number
  readonly at: number
  readonly method: CallBackMethod
  readonly satisfaction: Satisfaction
  readonly comment: string | null
  readonly respondent: string | null
  readonly byId: string
  readonly by: string
}
