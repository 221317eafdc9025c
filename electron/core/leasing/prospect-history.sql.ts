import type { Reader, Writer } from '../database/handles.ts'
import type { ProspectEventRow, ProspectTickRow, ProspectWatchRow } from './prospect-row.ts'

export function insertProspectEvent(db: Writer, row: ProspectEventRow): void {
  db.run(
    `INSERT INTO prospectEvents (id, siteId, prospectId, kind, at, recordedAt, text, negotiation, byId, by)
      VALUES (@id, @siteId, @prospectId, @kind, @at, @recordedAt, @text, @negotiation, @byId, @by)`,
    { ...row },
  )
}

/** In the order in which it happened. */
export function eventsOfProspect(db: Reader, prospectId: string): ProspectEventRow[] {
  return db.all(
    `SELECT id, siteId, prospectId, kind, at, recordedAt, text, negotiation, byId, by FROM prospectEvents
      WHERE prospectId = @prospectId ORDER BY at, seq`,
    { prospectId },
  )
}

/** For papers: the time-lines of many at once. */
export function eventsOfProspects(db: Reader, prospectIds: readonly string[]): ProspectEventRow[] {
  return db.all(
    `SELECT e.id, e.siteId, e.prospectId, e.kind, e.at, e.recordedAt, e.text, e.negotiation, e.byId, e.by
      FROM json_each(@ids) AS asked CROSS JOIN prospectEvents AS e ON e.prospectId = asked.value
      WHERE e.kind <> 'system' AND e.kind <> 'negotiation' ORDER BY e.at, e.seq`,
    { ids: JSON.stringify(prospectIds) },
  )
}

/** The last time that each of these was spoken with or written to. */
export function lastContacts(db: Reader, prospectIds: readonly string[]): ProspectEventRow[] {
  return db.all(
    `SELECT e.id, e.siteId, e.prospectId, e.kind, e.at, e.recordedAt, e.text, e.negotiation, e.byId, e.by
      FROM json_each(@ids) AS asked CROSS JOIN prospectEvents AS e ON e.seq = (
        SELECT seq FROM prospectEvents WHERE prospectId = asked.value AND kind IN ('call', 'visit', 'phone', 'callOn', 'letter')
          ORDER BY at DESC, seq DESC LIMIT 1)`,
    { ids: JSON.stringify(prospectIds) },
  )
}

export function ticksOfProspect(db: Reader, prospectId: string): ProspectTickRow[] {
  return db.all(
    'SELECT id, siteId, prospectId, item, at, byId, by FROM prospectTicks WHERE prospectId = @prospectId ORDER BY at, id',
    { prospectId },
  )
}

export function insertTick(db: Writer, row: ProspectTickRow): void {
  db.run(
    `INSERT INTO prospectTicks (id, siteId, prospectId, item, at, byId, by)
      VALUES (@id, @siteId, @prospectId, @item, @at, @byId, @by) ON CONFLICT (prospectId, item) DO NOTHING`,
    { ...row },
  )
}

export function removeTick(db: Writer, prospectId: string, item: string): void {
  db.run('DELETE FROM prospectTicks WHERE prospectId = @prospectId AND item = @item', { prospectId, item })
}

const watchNames = [
  ...(['id', 'siteId', 'prospectId', 'openedAt', 'seenOutAt', 'seenOutBy', 'controlRoomAt', 'controlRoomPerson'] as const),
  ...(['leftAt', 'leftNote', 'closedBy'] as const),
] satisfies readonly (keyof ProspectWatchRow)[]
const watchColumns = watchNames.map((name) => `w.${name}`).join(', ')

export function insertWatch(db: Writer, row: ProspectWatchRow): void {
  const values = watchNames.map((name) => `@${name}`).join(', ')
  db.run(`INSERT INTO prospectWatches (${watchNames.join(', ')}) VALUES (${values})`, { ...row })
}

export function updateWatch(db: Writer, row: ProspectWatchRow): void {
  db.run(
    `UPDATE prospectWatches SET seenOutAt = @seenOutAt, seenOutBy = @seenOutBy, controlRoomAt = @controlRoomAt,
      controlRoomPerson = @controlRoomPerson, leftAt = @leftAt, leftNote = @leftNote, closedBy = @closedBy WHERE id = @id`,
    { ...row },
  )
}

export function watchesOfProspect(db: Reader, prospectId: string): ProspectWatchRow[] {
  return db.all(`SELECT ${watchColumns} FROM prospectWatches AS w WHERE w.prospectId = @prospectId ORDER BY w.openedAt, w.id`, {
    prospectId,
  })
}

/** For papers: those of many at once. */
export function watchesOfProspects(db: Reader, prospectIds: readonly string[]): ProspectWatchRow[] {
  return db.all(
    `SELECT ${watchColumns} FROM json_each(@ids) AS asked CROSS JOIN prospectWatches AS w ON w.prospectId = asked.value
      ORDER BY w.openedAt, w.id`,
    { ids: JSON.stringify(prospectIds) },
  )
}

/** Nobody of these is known to have left; the longest first. */
export function openWatches(db: Reader, siteId: string): ProspectWatchRow[] {
  return db.all(
    `SELECT ${watchColumns} FROM prospectWatches AS w INDEXED BY prospectWatchesOpen
      WHERE w.siteId = @siteId AND w.leftAt IS NULL ORDER BY w.openedAt LIMIT 200`,
    { siteId },
  )
}

interface Watched {
  readonly id: string
}

/** Which of these prospects have a guarded visitor in the house. */
export function watchedAmong(db: Reader, prospectIds: readonly string[]): ReadonlySet<string> {
  const rows = db.all<Watched>(
    `SELECT DISTINCT asked.value AS id FROM json_each(@ids) AS asked
      CROSS JOIN prospectWatches AS w ON w.prospectId = asked.value WHERE w.leftAt IS NULL`,
    { ids: JSON.stringify(prospectIds) },
  )
  return new Set(rows.map(({ id }) => id))
}

export const someWatchOpen = 'EXISTS (SELECT 1 FROM prospectWatches AS w WHERE w.prospectId = p.id AND w.leftAt IS NULL)'
