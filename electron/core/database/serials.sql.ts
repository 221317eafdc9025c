import type { Reader, Writer } from './handles.ts'

/** @returns the number after the last one of this kind and day */
export function allotNumber(db: Writer, siteId: string, kind: string, day: string): number {
  const row = db.get<{ readonly last: number }>(
    `INSERT INTO serials (siteId, kind, day, last) VALUES (@siteId, @kind, @day, 1)
     ON CONFLICT (siteId, kind, day) DO UPDATE SET last = last + 1
     RETURNING last`,
    { siteId, kind, day },
  )
  if (!row) throw new Error('no number was allotted')
  return row.last
}

export function lastNumber(db: Reader, siteId: string, kind: string, day: string): number {
  const row = db.get<{ readonly last: number }>(
    'SELECT last FROM serials WHERE siteId = @siteId AND kind = @kind AND day = @day',
    {
      siteId,
      kind,
      day,
    },
  )
  return row?.last ?? 0
}
