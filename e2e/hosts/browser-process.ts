import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import { root } from './electron-runtime.ts'
import type { Where } from './host.ts'
import { movedClock } from './moved-clock.ts'

export interface BrowserProcess {
  readonly url: string
  readonly child: ChildProcess
  readonly call: (message: Message) => Promise<Reply<unknown>>
  readonly close: () => Promise<void>
}

/** The built browser host, as `npm start -- --browser` runs it, without a browser. */
export function spawnBrowserHost({ folder, keys, clock }: Where, port = 0): ChildProcess {
  const entry = join(root, 'dist', 'main', 'browser.js')
  const moved = movedClock(clock)
  return spawn(process.execPath, [...moved.arguments, entry, '--no-open', '--port', String(port), '--data', folder], {
    env: { ...process.env, ...moved.environment, QIANTAI_KEYS: keys },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export async function startBrowserHost(where: Where, port = 0): Promise<BrowserProcess> {
  const child = spawnBrowserHost(where, port)
  const url = await addressOf(child)
  return {
    url,
    child,
    call: (message) => post(url, message),
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /^Qiantai is open at (http:\S+)$/m.exec(said)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`The host ended with ${code}:\n${said}`)))
  })
}

async function post(url: string, { path, input, operation, token }: Message): Promise<Reply<unknown>> {
  const response = await fetch(`${url}api/call`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ path, input, operation }),
  })
  return response.json()
}
