import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Random, seeded, whole } from '../random.ts'
import { lostCommands, lostDrafts, lostRefusals } from './acknowledged-check.ts'
import { type HostProcess, killed, type Places, spawnHost, startHost } from './host-process.ts'
import { ledgerFaults, newTrail, type Trail } from './ledger-check.ts'
import { type Acknowledged, type Client, draftKey, newClient, send, work } from './load.ts'
import { readCopy } from './open-copy.ts'
import { logIn } from './people.ts'
import { type Line, openLine } from './wire.ts'

export interface Tally {
  rounds: number
  acknowledged: number
  refused: number
  /** Commands that were under way when the host died, and were sent again after it. */
  retried: number
  killedWhileOpening: number
  readonly faults: string[]
}

interface Trial {
  readonly places: Places
  readonly scratch: string
  readonly random: Random
  readonly clients: readonly Client[]
  readonly tally: Tally
  trail: Trail
  /** Every command that was ever answered with success. */
  readonly everything: Acknowledged[]
}

const desks = 6
const mostAnswers = 160
/** A slow computer gets a round of fewer answers, not a longer one. */
const longestRound = 2000
const thoroughEvery = 10

/** After a restart each client asks again what it had no answer to, under the same operation: at most one effect. */
async function retryPending(client: Client, line: Line, told: (acknowledged: Acknowledged) => void, tally: Tally) {
  if (!client.pending) return
  tally.retried += 1
  const acknowledged = await send(client, line, client.pending)
  if (acknowledged) told(acknowledged)
}

async function untilAnswers(answers: number, acknowledged: readonly unknown[]): Promise<void> {
  const latest = Date.now() + longestRound
  while (acknowledged.length < answers && Date.now() < latest) await sleep(2)
}

async function loadUntilKilled(trial: Trial, host: HostProcess): Promise<Acknowledged[]> {
  const token = await logIn(host.url)
  const acknowledged: Acknowledged[] = []
  const told = (one: Acknowledged) => void acknowledged.push(one)
  const lines = trial.clients.map(() => openLine(host.url, token))
  const working = trial.clients.map(async (client, index) => {
    const line = lines[index]
    if (!line) return
    await retryPending(client, line, told, trial.tally)
    await work(client, line, told)
  })
  await untilAnswers(1 + whole(trial.random, mostAnswers), acknowledged)
  await sleep(trial.random() * 6) // so that the kill falls anywhere in what the host is doing
  await host.kill()
  await Promise.all(working)
  for (const line of lines) line.hangUp()
  return acknowledged
}

/** The host dies while it opens, and perhaps repairs, the file. */
async function killWhileOpening({ places, random, tally }: Trial): Promise<void> {
  const child = spawnHost(places)
  await sleep(whole(random, 700))
  await killed(child)
  tally.killedWhileOpening += 1
}

function draftsOf(acknowledged: readonly Acknowledged[]): ReadonlyMap<string, number> {
  const saved = acknowledged.filter(({ path: call, reply }) => call === 'drafts.save' && reply.ok)
  return new Map(saved.map(({ input }) => [String(input['key']), Number(input['body'])]))
}

function checkRound(trial: Trial, acknowledged: readonly Acknowledged[], thorough: boolean): string[] {
  return readCopy(trial.places, trial.scratch, (db) => {
    const refusedBefore = new Map(trial.trail.refusals)
    const faults = ledgerFaults(db, trial.trail, thorough)
    const since = new Map([...trial.trail.refusals].map(([key, times]) => [key, times - (refusedBefore.get(key) ?? 0)]))
    return [
      ...faults,
      ...lostCommands(db, acknowledged),
      ...lostRefusals({ ...trial.trail, refusals: since }, acknowledged),
      ...lostDrafts(db, draftsOf(acknowledged)),
    ]
  })
}

function count(tally: Tally, acknowledged: readonly Acknowledged[]): void {
  const succeeded = acknowledged.filter(({ reply }) => reply.ok).length
  tally.acknowledged += succeeded
  tally.refused += acknowledged.length - succeeded
}

/** Everything from the first round on once more, in the file that the product closed properly. */
async function checkAtTheEnd(trial: Trial): Promise<string[]> {
  const host = await startHost(trial.places)
  await host.stop()
  trial.trail = newTrail()
  const drafts = new Map(trial.clients.map((client) => [draftKey(client), draftsOf(trial.everything).get(draftKey(client)) ?? 0]))
  return readCopy(trial.places, trial.scratch, (db) => [
    ...ledgerFaults(db, trial.trail, true),
    ...lostCommands(db, trial.everything),
    ...lostDrafts(db, drafts),
  ])
}

/**
 * Kills the real host again and again under load, on one data folder that lives through it all, and looks after each kill
 * whether every acknowledged command is there, whole and on record (trust: R1).
 */
export async function killRounds(folder: string, places: Places, rounds: number, seed: number, say: (line: string) => void) {
  const random = seeded(seed)
  const tally: Tally = { rounds: 0, acknowledged: 0, refused: 0, retried: 0, killedWhileOpening: 0, faults: [] }
  const clients = Array.from({ length: desks }, (_, number) => newClient(number, seeded(seed + 1 + number)))
  const trial: Trial = { places, scratch: path.join(folder, 'copy'), random, clients, tally, trail: newTrail(), everything: [] }
  while (tally.rounds < rounds) {
    if (tally.rounds % thoroughEvery === 5) await killWhileOpening(trial)
    const acknowledged = await loadUntilKilled(trial, await startHost(places))
    tally.rounds += 1
    count(tally, acknowledged)
    trial.everything.push(...acknowledged.filter(({ reply }) => reply.ok))
    const faults = checkRound(trial, acknowledged, tally.rounds % thoroughEvery === 0)
    tally.faults.push(...faults.map((fault) => `round ${tally.rounds}: ${fault}`))
    if (tally.rounds % 20 === 0)
      say(`  ${tally.rounds} rounds, ${tally.acknowledged} acknowledged, ${tally.faults.length} faults`)
  }
  tally.faults.push(...(await checkAtTheEnd(trial)).map((fault) => `at the end: ${fault}`))
  return tally
}
