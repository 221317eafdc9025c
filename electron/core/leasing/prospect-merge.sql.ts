import type { Reader, Writer } from '../database/handles.ts'
import type { ProspectMergeRow } from './prospect-row.ts'

/**
 * Every table whose rows hang on a prospect by `prospectId`: what follows when two are merged, and goes back when that is
 * undone. A table that is missing here fails a test; its triggers must let `prospectId` be written.
 */
const following = [
  'prospectContacts',
  'prospectEvents',
  'prospectTicks',
  'prospectWatches',
  'disclosures',
  'suiteHolds',
  'quotations',
  'brokerVisits',
  'brokerConfirmations',
  'followUps',
  'waitingList',
  'viewings',
  'prospectStages',
  'concessions',
] as const
export type FollowingTable = (typeof following)[number]
export const followingTables: readonly string[] = following

/** What is found by name is made anew from the name. */
export const tablesMadeAnew: readonly string[] = ['prospectNameParts']

interface Followed {
  readonly id: string
}

/** A point that both have ticked is ticked once, a suite that both are near is held once, and one contact is due. */
const onlyOnce: Readonly<Partial<Record<FollowingTable, string>>> = {
  prospectTicks: 'AND item NOT IN (SELECT item FROM prospectTicks WHERE prospectId = @keptId)',
  suiteHolds: `AND (releasedAt IS NOT NULL
    OR suiteId NOT IN (SELECT suiteId FROM suiteHolds WHERE prospectId = @keptId AND releasedAt IS NULL))`,
  followUps: "AND state <> 'open'",
  // Where it stands now is its own; where it stood is the way of both.
  prospectStages: 'AND leftAt IS NOT NULL',
  waitingList:
    "AND (state <> 'waiting' OR NOT EXISTS (SELECT 1 FROM waitingList WHERE prospectId = @keptId AND state = 'waiting'))",
}
const followers = (table: FollowingTable) =>
  `SELECT id FROM ${table} WHERE prospectId = @otherId AND @keptId IS NOT NULL ${onlyOnce[table] ?? ''}`

/** Lets everything of `otherId` follow to `keptId`. @returns the ids by table */
export function followTo(db: Writer, keptId: string, otherId: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    following.map((table) => {
      const ids = db.all<Followed>(followers(table), { keptId, otherId }).map(({ id }) => id)
      return [table, moveRows(db, table, ids, keptId)]
    }),
  )
}

function moveRows(db: Writer, table: FollowingTable, ids: readonly string[], prospectId: string): readonly string[] {
  db.run(`UPDATE ${table} SET prospectId = @prospectId WHERE id IN (SELECT value FROM json_each(@ids))`, {
    prospectId,
    ids: JSON.stringify(ids),
  })
  return ids
}

/** The way back; what is not there any more stays away. */
export function goBack(db: Writer, moved: Readonly<Record<string, readonly string[]>>, otherId: string): void {
  for (const table of following) moveRows(db, table, moved[table] ?? [], otherId)
}

export function insertMerge(db: Writer, row: ProspectMergeRow): void {
  db.run(
    `INSERT INTO prospectMerges (id, siteId, keptId, otherId, at, byId, by, reason, filled, moved, undoneAt, undoneBy)
      VALUES (@id, @siteId, @keptId, @otherId, @at, @byId, @by, @reason, @filled, @moved, @undoneAt, @undoneBy)`,
    { ...row },
  )
}

export function markUndone(db: Writer, id: string, undoneAt: number, undoneBy: string): void {
  db.run('UPDATE prospectMerges SET undoneAt = @undoneAt, undoneBy = @undoneBy WHERE id = @id', { id, undoneAt, undoneBy })
}

/** Whatever went into it, and into what went into it: files stay where they were added and are shown with the kept one. */
export function mergedInto(db: Reader, keptId: string): { readonly id: string; readonly serial: string }[] {
  return db.all(
    `WITH RECURSIVE gone (id) AS (
       SELECT otherId FROM prospectMerges WHERE keptId = @keptId AND undoneAt IS NULL
       UNION SELECT m.otherId FROM gone CROSS JOIN prospectMerges AS m ON m.keptId = gone.id AND m.undoneAt IS NULL
     )
     SELECT p.id, p.serial FROM gone CROSS JOIN prospects AS p ON p.id = gone.id ORDER BY p.number`,
    { keptId },
  )
}

interface MergeLine extends ProspectMergeRow {
  readonly serial: string
  readonly company: string | null
}

/** What went into it and was not undone, the latest first. */
export function mergesInto(db: Reader, keptId: string): MergeLine[] {
  return db.all(
    `SELECT m.*, p.serial, p.company FROM prospectMerges AS m CROSS JOIN prospects AS p ON p.id = m.otherId
      WHERE m.keptId = @keptId AND m.undoneAt IS NULL ORDER BY m.at DESC, m.id DESC`,
    { keptId },
  )
}
