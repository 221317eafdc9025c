import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { type SettingsBody, settingsBody } from '../../../shared/settings/settings.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { checkRev, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { insertSettings, settingsRow, updateSettings } from './settings.sql.ts'

export interface StoredSettings {
  readonly siteId: string
  readonly rev: number
  readonly body: SettingsBody
}

/** `undefined` before the first run is complete. A setting that a newer version added takes its default. */
export function storedSettings(db: Reader): StoredSettings | undefined {
  const row = settingsRow(db)
  if (!row) return undefined
  const stored = JSON.parse(row.body)
  const body = settingsBody.parse({ ...defaultSettings, ...stored, forms: { ...defaultSettings.forms, ...stored.forms } })
  return { siteId: row.siteId, rev: row.rev, body }
}

/** The first run's settings; there is one site per database. */
export function beginSettings(db: Writer, siteId: string, body: SettingsBody): void {
  insertSettings(db, { siteId, rev: 1, body: JSON.stringify(body) })
}

export const settings: FeatureServices<'settings'> = {
  read: ({ db }) => {
    const stored = storedSettings(db)
    if (!stored) throw notFound('设置')
    return { ...stored.body, rev: stored.rev }
  },
  save: (context, { rev, ...body }) => {
    const stored = storedSettings(context.db)
    if (!stored) throw notFound('设置')
    checkRev(stored, rev)
    updateSettings(context.db, { siteId: stored.siteId, rev: rev + 1, body: JSON.stringify(body) })
    context.record({ feature: 'settings', id: stored.siteId, before: stored.body, after: body })
    return { rev: rev + 1 }
  },
}
