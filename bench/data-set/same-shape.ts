import { lastLink } from '../../electron/core/audit/audit.sql.ts'
import { handles } from '../../electron/core/database/handles.ts'
import type { CaseInput } from '../../shared/reception/cases.ts'
import { seeded } from '../random.ts'
import { newestShape, newestWordCount, rowsByTable, shapedTables } from './fill.sql.ts'
import { freshNumbers, putCase } from './fill.ts'
import { type Desk, someInput } from './made-case.ts'
import type { BenchDesk } from './open-desk.ts'

interface Footprint {
  readonly added: readonly (readonly [string, number])[]
  readonly shapes: Readonly<Record<string, unknown>>
  readonly words: string
}

async function footprintOf(desk: BenchDesk, write: () => unknown): Promise<Footprint> {
  const { database } = desk.core
  const before = rowsByTable(database)
  await write()
  const added = [...rowsByTable(database)].map(([table, rows]) => [table, rows - (before.get(table) ?? 0)] as const)
  return {
    // The product counts numbers and answers in tables that the generator fills at the end, or leaves empty.
    added: added.filter(([table, rows]) => rows !== 0 && !['serials', 'operations', 'caseCounts'].includes(table)),
    shapes: Object.fromEntries(shapedTables.map((table) => [table, newestShape(database, table)])),
    words: newestWordCount(database),
  }
}

/** A generator that no longer writes what the product writes would measure another program. @throws when it differs */
export async function assertSameShape(desk: BenchDesk, own: Desk): Promise<void> {
  const db = handles(desk.core.database).writer
  const filling = { db, desk: own, random: seeded(1), numbers: freshNumbers() }
  for (const category of ['repair', 'afterSales', 'complaint'] as const) {
    const input: CaseInput = { ...someInput(seeded(3)), category }
    const theirs = await footprintOf(desk, () => desk.call('cases.register', input))
    const ours = await footprintOf(desk, () =>
      putCase({ ...filling, chain: { last: lastLink(db) } }, input, desk.clock.now() - 86_400_000, 0)(),
    )
    if (JSON.stringify(theirs) === JSON.stringify(ours)) continue
    throw new Error(
      `the generator differs from cases.register (${category}):\n${JSON.stringify(theirs)}\n${JSON.stringify(ours)}`,
    )
  }
}
