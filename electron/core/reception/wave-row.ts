import type { CallerState, Supply, WaveCause, WaveState } from '../../../shared/reception/wave-words.ts'

/** An outage as it is stored; instants in UTC ms. */
export interface WaveRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: WaveState
  readonly supply: Supply
  readonly cause: WaveCause
  readonly area: string
  readonly startedAt: number
  readonly expectedAt: number | null
  readonly restoredAt: number | null
  readonly closedAt: number | null
  readonly reason: string | null
  readonly responsible: string | null
  readonly measure: string | null
  readonly incidentId: string | null
  /** Its line in the ledger; `null` in those begun before outages had one. */
  readonly caseId: string | null
  readonly households: number
  readonly waiting: number
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly voidReason: string | null
}

/** A household that called, once in each outage. */
export interface WaveCallerRow {
  readonly id: string
  readonly siteId: string
  readonly waveId: string
  readonly room: string | null
  readonly roomKey: string | null
  readonly name: string | null
  readonly phone: string | null
  /** Digits only: finds the number however it was written. */
  readonly phoneKey: string | null
  readonly caseId: string | null
  readonly state: CallerState
  readonly firstAt: number
  readonly calls: number
  readonly attempts: number
  readonly toldAt: number | null
  readonly toldBy: string | null
  readonly comment: string | null
}

export interface WaveEventRow {
  readonly id: string
  readonly siteId: string
  readonly waveId: string
  readonly callerId: string | null
  readonly at: number
  readonly text: string
  readonly byId: string
  readonly by: string
}
