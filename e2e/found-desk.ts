import { mkdirSync } from 'node:fs'
import { createApp } from '../electron/core/app.ts'
import { fileKeyring } from '../electron/host/file-keyring.ts'
import { roles } from '../shared/access/roles.ts'
import { type Send, storyClient } from './client.ts'
import type { Where } from './hosts/host.ts'
import { company, names, password, project } from './people.ts'

/** log2 of scrypt's N: a hash names its own cost, so every later log-in is as cheap. */
const passwordCost = 10

/** Sets a desk up in an empty folder, with one account per role. @returns its recovery code */
export async function foundDesk({ folder, keys }: Where): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const log = { warn: (line: string) => console.error(line) }
  const app = createApp({ folder, clock: { now: Date.now }, keyring: fileKeyring(keys), log, passwordCost })
  try {
    return await setUp((message) => app.call(message, 'stories'))
  } finally {
    app.close()
  }
}

async function setUp(send: Send): Promise<string> {
  const anyone = storyClient(send, null)
  const { code } = await anyone.setup.recoveryCode({})
  await anyone.setup.complete({
    company,
    project,
    prefix: '',
    administrator: { name: names.administrator, loginName: 'administrator', password },
    recoveryCodeCheck: code.slice(code.lastIndexOf('-') + 1),
  })
  const { token } = await anyone.sessions.logIn({ loginName: 'administrator', password })
  const { accounts } = storyClient(send, token)
  for (const role of roles) {
    if (role !== 'administrator') await accounts.create({ name: names[role], loginName: role, roles: [role], password })
  }
  return code
}
