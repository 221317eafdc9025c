import type { Database } from 'better-sqlite3'
import type { Role } from '../../shared/access/roles.ts'
import { civilDateOf } from '../../shared/calendar.ts'
import type { Feature } from '../../shared/contract.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import type { SettingsBody } from '../../shared/settings/settings.ts'
import { rolesOf } from './access/account-rows.ts'
import { accountById } from './access/accounts.sql.ts'
import { usualPasswordCost } from './access/password.ts'
import { SessionStore } from './access/session-store.ts'
import { attachmentFolder } from './attachments/attachment-folder.ts'
import { AttachmentTickets } from './attachments/attachment-tickets.ts'
import { isRegistered } from './attachments/attachments.sql.ts'
import { endOfTrail } from './audit/audit.ts'
import { BackupKeeper } from './backups/backup-keeper.ts'
import { type WorkCalendar, workCalendar } from './calendar/work-calendar.ts'
import type { QueryContext, Session } from './context.ts'
import { handles, type Reader, type Writer } from './database/handles.ts'
import type { Keys } from './keys/keys.ts'
import { keysOf } from './keys/keys.ts'
import type { Ports } from './ports.ts'
import { Sheets } from './printing/sheets.ts'
import { storedSettings } from './settings/settings.ts'
import { CountDowns, switchedOn } from './visits/count-downs.ts'
import { WorkbookTickets } from './workbooks/workbook-tickets.ts'

/** An open database and what lives in memory beside it. */
export interface Core {
  readonly database: Database
  readonly reader: Reader
  readonly writer: Writer
  readonly ports: Ports
  /** See the context; empty after every command, whatever it wrote and whether it was kept. */
  readonly totals: Map<string, number>
  readonly sessions: SessionStore
  readonly sheets: Sheets
  readonly files: AttachmentTickets
  readonly workbooks: WorkbookTickets
  readonly countDowns: CountDowns
  readonly backups: BackupKeeper
  readonly keys: Keys
  readonly site: () => Site
  /** The account as it is now; `undefined` when there is none or it is disabled. */
  readonly person: (accountId: string) => Person | undefined
  /** Puts registered files to where they stay, and sweeps what was never acknowledged. */
  readonly settleFiles: () => void
  /** After a change of these features: what is kept of them in memory is read again. */
  readonly forget: (features: ReadonlySet<Feature>) => void
}

/** Who a session stands for. */
interface Person {
  readonly name: string
  readonly roles: readonly Role[]
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

function readPerson(reader: Reader, accountId: string): Person | undefined {
  const account = accountById(reader, accountId)
  return account && account.disabled === 0 ? { name: account.name, roles: rolesOf(account) } : undefined
}

export function openCore(database: Database, dataKey: Uint8Array, ports: Ports): Core {
  const { reader, writer } = handles(database)
  const files = new AttachmentTickets(attachmentFolder(ports.folder, dataKey), ports.log)
  const settleFiles = () => files.settle((file) => isRegistered(reader, file))
  settleFiles()
  let site: Site | undefined
  const siteNow = () => {
    site ??= readSite(reader)
    return site
  }
  const people = new Map<string, Person | undefined>()
  return {
    database,
    reader,
    writer,
    ports,
    totals: new Map(),
    sessions: new SessionStore(),
    sheets: new Sheets(),
    files,
    workbooks: new WorkbookTickets(),
    settleFiles,
    countDowns: new CountDowns(ports.clock.steady ?? switchedOn),
    backups: new BackupKeeper({
      ports,
      dataKey,
      siteId: () => siteNow().siteId,
      rules: () => siteNow().settings.backups,
      auditRows: () => endOfTrail(reader).rows,
    }),
    keys: keysOf(ports.folder, dataKey),
    site: siteNow,
    person: (accountId) => {
      if (!people.has(accountId)) people.set(accountId, readPerson(reader, accountId))
      return people.get(accountId)
    },
    forget: (features) => {
      if (features.has('settings')) site = undefined
      if (features.has('accounts')) people.clear()
    },
  }
}

/** The person behind a token, with the roles of this moment; disabled accounts have no session. */
function sessionOf(core: Core, token: string | null, now: number): Session | null {
  const found = token === null ? undefined : core.sessions.find(token, now)
  if (!found || token === null) return null
  const person = core.person(found.accountId)
  if (!person) return null
  return { token, accountId: found.accountId, ...person, locked: found.locked }
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
    totals: core.totals,
    sessions: core.sessions,
    sheets: core.sheets,
    files: core.files,
    workbooks: core.workbooks,
    countDowns: core.countDowns,
    backups: core.backups,
    keys: core.keys,
    passwordCost: core.ports.passwordCost ?? usualPasswordCost,
  }
}
