import type { Grade } from '../../../shared/leasing/prospect-words.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'
import type { FitOut, Orientation } from '../../../shared/leasing/suite-words.ts'
import type { NextStep, Reaction, ViewingState } from '../../../shared/leasing/viewing-words.ts'

export interface ViewingRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: ViewingState
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly prospectId: string
  readonly startsAt: number
  readonly endsAt: number
  readonly visitors: string
  readonly broker: string | null
  readonly escort: string
  readonly reason: string | null
  /** JSON of a `Comparison`. */
  readonly comparison: string | null
  /** JSON array. */
  readonly flexible: string
  readonly flexibleNote: string | null
  readonly gradeBefore: Grade | null
  readonly gradeAfter: Grade | null
  readonly nextStep: NextStep | null
  readonly nextOn: string | null
  readonly meetingRoom: 0 | 1 | null
  readonly gift: string | null
  readonly remark: string | null
  readonly concludedAt: number | null
  readonly concludedBy: string | null
  readonly cancelReason: string | null
  /** The visit on which a broker brought the client (2: 11). */
  readonly brokerVisitId: string | null
  /** `null`: nobody took a key yet. */
  readonly clientPresent: 0 | 1 | null
}

/** With what lies in the prospect that it is for. */
export interface ViewingLine extends ViewingRow {
  readonly prospectSerial: string
  readonly company: string | null
  readonly ownerId: string
  readonly owner: string
}

type Bit = 0 | 1

export interface ViewingSuiteRow {
  readonly id: string
  readonly siteId: string
  readonly viewingId: string
  readonly place: number
  readonly suiteId: string
  readonly building: string
  readonly floor: number
  readonly room: string
  readonly grossArea: number
  readonly inUnitArea: number
  readonly orientation: Orientation
  readonly fitOut: FitOut
  readonly rentUnit: RentUnit
  readonly rentAsked: number
  readonly priceTold: number | null
  readonly keyOutAt: number | null
  readonly keyTakenBy: string | null
  readonly openedAt: number | null
  readonly lockedAt: number | null
  readonly windows: Bit
  readonly water: Bit
  readonly power: Bit
  readonly door: Bit
  readonly lockNote: string | null
  readonly keyBackAt: number | null
  readonly keyBackTo: string | null
  readonly reaction: Reaction | null
  readonly objection: string | null
}

/** A key that was taken and came back without its unit being seen. */
export interface KeyTurnRow {
  readonly lineId: string
  readonly siteId: string
  readonly turn: number
  readonly outAt: number
  readonly takenBy: string
  readonly backAt: number
  readonly backTo: string
}

export interface ViewingDefectRow {
  readonly id: string
  readonly siteId: string
  readonly lineId: string
  readonly text: string
  readonly at: number
  readonly byId: string
  readonly by: string
  readonly caseId: string
  readonly caseSerial: string
  readonly repairId: string
  readonly repairSerial: string
}

export interface RivalRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly name: string
  readonly location: string
  readonly hardware: string
  readonly service: string
  readonly management: string
}
