import type { Database } from 'better-sqlite3'
import { civilDateOf } from '../../shared/calendar.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import type { SettingsBody } from '../../shared/settings/settings.ts'
import { rolesOf } from './access/account-rows.ts'
import { accountById } from './access/accounts.sql.ts'
import { usualPasswordCost } from './access/password.ts'
import { SessionStore } from './access/session-store.ts'
import { type WorkCalendar, workCalendar } from './calendar/work-calendar.ts'
import type { QueryContext, Session } from './context.ts'
import { handles, type Reader, type Writer } from './database/handles.ts'
import type { Keys } from './keys/keys.ts'
import { keysOf } from './keys/keys.ts'
import type { Ports } from './ports.ts'
import { Sheets } from './printing/sheets.ts'
import { storedSettings } from './settings/settings.ts'

/** An open database and what lives in memory beside it. */
export interface Core {
  readonly database: Database
  readonly reader: Reader
  readonly writer: Writer
  readonly ports: Ports
  readonly sessions: SessionStore
  readonly sheets: Sheets
  readonly keys: Keys
  readonly site: () => Site
  /** After a change of the settings. */
  readonly forgetSite: () => void
}

/** What every call needs of the settings; read once, not per call. */
interface Site {
  readonly siteId: string
  readonly settings: SettingsBody
  readonly calendar: WorkCalendar
}

function readSite(reader: Reader): Site {
  const stored = storedSettings(reader)
  const settings = stored?.body ?? { company: '', project: '', prefix: '', ...defaultSettings }
  return { siteId: stored?.siteId ?? '', settings, calendar: workCalendar(settings.calendar) }
}

export function openCore(database: Database, dataKey: Uint8Array, ports: Ports): Core {
  const { reader, writer } = handles(database)
  let site: Site | undefined
  return {
    database,
    reader,
    writer,
    ports,
    sessions: new SessionStore(),
    sheets: new Sheets(),
    keys: keysOf(ports.folder, dataKey),
    site: () => {
      site ??= readSite(reader)
      return site
    },
    forgetSite: () => {
      site = undefined
    },
  }
}

/** The person behind a token, with the roles of this moment; disabled accounts have no session. */
function sessionOf(core: Core, token: string | null, now: number): Session | null {
  const found = token === null ? undefined : core.sessions.find(token, now)
  if (!found || token === null) return null
  const account = accountById(core.reader, found.accountId)
  if (!account || account.disabled === 1) return null
  return { token, accountId: account.id, name: account.name, roles: rolesOf(account), locked: found.locked }
}

/** What a call sees of the core. */
export function contextOf(core: Core, token: string | null, desk: string): QueryContext {
  const now = core.ports.clock.now()
  return {
    db: core.reader,
    now,
    today: civilDateOf(now),
    session: sessionOf(core, token, now),
    desk,
    ...core.site(),
    sessions: core.sessions,
    sheets: core.sheets,
    keys: core.keys,
    passwordCost: core.ports.passwordCost ?? usualPasswordCost,
  }
}
