import path from 'node:path'
import { bareInsert } from './bare.sql.ts'
import { someInput } from './data-set/made-case.ts'
import type { BenchDesk } from './data-set/open-desk.ts'
import { compare, type Effort } from './measure.ts'
import { seeded } from './random.ts'
import { type Result, sizeName } from './report.ts'

/** Saves are slow enough that fewer calls show their median. */
export const saveEffort: Effort = { blocks: 9, calls: 300 }

/** Registers one made-up matter after another, each a little later. */
export function registering(desk: BenchDesk, seed: number) {
  const random = seeded(seed)
  const inputs = Array.from({ length: 500 }, () => ({ ...someInput(random), category: 'repair' as const }))
  return (turn: number) => {
    desk.clock.advance(10)
    return desk.call('cases.register', inputs[turn % inputs.length], `save-${seed}-${turn}`)
  }
}

/** An ill-gotten speed does not count: the connection must wait for the disk, as it says after its first write (trust: R4). */
export function assertDurableStill({ core }: BenchDesk): void {
  const effective = ['synchronous', 'journal_mode'].map((name) => String(core.database.pragma(name, { simple: true })))
  if (effective.join() !== '2,wal') throw new Error(`not durable: synchronous, journal_mode = ${effective.join(', ')}`)
}

/**
 * P5: a registration with all that belongs to it (number, limits, time-line, index, audit chain, outbox, kept counts, answer of
 * the operation) in one transaction, against one bare insert that is fsynced as well.
 */
export async function saveAgainstBare(desk: BenchDesk, size: number, scratch: string): Promise<Result[]> {
  const bare = bareInsert(path.join(scratch, `bare-${size}.db`), new Uint8Array(32).fill(7))
  const random = seeded(5)
  const inputs = Array.from({ length: 500 }, () => someInput(random))
  const insert = (turn: number) => {
    const { channel, category, name, standing, room, phone, content, urgency, remark } =
      inputs[turn % inputs.length] ?? someInput(random)
    const said = { channel, category, name, standing, room, phone, content, urgency, remark }
    bare.run({ id: crypto.randomUUID(), siteId: desk.core.site().siteId, serial: `JD-${turn}`, receivedAt: turn, ...said })
  }
  const save = await compare(registering(desk, 7), insert, saveEffort)
  assertDurableStill(desk)
  bare.close()
  return [{ promise: 'P5', what: 'register a case', size: sizeName(size), target: 2, ...save }]
}
