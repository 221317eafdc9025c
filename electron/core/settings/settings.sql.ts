import type { Reader, Writer } from '../database/handles.ts'

export interface SettingsRow {
  readonly siteId: string
  readonly rev: number
  /** JSON of `settingsBody`. */
  readonly body: string
}

/** One site per database; none before the first run is complete. */
export function settingsRow(db: Reader): SettingsRow | undefined {
  return db.get('SELECT siteId, rev, body FROM settings LIMIT 1')
}

export function insertSettings(db: Writer, row: SettingsRow): void {
  db.run('INSERT INTO settings (siteId, rev, body) VALUES ($siteId, $rev, $body)', { ...row })
}

export function updateSettings(db: Writer, row: SettingsRow): void {
  db.run('UPDATE settings SET rev = $rev, body = $body WHERE siteId = $siteId', { ...row })
}
