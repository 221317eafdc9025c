import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Role, roles } from '../shared/access/roles.ts'
import { type StoryClient, storyClient } from './client.ts'
import type { OpenHost, Where } from './hosts/host.ts'
import { company, names, password, project } from './people.ts'

/** A folder of its own for data and keys. */
export function newPlace(): Where & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'qiantai-story-'))
  return { root, folder: join(root, 'data'), keys: join(root, 'keys') }
}

/** Data that is set up, with everybody's account, made once per worker: setting up anew costs seconds of password hashing. */
export function copyPlace(from: Where): Where & { readonly root: string } {
  const to = newPlace()
  cpSync(from.folder, to.folder, { recursive: true, filter: (path) => !/Singleton|open\.json/.test(path) })
  cpSync(from.keys, to.keys, { recursive: true, force: true })
  return to
}

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
  await Promise.all(roles.filter((role) => role !== 'administrator').map((role) => addPerson(administrator, role)))
}

async function addPerson(administrator: StoryClient, role: Role): Promise<void> {
  await administrator.accounts.create({ name: names[role], loginName: role, roles: [role], password })
}
