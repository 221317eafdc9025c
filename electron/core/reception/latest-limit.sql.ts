import type { Reader } from '../database/handles.ts'

/** The latest limit that runs, UTC ms: the last entry of each index of open work. `null`: nothing runs. */
export function latestLimit(db: Reader, siteId: string): number | null {
  const row = db.get<{ readonly latest: number | null }>(
    `SELECT max(latest) AS latest FROM (
       SELECT max(dueAt) AS latest FROM cases INDEXED BY casesUnsettledByDue WHERE siteId = @siteId AND finishedAt IS NULL
       UNION ALL SELECT max(dueAt) FROM corrections INDEXED BY correctionsOpenByDue
         WHERE siteId = @siteId AND state = 'open' AND dueAt IS NOT NULL
       UNION ALL SELECT max(holdUntil) FROM lostFoundItems INDEXED BY lostFoundByHold WHERE siteId = @siteId AND state = 'held')`,
    { siteId },
  )
  return row?.latest ?? null
}
