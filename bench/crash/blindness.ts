import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lostCommands } from './acknowledged-check.ts'
import { killed, type Places, startHost, whenOpen } from './host-process.ts'
import type { Acknowledged } from './load.ts'
import { readCopy } from './open-copy.ts'
import { logIn } from './people.ts'
import { openLine } from './wire.ts'

const desks = 4

async function saveUntilDead(url: string, token: string, number: number, acknowledged: Acknowledged[]): Promise<void> {
  const line = openLine(url, token)
  for (let body = 1; ; body += 1) {
    const sent = { path: 'drafts.save', input: { key: `early-${number}`, body: String(body) }, operation: randomUUID() }
    const reply = await line.call(sent.path, sent.input, sent.operation)
    if (!reply) break
    acknowledged.push({ ...sent, reply })
  }
  line.hangUp()
}

/** One round of the same harness against a door that acknowledges before the host has stored anything. @returns what it lost */
async function round(places: Places, scratch: string): Promise<{ readonly acknowledged: number; readonly lost: number }> {
  const host = await startHost(places)
  const token = await logIn(host.url)
  const proxy = spawn(process.execPath, [path.join(import.meta.dirname, 'early-proxy.js'), host.url])
  const url = await whenOpen(proxy)
  const acknowledged: Acknowledged[] = []
  const working = Array.from({ length: desks }, (_, number) => saveUntilDead(url, token, number, acknowledged))
  await sleep(150)
  await Promise.all([killed(proxy), host.kill()])
  await Promise.all(working)
  const lost = readCopy(places, scratch, (db) => lostCommands(db, acknowledged)).filter((fault) => fault.startsWith('lost'))
  return { acknowledged: acknowledged.length, lost: lost.length }
}

/** The control of the kill rounds: were nothing lost here, the harness could not see a loss at all. */
export async function earlyRounds(folder: string, places: Places, rounds: number) {
  const total = { acknowledged: 0, lost: 0 }
  for (let done = 0; done < rounds; done += 1) {
    const { acknowledged, lost } = await round(places, path.join(folder, 'copy'))
    total.acknowledged += acknowledged
    total.lost += lost
  }
  return total
}
