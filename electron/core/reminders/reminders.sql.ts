import type { Reader, Writer } from '../database/handles.ts'

/** How far a thing has been raised; times in UTC ms. */
export interface RaisedRow {
  readonly siteId: string
  readonly thing: string
  readonly stage: number
  /** When a window was handed it, and when that window said that it had shown it. */
  readonly claimedAt: number
  readonly raisedAt: number | null
  readonly snoozedUntil: number | null
  readonly acknowledgedAt: number | null
  readonly acknowledgedBy: string | null
}

export function raisedOf(db: Reader, siteId: string, things: readonly string[]): RaisedRow[] {
  return db.all<RaisedRow>('SELECT * FROM reminders WHERE siteId = @siteId AND thing IN (SELECT value FROM json_each(@things))', {
    siteId,
    things: JSON.stringify(things),
  })
}

/** What stands there for an earlier stage, or a snooze that is over, gives way. */
export function putRaised(db: Writer, row: RaisedRow): void {
  db.run(
    `INSERT INTO reminders (siteId, thing, stage, claimedAt, raisedAt, snoozedUntil, acknowledgedAt, acknowledgedBy)
     VALUES (@siteId, @thing, @stage, @claimedAt, @raisedAt, @snoozedUntil, @acknowledgedAt, @acknowledgedBy)
     ON CONFLICT (siteId, thing) DO UPDATE SET stage = excluded.stage, claimedAt = excluded.claimedAt,
       raisedAt = excluded.raisedAt, snoozedUntil = excluded.snoozedUntil, acknowledgedAt = excluded.acknowledgedAt,
       acknowledgedBy = excluded.acknowledgedBy
     WHERE excluded.stage >= reminders.stage`,
    { ...row },
  )
}

export function markShown(db: Writer, siteId: string, thing: string, stage: number, raisedAt: number): void {
  db.run(
    `UPDATE reminders SET raisedAt = @raisedAt
     WHERE siteId = @siteId AND thing = @thing AND stage = @stage AND raisedAt IS NULL`,
    { siteId, thing, stage, raisedAt },
  )
}
