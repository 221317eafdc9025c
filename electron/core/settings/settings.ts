import { isDeepStrictEqual } from 'node:util'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { keepersOf, type SettingsBody, settingsBody } from '../../../shared/settings/settings.ts'
import { hasRole, type QueryContext } from '../context.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import { isRecord } from '../mask/mask.ts'
import type { FeatureServices } from '../services.ts'
import { insertSettings, settingsRow, updateSettings } from './settings.sql.ts'

export interface StoredSettings {
  readonly siteId: string
  readonly rev: number
  readonly body: SettingsBody
}

/** What was stored, with the defaults of whatever a newer version added, however deep it lies. */
function completed(defaults: unknown, stored: unknown): unknown {
  if (stored === undefined) return defaults
  if (!isRecord(defaults) || !isRecord(stored)) return stored
  const names = new Set([...Object.keys(defaults), ...Object.keys(stored)])
  return Object.fromEntries([...names].map((name) => [name, completed(defaults[name], stored[name])]))
}

/** `undefined` before the first run is complete. A setting that a newer version added takes its default. */
export function storedSettings(db: Reader): StoredSettings | undefined {
  const row = settingsRow(db)
  if (!row) return undefined
  return { siteId: row.siteId, rev: row.rev, body: settingsBody.parse(completed(defaultSettings, JSON.parse(row.body))) }
}

/** The first run's settings; there is one site per database. */
export function beginSettings(db: Writer, siteId: string, body: SettingsBody): void {
  insertSettings(db, { siteId, rev: 1, body: JSON.stringify(body) })
}

/** The numbers of 招商 are changed by its supervision, those of the reception by the reception's (9.4 · 1: 4.9). */
function checkKeepers(context: QueryContext, before: SettingsBody, after: SettingsBody): void {
  const parts = Object.keys(after) as (keyof SettingsBody)[]
  const foreign = parts.find((part) => !hasRole(context, keepersOf(part)) && !isDeepStrictEqual(before[part], after[part]))
  if (!foreign) return
  const whose =
    foreign === 'leasing'
      ? '招商设置由招商主管、总经理或系统管理员修改'
      : foreign === 'visits'
        ? '参观接待设置由管理处主管、项目经理或系统管理员修改'
        : '这部分设置由客服主管、项目经理或系统管理员修改'
  throw new AppError('FORBIDDEN', `${whose}；您的修改没有保存，其它设置没有变`)
}

export const settings: FeatureServices<'settings'> = {
  read: ({ db }) => {
    const stored = storedSettings(db)
    if (!stored) throw notFound('设置')
    return { ...stored.body, rev: stored.rev }
  },
  save: (context, { rev, ...shown }) => {
    const stored = storedSettings(context.db)
    if (!stored) throw notFound('设置')
    const body: SettingsBody = { ...shown, leasing: shown.leasing ?? stored.body.leasing }
    checkRev(stored, rev)
    checkKeepers(context, stored.body, body)
    if (body.reminders.opensAt >= body.closingTime) throw invalid('reminders.opensAt', '上班时间应早于下班时间')
    const elsewhere = context.backups.refuses(body.backups.secondFolder)
    if (elsewhere) throw invalid('backups.secondFolder', elsewhere)
    updateSettings(context.db, { siteId: stored.siteId, rev: rev + 1, body: JSON.stringify(body) })
    context.record({ feature: 'settings', id: stored.siteId, before: stored.body, after: body })
    return { rev: rev + 1 }
  },
}
