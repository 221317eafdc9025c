import type { SpecialReportKind, SpecialReportState, SubmissionMethod } from '../../../shared/reception/special-reports.ts'

/** A report as it is stored; instants in UTC ms. */
export interface SpecialReportRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  /** Out of which it was written; `specialReportMembers` has all that it is about. */
  readonly complaintId: string
  readonly caseId: string
  readonly kind: SpecialReportKind
  readonly state: SpecialReportState
  readonly draftedAt: number
  readonly drafter: string
  readonly dueAt: number
  readonly facts: string
  readonly course: string | null
  readonly investigation: string | null
  readonly measures: string | null
  readonly outcome: string | null
  readonly prevention: string | null
  readonly submittedAt: number | null
  readonly submittedTo: string | null
  readonly receiver: string | null
  readonly method: SubmissionMethod | null
  readonly submittedBy: string | null
  readonly repliedAt: number | null
  readonly replyFrom: string | null
  readonly replyText: string | null
  readonly repliedBy: string | null
}

/** A report as one of the complaints sees it that it is about. */
export interface CoveringReport extends Pick<SpecialReportRow, 'id' | 'serial' | 'kind' | 'state' | 'draftedAt' | 'submittedAt'> {
  /** Of that complaint. */
  readonly memberId: string
}
