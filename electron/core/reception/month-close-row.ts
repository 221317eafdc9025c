import type { Analysis, MonthAct, MonthState } from '../../../shared/reception/month-close.ts'
import type { PeriodReading } from '../../../shared/settings/month-close-rules.ts'

/** 《投诉情况月汇总表》 of one month as it is stored; civil dates, instants in UTC ms. */
export interface MonthCloseRow extends Analysis {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly month: string
  readonly reading: PeriodReading
  readonly fromDate: string
  readonly untilDate: string
  readonly state: MonthState
  readonly signedAt: number | null
  /** JSON, once it is signed. */
  readonly figures: string | null
}

export interface MonthActRow {
  readonly act: MonthAct
  readonly at: number
  readonly byId: string
  readonly by: string
  readonly reason: string | null
}
