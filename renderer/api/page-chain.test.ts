import { QueryClient, QueryObserver } from '@tanstack/react-query'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aged, type Chain, lacks, settled, type View } from './page-chain.ts'
import { readPages } from './paged-query.ts'

interface Page {
  readonly rows: readonly number[]
  readonly next: string | null
}

const rowsOf = ({ rows }: Page) => rows.length
const rowsIn = (chain: Chain<Page>) => chain.flatMap(({ page }) => page.rows)

/** A list of rising numbers, read `limit` at a time after a number, as a core with keysets hands them out. */
function listOf(numbers: Iterable<number>, limit = 50) {
  const rows = new Set(numbers)
  const asked: (string | null)[] = []
  const read = async (after: string | null): Promise<Page> => {
    asked.push(after)
    const found = [...rows].filter((row) => after === null || row > Number(after)).toSorted((one, other) => one - other)
    const shown = found.slice(0, limit)
    return { rows: shown, next: found.length > limit ? String(shown.at(-1)) : null }
  }
  return { rows, asked: () => asked.splice(0), source: { read, rowsOf } }
}

/** Looks until nothing is lacking, as the hook does. */
async function look(chain: Chain<Page>, view: View, source: ReturnType<typeof listOf>['source']) {
  let settling = await settled(chain, view, source)
  while (lacks(settling, view, rowsOf)) settling = await settled(settling, view, source)
  return settling
}

async function scrolledDown(list: ReturnType<typeof listOf>, to: number) {
  let chain: Chain<Page> = []
  for (let first = 0; first <= to; first += 20) chain = await look(chain, { first, last: first + 20 }, list.source)
  return chain
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => (index + 1) * 10)

test('one page after the other is read as the end comes near, and no more', async () => {
  const list = listOf(numbers(1000))
  const chain = await look([], { first: 0, last: 9 }, list.source)
  expect(list.asked()).toEqual([null])
  expect(lacks(chain, { first: 0, last: 9 }, rowsOf)).toBe(false)
  expect(lacks(chain, { first: 1, last: 10 }, rowsOf)).toBe(true)
  const further = await look(chain, { first: 5, last: 25 }, list.source)
  expect(list.asked()).toEqual(['500'])
  expect(rowsIn(further)).toEqual(numbers(100))
})

test('after a change deep in the list only the page in view is read again; the others when they are seen', async () => {
  const list = listOf(numbers(1000))
  const chain = await scrolledDown(list, 600)
  expect(chain.length).toBeGreaterThan(12)
  list.asked()
  const view = { first: 310, last: 330 }
  const after = await look(aged(chain), view, list.source)
  expect(list.asked()).toEqual(['3000'])
  expect(after.length).toBe(chain.length)
  await look(after, { first: 290, last: 310 }, list.source)
  expect(list.asked()).toEqual(['2500'])
})

test('a row that came in shows at once, and what moved over the border is read anew', async () => {
  const list = listOf(numbers(1000))
  const chain = await scrolledDown(list, 300)
  list.asked()
  list.rows.add(5)
  const after = await look(aged(chain), { first: 0, last: 5 }, list.source)
  expect(list.asked()).toEqual([null])
  expect(rowsIn(after)).toEqual([5, ...numbers(49)])
  expect(rowsIn(await look(after, { first: 20, last: 40 }, list.source))).toEqual([5, ...numbers(99)])
})

test('a list that has become shorter ends where it ends', async () => {
  const list = listOf(numbers(120))
  const chain = await scrolledDown(list, 120)
  for (const row of list.rows) if (row > 300) list.rows.delete(row)
  const after = await look(aged(chain), { first: 0, last: 20 }, list.source)
  expect(rowsIn(after)).toEqual(numbers(30))
  expect(lacks(after, { first: 0, last: 29 }, rowsOf)).toBe(false)
})

test('whatever comes, goes and is scrolled to: what is seen is true, and a walk through all shows every row once', async () => {
  const row = fc.integer({ min: 1, max: 400 })
  const step = fc.oneof(
    fc.record({ add: fc.array(row, { maxLength: 30 }), drop: fc.array(row, { maxLength: 30 }) }),
    fc.record({ first: fc.integer({ min: 0, max: 120 }), height: fc.integer({ min: 1, max: 25 }) }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { minLength: 100, maxLength: 300 }),
      fc.array(step, { maxLength: 25 }),
      async (start, steps) => {
        const list = listOf(start, 8)
        let view = { first: 0, last: 10 }
        let chain = await look([], view, list.source)
        for (const each of steps) {
          if ('add' in each) {
            for (const one of each.add) list.rows.add(one)
            for (const one of each.drop) list.rows.delete(one)
            chain = aged(chain)
          } else {
            const end = Math.max(0, rowsIn(chain).length - 1)
            const first = Math.min(each.first, end)
            view = { first, last: Math.min(first + each.height, end) }
          }
          chain = await look(chain, view, list.source)
          const rows = rowsIn(chain).slice(view.first, view.last + 1)
          const truth = [...list.rows].filter((one) => rows.includes(one) || (one > (rows[0] ?? 0) && one < (rows.at(-1) ?? 0)))
          expect(rows).toEqual(truth.toSorted((one, other) => one - other))
        }
        for (let first = 0; first < rowsIn(chain).length; first += 5)
          chain = await look(chain, { first, last: first + 5 }, list.source)
        expect(rowsIn(chain)).toEqual([...list.rows].toSorted((one, other) => one - other))
      },
    ),
    { numRuns: 300 },
  )
})

test('as a query: a change reads what is in view, a return without a change reads nothing', async () => {
  const list = listOf(numbers(1000))
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: 0 } } })
  const queryKey = ['cases', 'list', {}]
  let view = { first: 0, last: 20 }
  const queryFn = readPages(client, queryKey, list.source, () => view)
  const watch = () => new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined)
  const still = () => expect.poll(() => client.getQueryState(queryKey)?.fetchStatus).toBe('idle')
  const leave = watch()
  await still()
  for (view of [20, 60, 110, 160, 200].map((first) => ({ first, last: first + 20 })))
    await client.fetchQuery({ queryKey, queryFn })
  expect(list.asked()).toEqual([null, '500', '1000', '1500', '2000', '2500'])
  await client.invalidateQueries({ queryKey: ['cases'] })
  expect(list.asked()).toEqual(['2000'])
  leave()
  watch()()
  await still()
  expect(list.asked()).toEqual([])
  await client.invalidateQueries({ queryKey: ['cases'] })
  watch()
  await still()
  expect(list.asked()).toEqual(['2000'])
  client.clear()
})
