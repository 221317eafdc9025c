import type {
  CorrectionGrade,
  CorrectionKind,
  CorrectionSource,
  CorrectionState,
  Verification,
} from '../../../shared/reception/corrections.ts'

/** A report as it is stored; instants in UTC ms. */
export interface CorrectionRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: CorrectionState
  readonly issuedAt: number
  readonly caseId: string | null
  readonly complaintId: string | null
  readonly foundAt: number
  readonly finder: string
  readonly source: CorrectionSource
  readonly sourceNote: string | null
  readonly fact: string
  readonly kind: CorrectionKind | null
  readonly grade: CorrectionGrade | null
  readonly department: string | null
  readonly analysis: string | null
  readonly immediate: string | null
  readonly measure: string | null
  readonly responsible: string | null
  readonly dueAt: number | null
  readonly closedAt: number | null
  readonly voidReason: string | null
}

export interface VerificationRow {
  readonly id: string
  readonly siteId: string
  readonly correctionId: string
  readonly at: number
  readonly result: Verification
  readonly text: string
  readonly verifier: string
  readonly recordedAt: number
  readonly byId: string
  readonly by: string
}
