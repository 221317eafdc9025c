import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { seeded } from '../random.ts'
import { type Places, spawnHost, whenOpen } from './host-process.ts'
import { newClient, send } from './load.ts'
import { logIn } from './people.ts'
import { type SyncOrder, syncOrderOf } from './sync-order.ts'
import { openLine } from './wire.ts'

const works = () => spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=fsync', 'true']).status === 0

/** @returns why the order of syncs and replies cannot be watched here; undefined when it can be */
export function tracerTrouble(): string | undefined {
  if (process.platform !== 'linux') return `there is no strace on ${process.platform}; run this on Linux`
  if (works()) return undefined
  if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '--yes', '--quiet', 'strace'], { stdio: 'ignore' })
  return works() ? undefined : 'strace is missing or may not trace here: apt-get install strace'
}

const tracer = (output: string) =>
  `strace -f -y -s 40 -o ${output} -e trace=fsync,fdatasync,pwrite64,write,sendto,sendmsg,writev`.split(' ')

/** Ends what the tracer runs, not the tracer: it then writes its last lines and ends too. */
async function endTraced(tracerProcess: ReturnType<typeof spawn>): Promise<void> {
  const children = readFileSync(`/proc/${tracerProcess.pid}/task/${tracerProcess.pid}/children`, 'utf8').trim().split(' ')
  const gone = new Promise((resolve) => tracerProcess.once('exit', resolve))
  for (const child of children) process.kill(Number(child), 'SIGTERM')
  await gone
}

/** Commands one after another on one connection of the real host, while its system calls are written down (trust: R2). */
export async function traceHost(folder: string, places: Places, commands: number): Promise<SyncOrder> {
  const output = path.join(folder, 'host.trace')
  const traced = spawnHost(places, tracer(output))
  const url = await whenOpen(traced)
  const line = openLine(url, await logIn(url))
  const client = newClient(99, seeded(99))
  for (let sent = 0; sent < commands; sent += 1) {
    const input = sent % 2 === 0 ? { key: 'traced', body: String(sent) } : undefined
    const made = input ? { path: 'drafts.save', input } : { path: 'cases.register', input: tracedCase(sent) }
    await send(client, line, { ...made, operation: randomUUID() })
  }
  line.hangUp()
  await endTraced(traced)
  return syncOrderOf(readFileSync(output, 'utf8'))
}

const tracedCase = (number: number) => ({
  ...{
    receivedAt: null,
    channel: 'phone',
    category: number % 10 === 1 ? 'afterSales' : 'repair',
    name: '张伟',
    standing: 'owner',
  },
  ...{ room: '3-1-602', phone: '13800001234', residentId: null, content: `厨房漏水,第 ${number} 次来电`, urgency: 'normal' },
  ...{ complainedOf: null, remark: null },
})

/** The control: the same trace of a connection with `synchronous = NORMAL`, whose replies are all early. */
export async function traceNormal(folder: string, requests: number): Promise<SyncOrder> {
  const data = path.join(folder, 'normal')
  mkdirSync(data)
  const output = path.join(folder, 'normal.trace')
  const [command = '', ...rest] = [...tracer(output), process.execPath, path.join(import.meta.dirname, 'normal-host.js'), data]
  const traced = spawn(command, rest)
  const line = openLine(await whenOpen(traced), null)
  for (let sent = 0; sent < requests; sent += 1) await line.call('notes.add', {}, randomUUID())
  line.hangUp()
  await endTraced(traced)
  return syncOrderOf(readFileSync(output, 'utf8'))
}
