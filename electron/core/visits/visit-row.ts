import type { CountedDepartment, TickedVia, VisitDepartment, VisitState } from '../../../shared/visits/visit-words.ts'
import type { VisitFacts, VisitOutcome } from '../../../shared/visits/visits.ts'

/** A visit as it is stored; instants in UTC ms, money in fen. */
export interface VisitRow extends Omit<VisitFacts, 'itinerary'>, Omit<VisitOutcome, 'noMeeting'> {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: VisitState
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  /** JSON of `visitStop`s. */
  readonly itinerary: string
  /** The points as they stood when the visit was planned, one a line. */
  readonly conduct: string
  readonly alertness: string
  readonly notifiedAt: number | null
  readonly notifiedBy: string | null
  /** When the later of both departments was done. */
  readonly readyAt: number | null
  readonly receivedAt: number | null
  readonly leftAt: number | null
  readonly noMeeting: 0 | 1
  readonly clearedAt: number | null
  readonly clearedBy: string | null
  readonly incidentId: string | null
  readonly closedAt: number | null
  readonly closedBy: string | null
  readonly overrideReason: string | null
  /** One a line. */
  readonly overriddenDuties: string | null
  readonly cancelledAt: number | null
  readonly cancelledBy: string | null
  readonly cancelReason: string | null
}

export interface VisitEventRow {
  readonly id: string
  readonly siteId: string
  readonly visitId: string
  readonly at: number
  readonly text: string
  readonly recordedAt: number
  readonly byId: string
  readonly by: string
}

export interface BriefingRow {
  readonly id: string
  readonly siteId: string
  readonly visitId: string
  readonly briefing: 'conduct' | 'alertness'
  readonly person: string
  readonly at: number
  readonly byId: string
  readonly by: string
}

export interface ItemRow {
  readonly id: string
  readonly siteId: string
  readonly visitId: string
  readonly position: number
  readonly department: VisitDepartment
  readonly text: string
  readonly required: 0 | 1
  readonly tickedAt: number | null
  readonly person: string | null
  readonly via: TickedVia | null
  readonly byId: string | null
  readonly by: string | null
}

export interface PreparationRow {
  readonly id: string
  readonly siteId: string
  readonly visitId: string
  readonly department: CountedDepartment
  readonly notifiedAt: number
  readonly limitMinutes: number
  /** Milliseconds that had gone by when something of it was last written: what a restart begins from if the clock was set back. */
  readonly counted: number
  readonly doneAt: number | null
  /** Milliseconds from the notice to `doneAt`. */
  readonly elapsed: number | null
  readonly correctionId: string | null
}
