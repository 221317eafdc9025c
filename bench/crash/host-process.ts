import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** Where one trial keeps its records and its keys. */
export interface Places {
  readonly data: string
  readonly keys: string
}

export interface HostProcess {
  readonly url: string
  /** SIGKILL, to this process only: nothing of it runs any more when the promise resolves. */
  readonly kill: () => Promise<void>
  /** As Ctrl-C does. */
  readonly stop: () => Promise<void>
}

const openLine = /^Qiantai is open at (http:\S+)$/m
const patience = 60_000

const exited = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Begins the built browser host, as `npm start` does. `under`: a command that runs it, such as a tracer. */
export function spawnHost(places: Places, under: readonly string[] = []): ChildProcess {
  const browser = path.join('dist', 'main', 'browser.js')
  const [command = '', ...rest] = [...under, process.execPath, browser]
  return spawn(command, [...rest, '--data', places.data, '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, QIANTAI_KEYS: places.keys },
  })
}

/** Waits for the line that says where a child can be used. */
export function whenOpen(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`the host did not open: ${said}`)), patience)
    const hear = (chunk: unknown) => {
      said += String(chunk)
      const url = openLine.exec(said)?.[1]
      if (!url) return
      clearTimeout(late)
      resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the host ended with ${code}: ${said}`))
    })
  })
}

export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await exited(child)
}

export async function startHost(places: Places): Promise<HostProcess> {
  const child = spawnHost(places)
  const url = await whenOpen(child)
  return {
    url,
    kill: () => killed(child),
    stop: async () => {
      child.kill('SIGTERM')
      await exited(child)
    },
  }
}
