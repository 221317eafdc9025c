import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Role } from '../../../../shared/access/roles.ts'
import { roles } from '../../../../shared/access/roles.ts'
import type { Message } from '../../../../shared/host.ts'
import type { Reply } from '../../../../shared/reply.ts'
import { type App, createApp } from '../../app.ts'
import { openDatabase } from '../../database/open.ts'
import { type DemoClock, demoClock } from '../../demo/demo-clock.ts'
import { demoAdministrator, demoPassword, demoPeople } from '../../demo/demo-site.ts'
import { loadDemo } from '../../demo/load-demo.ts'
import { databaseIn } from '../../keys/data-folder.ts'
import { readKeyFile } from '../../keys/key-file.ts'
import { openKeyring } from '../test-desk.ts'
import { Canaries, type Canary } from './canaries.ts'
import { type Call, calls } from './fields.ts'
import { furtherScenes } from './further-scenes.ts'

/** Somebody who asks. */
export interface Asker {
  readonly name: string
  readonly roles: readonly Role[]
  readonly accountId: string
  readonly token: string
}

/** An answer as it would be read, with every paper that it gives a ticket for. */
export interface Heard {
  readonly reply: Reply<unknown>
  readonly text: string
}

/** A founded house with its people. */
export interface House {
  readonly folder: string
  readonly app: App
  readonly now: number
  /** By log-in name. */
  readonly askers: ReadonlyMap<string, Asker>
  /** Somebody who holds every role: to find out what there is to be asked. */
  readonly everybody: Asker
  readonly ask: (asker: Asker | null, path: string, input: unknown) => Promise<Heard>
  readonly close: () => void
}

const log = { warn: () => undefined }
const portsOf = (folder: string, clock: DemoClock) => ({ folder, clock, keyring: openKeyring, log, passwordCost: 4 })
const allRoles = 'everybody'
/** Opened by hand, its people signed in; nothing in it changes by the time of day. */
const stands = Date.UTC(2026, 9, 26, 2)

async function signIn(app: App, loginName: string): Promise<Asker> {
  const message = { path: 'sessions.logIn', input: { loginName, password: demoPassword }, token: null, operation: null }
  const reply = await app.call(message, 'reception')
  if (!reply.ok) throw new Error(`${loginName} cannot sign in: ${reply.error.message}`)
  const { token, me } = reply.data as { token: string; me: { accountId: string; roles: Role[] } }
  return { name: loginName, roles: me.roles, accountId: me.accountId, token }
}

export async function openHouse(folder: string): Promise<House> {
  const clock = demoClock(
    () => stands,
    () => 0,
  )
  clock.set(stands)
  const app = createApp(portsOf(folder, clock))
  const askers = new Map<string, Asker>()
  for (const name of [...Object.keys(demoPeople), demoAdministrator.loginName]) askers.set(name, await signIn(app, name))
  const everybody = await signIn(app, allRoles)
  const papersOf = (text: string) =>
    [...text.matchAll(/"ticket":"([\w-]+)"/g)].map(
      ([, ticket = '']) => app.paper(ticket)?.html ?? JSON.stringify(app.workbook(ticket)) ?? '',
    )
  const ask = async (asker: Asker | null, path: string, input: unknown): Promise<Heard> => {
    const reply = await app.call({ path, input, token: asker?.token ?? null, operation: null }, 'reception')
    const text = JSON.stringify(reply)
    return { reply, text: [text, ...papersOf(text)].join('\n') }
  }
  return { folder, app, now: stands, askers, everybody, ask, close: () => app.close() }
}

/** The same house once more, to be changed. */
export function copyOf(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'qiantai-rights-'))
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** What stands in the file, seen from outside. */
export interface Stored {
  /** Ids by table. */
  readonly ids: ReadonlyMap<string, readonly string[]>
  /** The owner of a record that has one. */
  readonly owners: ReadonlyMap<string, string>
  readonly revs: ReadonlyMap<string, number>
}

export function storedIn(folder: string): Stored {
  const wrap = readKeyFile(folder)?.wraps.find(({ by }) => by === 'file')
  if (!wrap) throw new Error('a key was expected')
  const database = openDatabase(databaseIn(folder), Buffer.from(wrap.key, 'base64'))
  const stored = { ids: new Map<string, string[]>(), owners: new Map<string, string>(), revs: new Map<string, number>() }
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[]
  for (const table of tables) {
    const columns = (database.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
    if (!columns.includes('id')) continue
    const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY id`).all() as Record<string, unknown>[]
    const named = rows.filter(({ id }) => typeof id === 'string' && id.length === 36)
    if (named.length > 0)
      stored.ids.set(
        table,
        named.map(({ id }) => String(id)),
      )
    for (const { id, ownerId, rev } of named) {
      if (typeof ownerId === 'string') stored.owners.set(String(id), ownerId)
      if (typeof rev === 'number') stored.revs.set(String(id), rev)
    }
  }
  database.close()
  return stored
}

/** Which record an input or an answer is about: its prospect, or what was made or changed. */
class Belongings {
  readonly #of = new Map<string, string>()

  about(path: string, input: unknown, answer: unknown): string | null {
    const given = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
    const made = (answer as { id?: unknown } | null)?.id
    const ids = Object.entries(given).filter(([name, value]) => /^id$|Id$/.test(name) && typeof value === 'string')
    const prospect = given['prospectId'] ?? (path.startsWith('prospects.') ? (given['id'] ?? made) : undefined)
    const known = prospect ?? ids.map(([, value]) => this.#of.get(String(value))).find(Boolean)
    const found = typeof known === 'string' ? known : typeof made === 'string' ? made : null
    if (typeof made === 'string' && found) this.#of.set(made, found)
    return found
  }
}

/** What a command answered to whom while the story was played. */
export interface Told {
  readonly path: string
  readonly by: string
  readonly canaries: ReadonlySet<Canary>
}

/** Plays the calls on, with a canary in whatever is written down. Fields that refuse theirs keep what was given. */
class Planter {
  readonly canaries = new Canaries()
  readonly unplanted = new Set<string>()
  readonly told: Told[] = []
  readonly #people = new Map<string, string>()
  readonly #belongings = new Belongings()
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  async #planted(call: Call, message: Message, desk: string): Promise<Reply<unknown> | undefined> {
    const without = new Set<string>()
    const by = this.#people.get(message.token ?? '') ?? ''
    for (let tries = 0; tries < 4; tries += 1) {
      const { input, set } = this.canaries.plant(call.procedure.input, message.input, { ...call, by, without })
      if (set.length === 0) return undefined
      const reply = await this.#app.call({ ...message, input }, desk)
      if (reply.ok) {
        const about = this.#belongings.about(message.path, message.input, reply.data)
        for (const canary of set) Object.assign(canary, { about, kept: true })
        this.told.push({ path: message.path, by, canaries: this.canaries.in(JSON.stringify(reply)) })
        return reply
      }
      for (const field of Object.keys(reply.error.fields ?? {}).map((name) => name.replaceAll(/\.\d+/g, ''))) {
        without.add(field)
        this.unplanted.add(`${message.path} ${field}`)
      }
    }
    return undefined
  }

  readonly call = async (message: Message, desk: string): Promise<Reply<unknown>> => {
    const call = calls.find(({ path }) => path === message.path)
    const plants = call?.procedure.kind === 'command' && !['setup', 'sessions', 'accounts'].includes(call.feature)
    const planted = plants ? await this.#planted(call, message, desk) : undefined
    if (planted) return planted
    const reply = await this.#app.call(message, desk)
    if (!reply.ok) return reply
    if (plants) this.#belongings.about(message.path, message.input, reply.data)
    if (message.path === 'sessions.logIn') {
      const { token, me } = reply.data as { token: string; me: { accountId: string } }
      this.#people.set(token, me.accountId)
    }
    return reply
  }
}

export interface PlantedHouse extends Pick<Planter, 'canaries' | 'told'> {
  readonly folder: string
  /** Fields that refused their canary: words of a list, numbers with a check digit. */
  readonly unplanted: ReadonlySet<string>
  /** The account that owns what the canary is about. */
  readonly ownerOf: (canary: Canary) => string
  readonly remove: () => void
}

/** Founds the house of the demonstration, with canaries, and plays on where its story leaves something untold. */
export async function plantHouse(): Promise<PlantedHouse> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qiantai-rights-'))
  const clock = demoClock(
    () => stands,
    () => 0,
  )
  const app = createApp(portsOf(folder, clock))
  const planter = new Planter(app)
  await loadDemo(planter, clock)
  clock.set(stands)
  const administrator = await signIn(app, demoAdministrator.loginName)
  const input = { name: '样样都会', loginName: allRoles, roles: [...roles], password: demoPassword }
  await app.call({ path: 'accounts.create', input, token: administrator.token, operation: null }, 'reception')
  await furtherScenes(planter)
  app.close()
  const { owners } = storedIn(folder)
  const { canaries, unplanted, told } = planter
  const ownerOf = ({ about, by }: Canary) => owners.get(about ?? '') ?? by
  return { folder, canaries, unplanted, told, ownerOf, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
