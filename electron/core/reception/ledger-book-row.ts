/** A bound book as it is stored; civil dates, instants in UTC ms. */
export interface LedgerBookRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  /** `2026-10` */
  readonly month: string
  readonly year: number
  readonly sequence: number
  readonly number: string
  readonly fromDate: string
  readonly untilDate: string
  /** The first instant after the period. */
  readonly untilAt: number
  readonly company: string
  readonly project: string
  readonly formNumber: string
  readonly formEdition: string
  readonly lines: number
  readonly late: number
  readonly open: number
  readonly carried: number
  readonly settled: number
  readonly firstSerial: string
  readonly lastSerial: string
  /** SHA-256 over everything that lies in it. */
  readonly digest: string
  readonly boundAt: number
  readonly boundById: string
  readonly boundBy: string
  readonly pages: number | null
  readonly filedOn: string | null
  readonly filedAt: number | null
  readonly filedBy: string | null
  readonly keeper: string | null
}

export type FollowUpKind = 'settled' | 'carried'
