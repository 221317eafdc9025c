import { openDatabase } from '../database/open.ts'
import { databaseIn } from '../keys/data-folder.ts'
import { readKeyFile } from '../keys/key-file.ts'

interface AuditRow {
  readonly call: string
  readonly actor: string | null
  readonly outcome: string
  /** JSON: feature, id and `field: [old, new]` of each entity. */
  readonly changes: string
}

/** What the audit kept of one call, the latest last; read from outside, with the key of the test's own keyring. */
export function auditRows(folder: string, call: string): AuditRow[] {
  const wrap = readKeyFile(folder)?.wraps.find(({ by }) => by === 'file')
  if (!wrap) throw new Error('no key of the keyring')
  const database = openDatabase(databaseIn(folder), Buffer.from(wrap.key, 'base64'))
  try {
    const select = database.prepare<[string], AuditRow>(
      'SELECT call, actor, outcome, changes FROM audit WHERE call = ? ORDER BY seq',
    )
    return select.all(call)
  } finally {
    database.close()
  }
}
