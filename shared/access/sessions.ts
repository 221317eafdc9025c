import { z } from 'zod'
import { done, id, ticket } from '../fields.ts'
import { command, query, slowCommand } from '../procedure.ts'
import { role } from './roles.ts'
import { sensitivity } from './sensitivity.ts'

/** Minutes without a key or a click after which the desk locks itself; drafts stay. */
export const idleMinutes = 5

export const me = z.object({ accountId: id, name: z.string(), roles: z.array(role) })
export type Me = z.infer<typeof me>

export const password = z
  .string({ error: '请输入密码' })
  .min(1, '请输入密码')
  .max(128, '密码最多 128 个字符')
  .register(sensitivity, { class: 'secret' })

export const sessions = {
  /** A new session for one person; `token` goes with every later call. Five wrong tries, then a growing wait. */
  logIn: slowCommand({
    access: 'anyone',
    input: z.object({ loginName: z.string().trim().min(1, '请输入登录名').max(30, '登录名最多 30 个字'), password }),
    output: z.object({ token: ticket, me }),
  }),
  current: query({
    access: 'anyone',
    input: z.object({}),
    output: z.object({ state: z.enum(['signedOut', 'open', 'locked']), me: me.nullable() }),
  }),
  logOut: command({ access: 'anyone', input: z.object({}), output: done }),
  lock: command({ access: 'signed-in', input: z.object({}), output: done }),
  /** Works on a locked session only. */
  unlock: slowCommand({ access: 'anyone', input: z.object({ password }), output: done }),
  /** The person at the desk touched a key: postpones the idle lock. */
  stillHere: command({ access: 'signed-in', audited: false, input: z.object({}), output: done }),
}
