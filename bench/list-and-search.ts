import { foundCases, newestCases, olderCases, oneDraft, someKeys } from './bare.sql.ts'
import type { BenchDesk } from './data-set/open-desk.ts'
import { compare } from './measure.ts'
import { everything, searches } from './questions.ts'
import { type Result, sizeName } from './report.ts'
import { assertSamePage } from './same-rows.ts'

/** P1: a page of the ledger through dispatch (rules, masks, allow-list) against the statement that reads the same rows. */
export async function listAgainstBare(desk: BenchDesk, size: number): Promise<Result[]> {
  const { siteId } = desk.core.site()
  const first = desk.core.database.prepare(newestCases)
  const deep = desk.core.database.prepare(olderCases)
  const middle = Math.floor(size / 2)
  const keys = desk.core.database.prepare<unknown[], { receivedAt: number; seq: number }>(someKeys).all(middle, middle + 400, 200)
  const key = (turn: number) => keys[turn % keys.length] ?? { receivedAt: 0, seq: 0 }
  const results: Result[] = []
  for (const limit of [50, 100]) {
    const question = { ...everything, limit }
    assertSamePage(await desk.call('cases.list', question), first.all(siteId, limit))
    const page = await compare(
      () => desk.call('cases.list', question),
      () => first.all(siteId, limit),
    )
    results.push({ promise: 'P1', what: `first page of ${limit}`, size: sizeName(size), target: 1.5, ...page })
  }
  const page = (turn: number) => ({ ...everything, after: `${key(turn).receivedAt}.${key(turn).seq}` })
  const bare = (turn: number) => deep.all(siteId, key(turn).receivedAt, key(turn).seq, 50)
  assertSamePage(await desk.call('cases.list', page(0)), bare(0))
  const deeper = await compare((turn) => desk.call('cases.list', page(turn)), bare)
  results.push({ promise: 'P1', what: 'page of 50 at half depth', size: sizeName(size), target: 1.5, ...deeper })
  return results
}

/** P4: what is typed into the box of the ledger against an FTS5 statement of somebody who knows the index by heart. */
export async function searchAgainstBare(desk: BenchDesk, size: number): Promise<Result[]> {
  const found = desk.core.database.prepare(foundCases)
  const results: Result[] = []
  for (const { what, text, match, phrase } of searches) {
    const question = { ...everything, text }
    const bare = () => found.all(match, phrase, 50)
    if (bare().length === 0) continue // rare words are not in a small ledger
    assertSamePage(await desk.call('cases.list', question), bare())
    const hits = await compare(() => desk.call('cases.list', question), bare)
    results.push({ promise: 'P4', what, size: sizeName(size), target: 2, ...hits })
  }
  return results
}

/** What the one door itself costs: a call that reads one small row. */
export async function doorAgainstBare(desk: BenchDesk, size: number): Promise<Result[]> {
  await desk.call('drafts.save', { key: 'counter', body: '厨房漏水' })
  const draft = desk.core.database.prepare(oneDraft)
  const door = await compare(
    () => desk.call('drafts.load', { key: 'counter' }),
    () => draft.get(desk.accountId, 'counter'),
  )
  return [{ promise: 'door', what: 'one small row', size: sizeName(size), target: null, ...door }]
}
