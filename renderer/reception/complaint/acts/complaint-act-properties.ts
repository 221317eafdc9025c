import type { ComplaintDetail } from '../../../../shared/reception/complaints.ts'

/** What every act on a complaint is given. */
export interface ComplaintActProperties {
  readonly complaint: ComplaintDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
