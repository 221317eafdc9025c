import type { QueryContext } from '../context.ts'
import { type NumberedKind, type NumberedRow, recordsByNumber } from './numbered-records.sql.ts'
import { seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectsByIds } from './prospects.sql.ts'

/** A record by its number, with whose it is; `null`: a broker who came without a client. */
export interface NumberedRecord extends NumberedRow {
  readonly kind: NumberedKind
  readonly prospect: Pick<ProspectRow, 'id' | 'company'> | null
}

/** How many are looked at to find as many that the caller may see. */
const mostAsked = 50

/** Of the numbers that begin with `start`, those that belong to nobody else's prospect: another's is not even counted (2: 9.1). */
export function numberedRecords(context: QueryContext, kind: NumberedKind, start: string): readonly NumberedRecord[] {
  const { db, siteId } = context
  const rows = recordsByNumber(db, kind, { siteId, start, end: `${start}~`, limit: mostAsked })
  const ids = rows.flatMap(({ prospectId }) => (prospectId === null ? [] : [prospectId]))
  const seen = new Map(
    prospectsByIds(db, siteId, [...new Set(ids)]).flatMap((row) => (seesProspect(context, row) ? [[row.id, row] as const] : [])),
  )
  return rows.flatMap((row) => {
    const prospect = row.prospectId === null ? null : (seen.get(row.prospectId) ?? null)
    return row.prospectId !== null && prospect === null ? [] : [{ ...row, kind, prospect }]
  })
}
