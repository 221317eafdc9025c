import type { Reader } from '../database/handles.ts'

/** Records of the desk that have a number of their own, by the letters of it: their table and its index. */
const tables = {
  BJ: ['quotations', 'quotationsBySerial'],
  HZ: ['waitingList', 'waitingListBySerial'],
  KF: ['viewings', 'viewingsBySerial'],
  ZJ: ['brokerVisits', 'brokerVisitsBySerial'],
} as const
export type NumberedKind = keyof typeof tables

export interface NumberedRow {
  readonly id: string
  readonly serial: string
  /** A broker may come without a client. */
  readonly prospectId: string | null
}

interface Asked {
  readonly siteId: string
  /** How the number begins, and what comes after all that begin so. */
  readonly start: string
  readonly end: string
  readonly limit: number
}

/** Those whose number begins like this, the latest first. */
export function recordsByNumber(db: Reader, kind: NumberedKind, asked: Asked): NumberedRow[] {
  const [table, index] = tables[kind]
  return db.all(
    `SELECT id, serial, prospectId FROM ${table} INDEXED BY ${index}
      WHERE siteId = @siteId AND serial >= @start AND serial < @end ORDER BY serial DESC LIMIT @limit`,
    { ...asked },
  )
}
