import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Role, roles } from '../../../shared/access/roles.ts'
import { sessions } from '../../../shared/access/sessions.ts'
import { instantOf } from '../../../shared/calendar.ts'
import type { DeskContract } from '../../../shared/contract.ts'
import type { Client } from '../../../shared/procedure.ts'
import type { Reply, ReplyError } from '../../../shared/reply.ts'
import { type App, createApp } from '../app.ts'
import type { Keyring, Ports } from '../ports.ts'

/** A clock that stands still until it is set. */
export interface TestClock {
  readonly now: () => number
  /** Goes along with `now`. */
  readonly steady: () => number
  readonly set: (instant: number) => void
  readonly advance: (milliseconds: number) => void
}

/** The same calls as the screens have, but the answer itself; trouble is thrown with its reply. */
export type TestClient = {
  readonly [F in keyof DeskContract]: {
    readonly [C in keyof DeskContract[F]]: (
      input: Parameters<Client<DeskContract>[F][C]>[0],
    ) => Promise<Extract<Awaited<ReturnType<Client<DeskContract>[F][C]>>, { readonly ok: true }>['data']>
  }
}

export class ReplyThrown extends Error {
  readonly reply: ReplyError
  constructor(call: string, reply: ReplyError) {
    super(`${call}: ${reply.code} ${reply.message} ${JSON.stringify(reply.fields ?? reply.missing ?? {})}`)
    this.reply = reply
  }
}

export interface TestDesk {
  readonly app: App
  readonly clock: TestClock
  readonly folder: string
  readonly log: readonly string[]
  /** A client signed in with this role: one account per role, named after it (loginName = role). */
  readonly as: (role: Role) => TestClient
  readonly token: (role: Role) => string
  readonly accountId: (role: Role) => string
  readonly reply: (role: Role | null, path: string, input: unknown, operation?: string) => Promise<Reply<unknown>>
  /** Closes and removes everything. */
  readonly close: () => void
}

/** Keeps the key as it is; what is tested is not the keyring. */
export const openKeyring: Keyring = { kind: 'file', wrap: (key) => key, unwrap: (key) => key }

export function testClock(start: number): TestClock {
  let now = start
  return {
    now: () => now,
    steady: () => now,
    set: (instant) => {
      now = instant
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}

export const testPassword = 'qiantai-test-42'

type Answerer = (call: string, input: unknown) => Promise<Reply<unknown>>

const plainly =
  (app: Pick<App, 'call'>, token: string | null): Answerer =>
  (path, input) =>
    app.call({ path, input, token, operation: null }, 'reception')

/** A typed client over an answerer; the cast is the mirror of the renderer's. */
function clientOver(answer: Answerer): TestClient {
  const ask = async (call: string, input: unknown) => {
    const reply = await answer(call, input)
    if (!reply.ok) throw new ReplyThrown(call, reply.error)
    return reply.data
  }
  const feature = (name: string) =>
    new Proxy({}, { get: (_target, call) => (input: unknown) => ask(`${name}.${String(call)}`, input) })
  return new Proxy({}, { get: (_target, name) => feature(String(name)) }) as TestClient
}

/** A typed client with a token, or nobody's. */
export function clientOf(app: Pick<App, 'call'>, token: string | null): TestClient {
  return clientOver(plainly(app, token))
}

// Hashing a password takes a quarter of a second: a role gets its account when it is first used.
async function signIn(app: App, administrator: TestClient, role: Role) {
  if (role !== 'administrator') {
    await administrator.accounts.create({ name: role, loginName: role, roles: [role], password: testPassword })
  }
  return clientOf(app, null).sessions.logIn({ loginName: role, password: testPassword })
}

async function setUp(app: App) {
  const anyone = clientOf(app, null)
  const { code } = await anyone.setup.recoveryCode({})
  await anyone.setup.complete({
    company: '青禾示范物业服务有限公司',
    project: '云汀花园管理处',
    prefix: '',
    administrator: { name: 'administrator', loginName: 'administrator', password: testPassword },
    recoveryCodeCheck: code.slice(-5),
  })
  return code
}

export interface TestDeskOptions {
  /** UTC ms; noon of 2026-10-12 in China unless told. */
  readonly now?: number
  /** Roles to sign in; those of the reception unless told. */
  readonly roles?: readonly Role[]
  readonly ports?: Partial<Ports>
}

const usual: readonly Role[] = ['receptionist', 'customerServiceSupervisor', 'projectManager', 'departmentHead']

/** A set-up app on a temporary folder, with people signed in and a clock to set. */
export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const clock = testClock(options.now ?? instantOf('2026-10-12', '12:00'))
  const folder = mkdtempSync(path.join(tmpdir(), 'qiantai-test-'))
  const log: string[] = []
  const ports = {
    folder,
    clock,
    keyring: openKeyring,
    log: { warn: (line: string) => log.push(line) },
    passwordCost: 10,
    ...options.ports,
  }
  const app = createApp(ports)
  await setUp(app)
  const people = new Map<Role, { readonly token: string; readonly accountId: string }>()
  const enter = async (role: Role) => {
    const { token, me } = await signIn(app, clientOf(app, people.get('administrator')?.token ?? null), role)
    people.set(role, { token, accountId: me.accountId })
  }
  await enter('administrator')
  await Promise.all((options.roles ?? usual).filter((role) => role !== 'administrator').map(enter))
  const person = (role: Role) => {
    const found = people.get(role)
    if (!found) throw new Error(`openTestDesk({ roles }) did not sign in ${role}; there are ${roles.join(', ')}`)
    return found
  }
  const send = (role: Role | null, path: string, input: unknown, operation: string | null) =>
    app.call({ path, input, token: role && person(role).token, operation }, 'reception')
  /** Sessions lock and end while a test turns the clock: signs in again and goes on, as a person would. */
  const reply = async (role: Role | null, path: string, input: unknown, operation: string | null = null) => {
    const first = await send(role, path, input, operation)
    if (role === null || first.ok || (first.error.code !== 'LOCKED' && first.error.code !== 'NOT_SIGNED_IN')) return first
    const again = await plainly(app, null)('sessions.logIn', { loginName: role, password: testPassword })
    if (!again.ok) return first
    people.set(role, sessions.logIn.output.transform(({ token, me }) => ({ token, accountId: me.accountId })).parse(again.data))
    return send(role, path, input, operation)
  }
  return {
    app,
    clock,
    folder,
    log,
    as: (role) => clientOver((call, input) => reply(role, call, input)),
    token: (role) => person(role).token,
    accountId: (role) => person(role).accountId,
    reply,
    close: () => {
      app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
