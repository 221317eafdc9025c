import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Role } from '../shared/access/roles.ts'
import { type Send, storyClient } from './client.ts'
import { foundDesk } from './found-desk.ts'
import type { OpenHost, Where } from './hosts/host.ts'
import { password } from './people.ts'

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
 * Data that is set up, with an account for every role, made once per run. The first worker makes it, the others wait for it.
 * The core itself founds the desk, since a host would hash its passwords for seconds at every log-in of every story. A host
 * with a key store of its own then takes the key over as on a new computer: with the recovery code.
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
      const code = await foundDesk(place)
      if (kind === 'electron') await takeKeyOver(code, await start(place))
      writeFileSync(ready, '')
    } catch (error) {
      rmSync(place.root, { recursive: true, force: true })
      throw error
    }
  }
  return place
}

/** A host with a key store of its own takes the key over as on a new computer. */
export async function takeKeyOver(code: string, host: Pick<OpenHost, 'call' | 'close'>): Promise<void> {
  const anyone = storyClient(host.call, null)
  const { phase } = await anyone.setup.status({})
  if (phase === 'keyNeeded') await anyone.setup.recover({ code })
  await host.close()
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

/** A session of its own for a role. */
export async function tokenOf(host: { readonly call: Send }, role: Role): Promise<string> {
  const { token } = await storyClient(host.call, null).sessions.logIn({ loginName: role, password })
  return token
}
