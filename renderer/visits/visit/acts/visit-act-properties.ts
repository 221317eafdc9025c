import type { VisitDetail } from '../../../../shared/visits/visits.ts'

export interface VisitActProperties {
  readonly visit: VisitDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
