import { z } from 'zod'
import { type Places, startHost } from './host-process.ts'
import { openLine } from './wire.ts'

const password = 'durable-desk-42'
const loginName = 'counter'
const nothing = z.object({})

/** The first run, and one person who may do everything at the counter. */
export async function setUp(places: Places): Promise<void> {
  const host = await startHost(places)
  const anyone = openLine(host.url, null)
  const { code } = await anyone.ask('setup.recoveryCode', {}, z.object({ code: z.string() }))
  await anyone.ask(
    'setup.complete',
    {
      company: '青禾示范物业服务有限公司',
      project: '云汀花园管理处',
      prefix: '',
      administrator: { name: '系统管理员', loginName: 'administrator', password },
      recoveryCodeCheck: code.slice(-5),
    },
    nothing,
  )
  const administrator = openLine(host.url, await logIn(host.url, 'administrator'))
  const roles = ['receptionist', 'customerServiceSupervisor', 'projectManager']
  await administrator.ask('accounts.create', { name: '周婷', loginName, roles, password }, z.object({ id: z.string() }))
  for (const line of [anyone, administrator]) line.hangUp()
  await host.stop()
}

/** @returns the token of a new session: they live in memory, so every start of the host needs one */
export async function logIn(url: string, name = loginName): Promise<string> {
  const line = openLine(url, null)
  const { token } = await line.ask('sessions.logIn', { loginName: name, password }, z.object({ token: z.string() }))
  line.hangUp()
  return token
}
