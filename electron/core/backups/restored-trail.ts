import type { Database } from 'better-sqlite3'
import { appendTrail } from '../audit/trail.ts'
import { handles } from '../database/handles.ts'
import { uuidv7 } from '../database/uuid.ts'
import { storedSettings } from '../settings/settings.ts'

/** Who put which copy in place, and where the data lie that it replaced. */
export interface Restored {
  readonly name: string
  /** `null`: before anybody could sign in, at data that could not be read. */
  readonly by: string | null
  readonly reason: string
  /** Its folder's name, under `quarantine/` or the copy's name under `backups/`. */
  readonly replaced: string
}

/** Puts on record, in the data that are now in place, that and why they are. `at` in UTC ms. */
export function recordRestore(database: Database, at: number, restored: Restored): void {
  const { writer } = handles(database)
  const siteId = storedSettings(writer)?.siteId ?? ''
  const change = { feature: 'backups', id: siteId, before: null, after: { ...restored } } as const
  const outcome = { id: uuidv7(at), at, siteId, session: null, desk: 'reception', call: 'backups.restore' } as const
  database.transaction(() => appendTrail(writer, { ...outcome, outcome: 'ok', code: null, changes: [change] })).immediate()
}
