import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { earlyRounds } from './blindness.ts'
import type { Places } from './host-process.ts'
import { setUp } from './people.ts'
import { killRounds } from './rounds.ts'
import { traceHost, traceNormal, tracerTrouble } from './trace.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    seed: { type: 'string' },
    /** A smaller one of everything, for the daily tests. */
    quick: { type: 'boolean', default: false },
    /** Leaves the data folder for whoever wants to look into it. */
    keep: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds ?? (values.quick ? 10 : 200))
const commands = values.quick ? 120 : 1200
const controls = values.quick ? 2 : 5
const seed = Number(values.seed ?? Date.now() % 1_000_000)

interface Finding {
  readonly what: string
  readonly seen: string
  /** undefined: could not be looked at on this machine. */
  readonly good: boolean | undefined
}

async function newPlaces(folder: string, name: string): Promise<Places> {
  const places = { data: path.join(folder, name), keys: path.join(folder, `${name}-keys`) }
  for (const each of [places.data, places.keys]) mkdirSync(each, { mode: 0o700 })
  await setUp(places)
  return places
}

async function killFindings(folder: string): Promise<Finding[]> {
  const tally = await killRounds(folder, await newPlaces(folder, 'desk'), rounds, seed, console.log)
  for (const fault of tally.faults.slice(0, 20)) console.log(`  ${fault}`)
  const early = await earlyRounds(folder, await newPlaces(folder, 'early'), controls)
  return [
    {
      what: `kill -9, ${tally.rounds} rounds under load (and ${tally.killedWhileOpening} while opening)`,
      seen: `${tally.acknowledged} acknowledged, ${tally.refused} refused, ${tally.retried} retried: ${tally.faults.length} faults`,
      good: tally.faults.length === 0 && tally.acknowledged > 0,
    },
    {
      what: `control: a door that acknowledges early, ${controls} rounds`,
      seen: `${early.lost} of ${early.acknowledged} acknowledged were lost (must be seen)`,
      good: early.lost > 0,
    },
  ]
}

async function orderFindings(folder: string): Promise<Finding[]> {
  const what = 'no acknowledgement before the sync of the log'
  const trouble = tracerTrouble()
  if (trouble) return [{ what, seen: `not measured: ${trouble}`, good: undefined }]
  const order = await traceHost(folder, await newPlaces(folder, 'traced'), commands)
  const control = await traceNormal(folder, 200)
  return [
    {
      what,
      seen: `${order.early} early of ${order.replies} replies, ${order.syncs} syncs`,
      good: order.early === 0 && order.replies >= commands,
    },
    {
      what: 'control: synchronous = NORMAL',
      seen: `${control.early} early of ${control.replies} replies (must be seen)`,
      good: control.early > 0 && control.replies === 200,
    },
  ]
}

const folder = mkdtempSync(path.join(tmpdir(), 'qiantai-crash-'))
console.log(`${rounds} rounds, seed ${seed}, in ${folder}`)
const began = Date.now()
const findings = [...(await orderFindings(folder)), ...(await killFindings(folder))]
for (const { what, seen, good } of findings) console.log(`${good === undefined ? '–' : good ? '✓' : '✗'} ${what}: ${seen}`)
console.log(`${Math.round((Date.now() - began) / 1000)} s`)
if (values.keep) console.log(`kept: ${folder}`)
else rmSync(folder, { recursive: true, force: true })
// What could not be looked at is no proof; only the daily run goes on without it.
if (findings.some(({ good }) => good === false || (good === undefined && !values.quick))) process.exitCode = 1
