import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import type { CaseInput } from '../shared/reception/cases.ts'
import { bareInsert, wholeCase } from './bare.sql.ts'
import { someInput } from './data-set/made-case.ts'
import type { BenchDesk } from './data-set/open-desk.ts'
import { compare, type Effort } from './measure.ts'
import { seeded } from './random.ts'
import { type Result, sizeName } from './report.ts'

/** Saves are slow enough that fewer calls show their median. */
export const saveEffort: Effort = { blocks: 9, calls: 300 }

/** Registers one made-up matter without a paper of its own after another, each a little later and under a random operation, as the screens do. */
export function registering(desk: BenchDesk, seed: number) {
  const random = seeded(seed)
  const inputs = Array.from({ length: 500 }, () => ({ ...someInput(random), category: 'other' as const }))
  return (turn: number) => {
    desk.clock.advance(10)
    return desk.call('cases.register', inputs[turn % inputs.length], randomUUID().replaceAll('-', ''))
  }
}

/** An ill-gotten speed does not count: the connection must wait for the disk, as it says after its first write (trust: R4). */
export function assertDurableStill({ core }: BenchDesk): void {
  const effective = ['synchronous', 'journal_mode'].map((name) => String(core.database.pragma(name, { simple: true })))
  if (effective.join() !== '2,wal') throw new Error(`not durable: synchronous, journal_mode = ${effective.join(', ')}`)
}

const wholeRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const registered = z.object({ id: z.string() })

/**
 * P5: a registration with all that belongs to it (number, limits, time-line, indexes, search, audit chain, outbox, kept counts, answer
 * of the operation) in one transaction, against one bare insert of the same row that is fsynced as well, on a connection set up in
 * the same way and into a table that holds as many rows.
 */
export async function saveAgainstBare(desk: BenchDesk, size: number, scratch: string): Promise<Result[]> {
  const { id } = registered.parse(await registering(desk, 5)(0))
  const {
    seq: _seq,
    id: _id,
    duty: _duty,
    dueOrder: _dueOrder,
    ...rest
  } = wholeRow.parse(desk.core.database.prepare(wholeCase).get(id))
  const bare = bareInsert(path.join(scratch, `bare-${size}.db`), new Uint8Array(32).fill(7), Object.keys(rest))
  const random = seeded(5)
  const said = Array.from({ length: 500 }, () => saidOf(someInput(random)))
  const row = (turn: number) => ({
    ...rest,
    ...said[turn % said.length],
    id: uuidv7Like(turn),
    serial: `JD-20261012-${turn}`,
    receivedAt: turn,
  })
  for (let from = 0; from < size; from += fillStep) bare.fill(Array.from({ length: fillStep }, (_, turn) => row(from + turn)))
  const before = bare.rows()
  const save = await compare(registering(desk, 7), (turn) => bare.insert(row(size + turn)), saveEffort)
  assertDurableStill(desk)
  if (bare.rows() - before !== (saveEffort.blocks + 1) * saveEffort.calls) throw new Error('the bare insert did not insert')
  bare.close()
  return [{ promise: 'P5', what: 'register a case', size: sizeName(size), target: 2, ...save }]
}
const fillStep = 10_000

function saidOf({ channel, name, standing, room, phone, content, urgency, remark }: CaseInput) {
  return { channel, name, standing, room, phone, content, urgency, remark }
}

/** Ids that rise as those of version 7 do. */
function uuidv7Like(turn: number): string {
  const digits = turn.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-${randomUUID().slice(-12)}`
}
