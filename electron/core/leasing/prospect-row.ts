import type { VisitorClass } from '../../../shared/leasing/disclosure.ts'
import type {
  CompanyNature,
  Grade,
  LostReason,
  PriceKind,
  ProspectChannel,
  ProspectEventKind,
  Source,
  Stage,
} from '../../../shared/leasing/prospect-words.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'
import type { ChecklistItem } from '../../../shared/leasing/stage-checklist.ts'

/** A prospect as it is stored; areas in hundredths of a ㎡, prices in fen, instants in UTC ms. */
export interface ProspectRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  /** The running number alone: 101 of KH-0101. */
  readonly number: number
  readonly registeredAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly ownerId: string
  readonly owner: string
  readonly stage: Stage
  readonly stageSince: number
  readonly lostReason: LostReason | null
  readonly lostNote: string | null
  readonly receivedAt: number
  readonly channel: ProspectChannel
  readonly heard: string
  readonly visitorClass: VisitorClass
  readonly withClient: 0 | 1
  readonly company: string | null
  readonly companyKey: string | null
  readonly coreName: string | null
  readonly pinyin: string | null
  readonly initials: string | null
  readonly nature: CompanyNature | null
  readonly trade: string | null
  readonly card: 0 | 1 | null
  readonly phoneRefused: 0 | 1
  readonly presentBuilding: string | null
  readonly presentAddress: string | null
  readonly presentLeaseEnd: string | null
  readonly areaFrom: number | null
  readonly areaTo: number | null
  readonly headCount: number | null
  readonly floors: string | null
  readonly orientation: string | null
  readonly fitOut: string | null
  readonly parking: number | null
  readonly phoneLines: number | null
  readonly termMonths: number | null
  readonly startOn: string | null
  readonly source: Source | null
  readonly sourceNote: string | null
  readonly reaction: string | null
  readonly priceInMind: number | null
  readonly priceInMindUnit: RentUnit | null
  readonly priceInMindKind: PriceKind | null
  /** JSON array of concerns. */
  readonly concerns: string
  readonly grade: Grade | null
  readonly remark: string | null
  /** The last time that they were here: the call window counts from it (2: 10.2). */
  readonly lastVisitAt: number | null
  /** The last time that somebody spoke with them otherwise. */
  readonly lastCallAt: number | null
  readonly mergedIntoId: string | null
}

export interface ProspectContactRow {
  readonly id: string
  readonly siteId: string
  readonly prospectId: string
  readonly place: number
  readonly name: string | null
  readonly pinyin: string | null
  readonly initials: string | null
  readonly position: string | null
  readonly phone: string | null
  readonly decisionMaker: 0 | 1 | null
  readonly note: string | null
}

export interface ProspectEventRow {
  readonly id: string
  readonly siteId: string
  readonly prospectId: string
  readonly kind: ProspectEventKind
  readonly at: number
  readonly recordedAt: number
  readonly text: string | null
  readonly negotiation: string | null
  readonly byId: string
  readonly by: string
}

export interface ProspectTickRow {
  readonly id: string
  readonly siteId: string
  readonly prospectId: string
  readonly item: ChecklistItem
  readonly at: number
  readonly byId: string
  readonly by: string
}

export interface ProspectWatchRow {
  readonly id: string
  readonly siteId: string
  readonly prospectId: string
  readonly openedAt: number
  readonly seenOutAt: number | null
  readonly seenOutBy: string | null
  readonly controlRoomAt: number | null
  readonly controlRoomPerson: string | null
  readonly leftAt: number | null
  readonly leftNote: string | null
  readonly closedBy: string | null
}

export interface ProspectMergeRow {
  readonly id: string
  readonly siteId: string
  readonly keptId: string
  readonly otherId: string
  readonly at: number
  readonly byId: string
  readonly by: string
  readonly reason: string
  /** JSON: the boxes that were filled in from the other, with what they said before and after. */
  readonly filled: string
  /** JSON: the ids of what followed, by table. */
  readonly moved: string
  readonly undoneAt: number | null
  readonly undoneBy: string | null
}
