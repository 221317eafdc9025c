import type { QuotationKind, QuotationState } from '../../../shared/leasing/quotation-words.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'

/** A quotation as it is stored; money in fen, instants in UTC ms. */
export interface QuotationRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly version: number
  readonly replacesId: string | null
  readonly prospectId: string
  readonly kind: QuotationKind
  readonly state: QuotationState
  readonly createdAt: number
  readonly createdById: string
  readonly createdBy: string
  readonly changedAt: number
  readonly changedBy: string
  readonly issuedAt: number | null
  readonly issuedById: string | null
  readonly issuedBy: string | null
  readonly validUntil: string | null
  /** JSON of what the officer wrote. */
  readonly terms: string
  /** JSON of what stands on the paper; `null`: not issued. */
  readonly document: string | null
  readonly monthlyTotal: number
  readonly endedAt: number | null
  readonly endedBy: string | null
  readonly endReason: string | null
}

export interface QuotationSuiteRow {
  readonly quotationId: string
  readonly place: number
  readonly suiteId: string
  readonly room: string
  readonly unit: RentUnit
  readonly price: number
}

/** With whose prospect it is for. */
export interface ListedQuotation extends QuotationRow {
  readonly prospectSerial: string
  readonly company: string | null
  readonly ownerId: string
  readonly owner: string
}
