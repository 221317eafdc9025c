import { z } from 'zod'
import { password } from '../access/sessions.ts'
import { done, instant, requiredText, text } from '../fields.ts'
import { query, slowCommand } from '../procedure.ts'

/** Why a copy was made. */
export const backupReasonLabels = {
  clock: '定时',
  hand: '手工',
  migration: '升级前',
  restore: '恢复前',
} as const
export type BackupReason = keyof typeof backupReasonLabels
export const backupReasons = Object.keys(backupReasonLabels) as readonly BackupReason[]

/** What is counted in a copy, so that a person sees what would come back. */
export const countedLabels = {
  cases: '接待记录',
  residents: '业主',
  prospects: '招商客户',
  quotations: '报价',
  visits: '参观接待',
  attachments: '附件',
  accounts: '账号',
} as const
export type Counted = keyof typeof countedLabels
export const countedThings = Object.keys(countedLabels) as readonly Counted[]
/** A copy of an older version lacks the tables that came later. */
const counts = z.partialRecord(z.enum(countedThings), z.int())

/** The file's own name, without folder: `qiantai-20261124T113300000Z-clock.db`. */
export const backupName = text(80).refine((name) => /^qiantai-\d{8}T\d{9}Z-[a-z]+\.db$/.test(name), '没有这份备份')

export const backupItem = z.object({
  name: z.string(),
  /** When it was made. */
  at: instant,
  reason: z.enum(backupReasons),
  bytes: z.int(),
  /** Length of the operation log in it: what was done since is its difference. */
  auditRows: z.int(),
  counts,
})
export type BackupItem = z.infer<typeof backupItem>

/** - none: no second place is set · away: its disk is not there · behind: the newest copy is not on it yet · kept: it is. */
export const secondState = z.enum(['none', 'away', 'behind', 'kept'])

const keepers = ['administrator', 'projectManager'] as const

/** Copies of the whole data folder, each proved after it was made (trust 1.4, 5 and 6). */
export const backups = {
  status: query({
    access: keepers,
    input: z.object({}),
    output: z.object({
      /** Newest first. */
      items: z.array(backupItem),
      now: z.object({ auditRows: z.int(), counts }),
      everyMinutes: z.int(),
      running: z.boolean(),
      /** Why the last attempt failed; `null` after one that did not. */
      trouble: z.string().nullable(),
      second: z.object({ folder: z.string(), state: secondState, sameDisk: z.boolean() }),
      /** The last nightly opening of a copy, as a restore would open it. */
      rehearsal: z.object({ at: instant, name: z.string(), trouble: z.string().nullable() }).nullable(),
    }),
  }),
  make: slowCommand({ access: keepers, input: z.object({}), output: z.object({ name: z.string() }) }),
  /** Reads the whole copy again: its key, every page, its counts, the end of its operation log. */
  prove: slowCommand({ access: keepers, input: z.object({ name: backupName }), output: done }),
  /**
   * Puts a copy in the place of the data of now, which are kept as a copy themselves. Everybody is signed out.
   * The caller's own password again: it takes back what others have saved.
   */
  restore: slowCommand({
    access: ['administrator'],
    input: z.object({ name: backupName, reason: requiredText(200, '原因'), password }),
    output: done,
  }),
}
