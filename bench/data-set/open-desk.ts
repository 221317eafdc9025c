import { z } from 'zod'
import { type Core, openCore } from '../../electron/core/core-state.ts'
import { createDispatch } from '../../electron/core/dispatch.ts'
import { openVault } from '../../electron/core/keys/vault.ts'
import type { Ports } from '../../electron/core/ports.ts'
import { openKeyring, type TestClock, testClock } from '../../electron/core/testing/test-desk.ts'
import { dataSetEnd } from './fill.ts'

/** A desk that is benched: the real core over a real file, with somebody signed in. */
export interface BenchDesk {
  readonly core: Core
  readonly clock: TestClock
  /** Through dispatch. @throws when the answer is no success */
  readonly call: (path: string, input: unknown, operation?: string) => Promise<unknown>
  readonly accountId: string
  readonly close: () => void
}

export const person = { name: '周婷', loginName: 'counter', password: 'bench-desk-42' }
const signedIn = z.object({ token: z.string(), me: z.object({ accountId: z.string() }) })

/** The core as createApp puts it together, but with the connection in our hands. */
export function openBare(folder: string) {
  const clock = testClock(dataSetEnd)
  const ports: Ports = { folder, clock, keyring: openKeyring, log: { warn: console.error }, passwordCost: 10 }
  const vault = openVault(ports)
  if (vault.state !== 'open') throw new Error(`${folder}: ${vault.state}`)
  const core = openCore(vault.database, vault.dataKey, ports)
  const dispatch = createDispatch(core, () => undefined)
  const call = async (token: string | null, path: string, input: unknown, operation: string | null = null) => {
    const reply = await dispatch.call({ path, input, token, operation }, 'reception')
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`)
    return reply.data
  }
  return { core, clock, call, close: () => vault.database.close() }
}

export async function openDesk(folder: string): Promise<BenchDesk> {
  const { core, clock, call, close } = openBare(folder)
  const { loginName, password } = person
  const { token, me } = signedIn.parse(await call(null, 'sessions.logIn', { loginName, password }))
  return {
    core,
    clock,
    call: (path, input, operation) => call(token, path, input, operation ?? null),
    accountId: me.accountId,
    close,
  }
}

/** The first run, and one person who may do everything at the counter. */
export async function foundDesk(folder: string): Promise<void> {
  const { call, close } = openBare(folder)
  const { code } = z.object({ code: z.string() }).parse(await call(null, 'setup.recoveryCode', {}))
  const administrator = { name: '系统管理员', loginName: 'administrator', password: person.password }
  const places = { company: '青禾示范物业服务有限公司', project: '云汀花园管理处', prefix: '' }
  await call(null, 'setup.complete', { ...places, administrator, recoveryCodeCheck: code.slice(-5) })
  const { token } = signedIn.parse(await call(null, 'sessions.logIn', administrator))
  const roles = ['receptionist', 'customerServiceSupervisor', 'projectManager']
  await call(token, 'accounts.create', { ...person, roles })
  close()
}
