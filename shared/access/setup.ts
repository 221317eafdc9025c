import { z } from 'zod'
import { backupName } from '../backups/backups.ts'
import { done, instant, requiredText, text, ticket } from '../fields.ts'
import { command, query, slowCommand } from '../procedure.ts'
import { loginName, newPassword, personName } from './accounts.ts'
import { sensitivity } from './sensitivity.ts'

/**
 * - empty: no data here yet, the first run sets it up
 * - ready: log in
 * - keyNeeded: there is data, but this computer's key store cannot open it: the recovery code can
 * - unreadable: there is data and it cannot be read; nothing was created beside it
 */
export const phase = z.enum(['empty', 'ready', 'keyNeeded', 'unreadable'])

export const recordPrefix = text(6).refine((value) => /^[A-Z0-9]*$/.test(value), '前缀只能用大写字母和数字')

export const setup = {
  status: query({
    access: 'anyone',
    input: z.object({}),
    output: z.object({
      phase,
      company: z.string().nullable(),
      project: z.string().nullable(),
      trouble: z.string().nullable(),
      /** While `unreadable`: the newest copy that could take its place; `lastWrite`: when the unreadable data were last written. */
      backup: z.object({ name: z.string(), at: instant, lastWrite: instant.nullable() }).nullable(),
    }),
  }),
  /** Makes the recovery code of this first run; until `complete` the same one is shown again. Only while `empty`. */
  recoveryCode: command({ access: 'anyone', audited: false, input: z.object({}), output: z.object({ code: ticket }) }),
  /** Everything or nothing: settings, first administrator, second wrap of the data key. Only while `empty`. */
  complete: slowCommand({
    access: 'anyone',
    input: z.object({
      company: requiredText(60, '公司名称'),
      project: requiredText(60, '项目名称'),
      prefix: recordPrefix,
      administrator: z.object({ name: personName, loginName, password: newPassword }),
      /** The last group of the recovery code, typed from the printed sheet: proof that it left the screen. */
      recoveryCodeCheck: text(20).register(sensitivity, { class: 'secret' }),
    }),
    output: done,
  }),
  /** Puts a proved copy in the place of what cannot be read, which is laid aside whole. Only while `unreadable`. */
  restoreBackup: slowCommand({ access: 'anyone', input: z.object({ name: backupName }), output: done }),
  /** The data key could not be had from this computer: the printed recovery code opens the data. Only while `keyNeeded`. */
  recover: slowCommand({
    access: 'anyone',
    input: z.object({ code: text(80).register(sensitivity, { class: 'secret' }) }),
    output: done,
  }),
}
