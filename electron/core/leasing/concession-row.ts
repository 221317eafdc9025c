import type {
  ConcessionAnswer,
  ConcessionKind,
  ConcessionState,
  ConcessionStepKind,
  Fame,
  Office,
} from '../../../shared/leasing/concession-words.ts'
import type { RentMethod, RentUnit } from '../../../shared/leasing/rent.ts'

/** An application as it is stored; prices in fen per ㎡ of one unit, areas in hundredths of a ㎡, days as civil dates. */
export interface ConcessionRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly prospectId: string
  readonly suiteId: string
  readonly room: string
  readonly kind: ConcessionKind
  readonly area: number
  readonly unit: RentUnit
  readonly listPrice: number
  readonly price: number
  readonly months: number
  readonly startOn: string
  readonly freeMonths: number
  readonly freeDays: number
  /** JSON of what is asked, and of what would be usual. */
  readonly escalation: string
  readonly usualEscalation: string
  readonly method: RentMethod
  readonly standardFreeDays: number
  readonly mindPrice: number | null
  readonly rivalBuilding: string | null
  readonly rivalPrice: number | null
  readonly fame: Fame | null
  readonly others: string | null
  readonly reason: string
  readonly validUntil: string
  readonly createdAt: number
  readonly createdById: string
  readonly createdBy: string
  readonly state: ConcessionState
  /** Somebody still has to do something: decide, or tell the client. */
  readonly open: 0 | 1
  readonly decidedAt: number | null
  readonly agreedPrice: number | null
  readonly agreedFreeMonths: number | null
  readonly agreedFreeDays: number | null
  readonly agreedUntil: string | null
  /** 底价 on the day of the decision. */
  readonly floorPrice: number | null
  readonly toldOn: string | null
  readonly toldNote: string | null
  readonly answer: ConcessionAnswer | null
}

export interface ConcessionStepRow {
  readonly id: string
  readonly siteId: string
  readonly concessionId: string
  readonly kind: ConcessionStepKind
  readonly office: Office
  readonly person: string
  readonly onDate: string
  readonly opinion: string | null
  readonly price: number | null
  readonly at: number
  readonly byId: string
  readonly by: string
}

/** With whose prospect it is for. */
export interface ListedConcession extends ConcessionRow {
  readonly prospectSerial: string
  readonly company: string | null
  readonly ownerId: string
  readonly owner: string
}
