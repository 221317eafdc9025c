import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Role } from '../shared/access/roles.ts'
import { type StoryClient, storyClient } from './client.ts'
import type { OpenHost, Where } from './hosts/host.ts'
import { company, names, password, project } from './people.ts'

export interface Place extends Where {
  readonly root: string
}

const within = (root: string): Place => ({ root, folder: join(root, 'data'), keys: join(root, 'keys') })

/** A folder of its own for data and keys. */
export function newPlace(): Place {
  return within(mkdtempSync(join(tmpdir(), 'qiantai-story-')))
}

export function copyPlace(from: Where): Place {
  const to = newPlace()
  // What Chromium and the lock write while they run belongs to one process.
  cpSync(from.folder, to.folder, { recursive: true, filter: (path) => !/Singleton\w+$|open\.json$/.test(path) })
  if (existsSync(from.keys)) cpSync(from.keys, to.keys, { recursive: true })
  return to
}

/** Where all workers of one run find the template of a kind of host. */
const shared = (runner: number, kind: string) => join(tmpdir(), `qiantai-stories-${runner}-${kind}`)

/**
 * Data that is set up, with the accounts of the reception, made once per run: hashing passwords takes seconds.
 * The first worker makes it, the others wait for it.
 */
export async function template(kind: string, start: (place: Place) => Promise<Pick<OpenHost, 'call' | 'close'>>): Promise<Place> {
  const place = within(shared(process.ppid, kind))
  const ready = join(place.root, 'ready')
  while (!existsSync(ready)) {
    if (!claim(place.root)) {
      await pause(100)
      continue
    }
    try {
      const host = await start(place)
      await setUp(host)
      await host.close()
      writeFileSync(ready, '')
    } catch (error) {
      rmSync(place.root, { recursive: true, force: true })
      throw error
    }
  }
  return place
}

function claim(root: string): boolean {
  try {
    mkdirSync(root)
    return true
  } catch {
    return false
  }
}

/** Playwright's global teardown: runs in the process that started the workers. */
export default function removeTemplates(): void {
  for (const kind of ['browser', 'electron']) rmSync(shared(process.pid, kind), { recursive: true, force: true })
}

const reception: readonly Role[] = ['receptionist', 'customerServiceSupervisor', 'projectManager', 'departmentHead']

export async function setUp(host: Pick<OpenHost, 'call'>): Promise<void> {
  const anyone = storyClient(host.call, null)
  const { code } = await anyone.setup.recoveryCode({})
  await anyone.setup.complete({
    company,
    project,
    prefix: '',
    administrator: { name: names.administrator, loginName: 'administrator', password },
    recoveryCodeCheck: code.slice(code.lastIndexOf('-') + 1),
  })
  const { token } = await anyone.sessions.logIn({ loginName: 'administrator', password })
  const administrator = storyClient(host.call, token)
  await Promise.all(reception.map((role) => addPerson(administrator, role)))
}

async function addPerson(administrator: StoryClient, role: Role): Promise<void> {
  await administrator.accounts.create({ name: names[role], loginName: role, roles: [role], password })
}

/** A session of its own for a role; who is not of the reception gets an account first. */
export async function tokenOf(host: Pick<OpenHost, 'call'>, role: Role): Promise<string> {
  const anyone = storyClient(host.call, null)
  const { people } = await anyone.accounts.names({})
  if (!people.some(({ loginName }) => loginName === role)) {
    const { token } = await anyone.sessions.logIn({ loginName: 'administrator', password })
    await addPerson(storyClient(host.call, token), role)
  }
  const { token } = await anyone.sessions.logIn({ loginName: role, password })
  return token
}
