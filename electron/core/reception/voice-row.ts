import type { Decision, Finding, VoiceAnswer, VoiceKind, VoiceState } from '../../../shared/reception/voices.ts'

/** 表扬 or 建议 as it is stored; instants in UTC ms. */
export interface VoiceRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string
  readonly kind: VoiceKind
  readonly state: VoiceState
  readonly issuedAt: number
  readonly praised: string | null
  readonly department: string | null
  readonly finding: Finding | null
  readonly how: string | null
  readonly verifier: string | null
  readonly verifiedAt: number | null
  readonly forwardedTo: string | null
  readonly forwardReceiver: string | null
  readonly reward: string | null
  readonly forwardedAt: number | null
  readonly reportReceiver: string | null
  readonly reportedAt: number | null
  readonly decision: Decision | null
  readonly decisionText: string | null
  readonly decidedBy: string | null
  readonly decidedAt: number | null
  readonly answerMethod: VoiceAnswer | null
  readonly answerText: string | null
  readonly answeredBy: string | null
  readonly answeredAt: number | null
}
