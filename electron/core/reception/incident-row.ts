import type {
  IncidentKind,
  IncidentLevel,
  IncidentLineKind,
  IncidentState,
  ReportMethod,
  ReportTarget,
} from '../../../shared/reception/incident-words.ts'
import type { IncidentAssessment, IncidentFacts } from '../../../shared/reception/incidents.ts'

/** An incident as it is stored; instants in UTC ms, money in fen. */
export interface IncidentRow extends IncidentFacts, IncidentAssessment {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: IncidentState
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly caseId: string | null
  readonly complaintId: string | null
  readonly correctionId: string | null
  readonly kind: IncidentKind
  readonly level: IncidentLevel | null
  /** The reporting clock (domain 2.8); `null`: nothing is to be reported, or not yet. */
  readonly oralDueAt: number | null
  readonly oralAt: number | null
  readonly writtenDueAt: number | null
  readonly writtenAt: number | null
  readonly summaryDueAt: number | null
  readonly summaryAt: number | null
  readonly closedAt: number | null
  readonly closedBy: string | null
  readonly signedInStead: 0 | 1
  readonly overrideReason: string | null
  /** One a line. */
  readonly overriddenDuties: string | null
  readonly voidReason: string | null
}

export interface IncidentLineRow {
  readonly id: string
  readonly siteId: string
  readonly incidentId: string
  readonly kind: IncidentLineKind
  readonly at: number
  readonly text: string | null
  readonly person: string | null
  readonly departments: string | null
  readonly target: ReportTarget | null
  readonly method: ReportMethod | null
  readonly dueOn: string | null
  readonly correctsId: string | null
  readonly correctReason: string | null
  readonly recordedAt: number
  readonly byId: string
  readonly by: string
}
