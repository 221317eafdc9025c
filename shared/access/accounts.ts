import { z } from 'zod'
import { changed, id, requiredText, rev } from '../fields.ts'
import { command, query, slowCommand } from '../procedure.ts'
import { role, systemCare } from './roles.ts'
import { sensitivity } from './sensitivity.ts'

export const personName = requiredText(30, '姓名')
export const loginName = requiredText(30, '登录名').refine((value) => !/\s/.test(value), '登录名不能有空格')

// The commonest of the leaked lists and the words of this trade; length is what really protects.
const guessable = [
  '12345678',
  '123456789',
  '1234567890',
  '11111111',
  '88888888',
  '66666666',
  '00000000',
  'password',
  'qwertyui',
  'abc12345',
  'a1234567',
  'woaini1314',
  'qiantai123',
  'wuye1234',
  'admin123',
  'administrator',
]
export const newPassword = z
  .string({ error: '请填写密码' })
  .min(8, '密码至少 8 个字符')
  .max(128, '密码最多 128 个字符')
  .refine((value) => !guessable.includes(value.toLowerCase()) && new Set(value).size > 2, '这个密码太容易猜到，请换一个')
  .register(sensitivity, { class: 'secret' })

export const account = z.object({
  id,
  rev,
  name: z.string(),
  loginName: z.string(),
  roles: z.array(role),
  disabled: z.boolean(),
})
export type Account = z.infer<typeof account>

const roleList = z.array(role, { error: '请选择岗位' }).min(1, '至少选择一个岗位').max(9)

export const accounts = {
  /** Names for the log-in screen and for pickers. */
  names: query({
    access: 'anyone',
    input: z.object({}),
    output: z.object({ people: z.array(z.object({ id, name: z.string(), loginName: z.string(), roles: z.array(role) })) }),
  }),
  list: query({ access: systemCare, input: z.object({}), output: z.object({ accounts: z.array(account) }) }),
  create: slowCommand({
    access: systemCare,
    input: z.object({ name: personName, loginName, roles: roleList, password: newPassword }),
    output: changed,
  }),
  /** Disabling ends the person's sessions at once. The last administrator cannot be disabled or demoted. */
  amend: command({
    access: systemCare,
    input: z.object({ id, rev, name: personName, roles: roleList, disabled: z.boolean() }),
    output: changed,
  }),
  /** An administrator sets a new password for somebody who forgot it. */
  resetPassword: slowCommand({ access: systemCare, input: z.object({ id, rev, password: newPassword }), output: changed }),
  changeOwnPassword: slowCommand({
    access: 'signed-in',
    input: z.object({ current: z.string().max(128).register(sensitivity, { class: 'secret' }), password: newPassword }),
    output: changed,
  }),
}
