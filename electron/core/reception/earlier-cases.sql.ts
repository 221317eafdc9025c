import type { Satisfaction } from '../../../shared/reception/words.ts'
import type { Reader } from '../database/handles.ts'
import type { CaseTextSource } from '../search/case-index.ts'
import { type CaseLine, lineColumns } from './case-list.sql.ts'

/** A line of the ledger with what tells whether it is the same matter again. */
export interface EarlierCase extends CaseLine {
  readonly roomKey: string | null
  readonly residentId: string | null
  readonly content: string
}

const columns = `${lineColumns}, c.roomKey, c.residentId, substr(c.content, 1, 500) AS content`

interface Asked {
  readonly siteId: string
  readonly limit: number
}

/** The latest first; so are the other two. */
export function casesOfResident(db: Reader, asked: Asked & { readonly residentId: string }): EarlierCase[] {
  return db.all(
    `SELECT ${columns} FROM cases AS c WHERE c.siteId = $siteId AND c.residentId = $residentId
      ORDER BY c.receivedAt DESC LIMIT $limit`,
    { ...asked },
  )
}

export function casesOfRoom(db: Reader, asked: Asked & { readonly roomKey: string }): EarlierCase[] {
  return db.all(
    `SELECT ${columns} FROM cases AS c WHERE c.siteId = $siteId AND c.roomKey = $roomKey
      ORDER BY c.receivedAt DESC LIMIT $limit`,
    { ...asked },
  )
}

/** Hits of a phone number in the search index: the content may hold it too, so the caller looks at the phone. */
export function casesWithDigits(db: Reader, { from, where, rank, parameters }: CaseTextSource, asked: Asked): EarlierCase[] {
  return db.all(`SELECT ${columns} FROM ${from} WHERE ${where} AND +c.siteId = $siteId ORDER BY ${rank} DESC LIMIT $limit`, {
    ...parameters,
    ...asked,
  })
}

interface CallBack {
  readonly at: number
  readonly satisfaction: Satisfaction
}

export function lastCallBackOf(db: Reader, caseIds: readonly string[]): CallBack | undefined {
  return db.get(
    `SELECT b.at, b.satisfaction FROM json_each($ids) AS asked CROSS JOIN callBacks AS b ON b.caseId = asked.value
      ORDER BY b.at DESC LIMIT 1`,
    { ids: JSON.stringify(caseIds) },
  )
}
