import { z } from 'zod'
import { text } from '../fields.ts'

export const backupRules = z.object({
  /** A copy is made this often, if anything was done since the last one. */
  everyMinutes: z.int({ error: '请填写整数分钟' }).min(5, '至少 5 分钟').max(240, '最多 240 分钟'),
  /** A folder on another disk, where each copy is put too; empty for none. */
  secondFolder: text(300),
})
export type BackupRules = z.infer<typeof backupRules>

/** Every quarter of an hour: what a broken disk may cost at most (trust 1.4, 7). */
export const defaultBackupRules: BackupRules = { everyMinutes: 15, secondFolder: '' }
