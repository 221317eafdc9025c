import type { Role } from '../../shared/access/roles.ts'
import type { Feature } from '../../shared/contract.ts'
import type { SettingsBody } from '../../shared/settings/settings.ts'
import type { SessionStore } from './access/session-store.ts'
import type { AttachmentTickets } from './attachments/attachment-tickets.ts'
import type { BackupKeeper } from './backups/backup-keeper.ts'
import type { WorkCalendar } from './calendar/work-calendar.ts'
import type { Reader, Writer } from './database/handles.ts'
import { AppError } from './errors.ts'
import type { Keys } from './keys/keys.ts'
import type { Sheets } from './printing/sheets.ts'
import type { CountDowns } from './visits/count-downs.ts'
import type { WorkbookTickets } from './workbooks/workbook-tickets.ts'

/** Who is calling. */
export interface Session {
  readonly token: string
  readonly accountId: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Idle for too long; only calls for anyone pass. */
  readonly locked: boolean
}

/** What a service of a query gets. */
export interface QueryContext {
  readonly db: Reader
  /** UTC ms, the same throughout one call. */
  readonly now: number
  /** Civil date of `now` on the site, `2026-10-12`. */
  readonly today: string
  readonly session: Session | null
  /** From which desk the call came: `reception` for the PC itself. */
  readonly desk: string
  readonly siteId: string
  readonly settings: SettingsBody
  readonly calendar: WorkCalendar
  /** Kept counts of the ledger that were read since the last command, by what was counted. */
  readonly totals: Map<string, number>
  /** In-memory neighbours that outlive a call. */
  readonly sessions: SessionStore
  readonly sheets: Sheets
  readonly files: AttachmentTickets
  readonly workbooks: WorkbookTickets
  readonly countDowns: CountDowns
  readonly backups: BackupKeeper
  readonly keys: Keys
  readonly passwordCost: number
}

/** One entity that a command changed: goes into the audit row (old and new value per field) and the outbox. */
export interface Change {
  readonly feature: Feature
  readonly id: string
  /** What the audit shows; leave out what must not be kept (hashes, tokens). `null`: did not exist. */
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** What a service of a command gets: the same, and the right to write. */
export interface CommandContext extends QueryContext {
  readonly db: Writer
  /** Must be called for every entity that was written. */
  readonly record: (change: Change) => void
  /** A time-ordered id, UUIDv7. */
  readonly newId: () => string
}

/** The caller; calls that are not for `anyone` always have one. */
export function signedIn(context: QueryContext): Session {
  if (!context.session) throw new AppError('NOT_SIGNED_IN', '请先登录')
  return context.session
}

export function hasRole(context: QueryContext, allowed: readonly Role[]): boolean {
  return context.session?.roles.some((role) => allowed.includes(role)) ?? false
}
