import type { BrokerClass, ClientAnswer, Farewell, HandedPaper, QuoteKind } from '../../../shared/leasing/broker-words.ts'

export interface BrokerRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly firm: string | null
  readonly firmKey: string | null
  readonly agent: string
  readonly phone: string | null
  readonly card: 0 | 1 | null
  readonly business: string | null
  readonly note: string | null
  readonly ownerId: string
  readonly owner: string
  readonly registeredAt: number
  /** Their last visit, or when they were registered: the order of the list. */
  readonly lastSeenAt: number
}

export interface BrokerVisitRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly brokerId: string
  readonly arrivedAt: number
  readonly registeredAt: number
  readonly byId: string
  readonly by: string
  readonly purpose: string
  readonly clientAnswer: ClientAnswer
  readonly clientSaid: string | null
  readonly business: string | null
  /** JSON: what gave them away. */
  readonly signs: string
  readonly otherBuildings: string | null
  /** JSON: what the desk knew when they came in. */
  readonly past: string
  readonly proposedClass: BrokerClass
  readonly proposedReason: string
  readonly visitorClass: BrokerClass | null
  readonly placedAt: number | null
  readonly placedBy: string | null
  readonly classReason: string | null
  /** The client's line in the ledger of prospects, or the broker's own. */
  readonly prospectId: string | null
  readonly withClient: 0 | 1
  readonly affordability: string | null
  readonly quotedAt: number | null
  readonly quoteKind: QuoteKind | null
  readonly shownAt: number | null
  readonly shownRooms: string | null
  readonly clientPresent: 0 | 1 | null
  readonly farewell: Farewell | null
  readonly farewellAt: number | null
  readonly farewellBy: string | null
  readonly controlRoomPerson: string | null
  readonly repliedAt: number | null
  readonly reply: string | null
  readonly endedAt: number | null
}

/** With the name of who came. */
export interface BrokerVisitLineRow extends BrokerVisitRow {
  readonly firm: string | null
  readonly agent: string
}

export interface BrokerPaperRow {
  readonly id: string
  readonly siteId: string
  readonly visitId: string
  readonly paper: HandedPaper
  readonly at: number
  readonly byId: string
  readonly by: string
}

export interface BrokerTickRow {
  readonly visitId: string
  readonly item: string
  readonly at: number
  readonly by: string
}

export interface BrokerConfirmationRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly visitId: string
  readonly brokerId: string
  readonly prospectId: string
  readonly confirmedOn: string
  readonly until: string
  readonly lastContactAt: number
  readonly firstViewingAt: number | null
  readonly contactName: string
  readonly requirement: string
  readonly commission: string | null
  /** Why it was given although others were there before. */
  readonly despite: string | null
  readonly byId: string
  readonly by: string
  readonly withdrawnAt: number | null
  readonly withdrawnReason: string | null
}

export interface ConfirmationLineRow extends BrokerConfirmationRow {
  readonly serial: string
  readonly firm: string | null
  readonly agent: string
}
