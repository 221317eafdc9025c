import type { IncidentDetail } from '../../../../shared/reception/incidents.ts'

export interface IncidentActProperties {
  readonly incident: IncidentDetail
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly onReload: () => void
}
