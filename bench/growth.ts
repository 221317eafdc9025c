import { someIds, someKeys, somePhones } from './bare.sql.ts'
import type { BenchDesk } from './data-set/open-desk.ts'
import { type Comparison, compare, type Effort, usualEffort, type Way } from './measure.ts'
import { everything } from './questions.ts'
import { type Result, sizeName } from './report.ts'
import { registering, saveEffort } from './save.ts'

const asked = 200

/** The same work on a desk of any size. */
interface Work {
  readonly promise: string
  readonly what: string
  readonly target: number
  readonly effort?: Effort
  readonly on: (desk: BenchDesk, size: number) => Way
}

const read = <T>(desk: BenchDesk, sql: string, ...parameters: number[]) =>
  desk.core.database.prepare<unknown[], T>(sql).all(...parameters)

function turning<T>(values: readonly T[], ask: (value: T) => unknown): Way {
  return (turn) => {
    const value = values[turn % values.length]
    return value === undefined ? undefined : ask(value)
  }
}

const list = (desk: BenchDesk, more: object) => desk.call('cases.list', { ...everything, ...more })

const suggest = (desk: BenchDesk, text: string) => desk.call('residents.suggest', { text })
const tails = Array.from({ length: 50 }, (_, number) => String((number * 7919) % 10_000).padStart(4, '0'))

const works: readonly Work[] = [
  { promise: 'P6', what: 'first page of 50', target: 1.5, on: (desk) => () => list(desk, {}) },
  {
    ...{ promise: 'P6', what: 'page at 90 % of the depth', target: 1.5 },
    on: (desk, size) =>
      turning(read<{ receivedAt: number; seq: number }>(desk, someKeys, size * 0.1, size * 0.1 + asked * 2, asked), (key) =>
        list(desk, { after: `${key.receivedAt}.${key.seq}` }),
      ),
  },
  {
    promise: 'P6',
    what: 'open cases, first page',
    target: 1.5,
    on: (desk) => () => list(desk, { state: ['registered', 'handedOver'] }),
  },
  {
    ...{ promise: 'P6', what: 'one case', target: 1.5 },
    on: (desk) => turning(read<{ id: string }>(desk, someIds, asked), ({ id }) => desk.call('cases.get', { id })),
  },
  {
    ...{ promise: 'P6', what: 'cases by a whole phone', target: 1.5 },
    on: (desk) => turning(read<{ phone: string }>(desk, somePhones, asked), ({ phone }) => list(desk, { text: phone })),
  },
  {
    promise: 'P6',
    what: 'people by the tail of a phone',
    target: 1.5,
    on: (desk) => turning(tails, (text) => suggest(desk, text)),
  },
  {
    promise: 'P6',
    what: 'people by initials',
    target: 1.5,
    on: (desk) => turning(['zw', 'lxm', 'wj'], (text) => suggest(desk, text)),
  },
  { promise: 'P6b', what: 'search 漏水', target: 6, on: (desk) => () => list(desk, { text: '漏水' }) },
  { promise: 'P6b', what: 'search 张伟', target: 6, on: (desk) => () => list(desk, { text: '张伟' }) },
  { promise: 'P6c', what: 'register a case', target: 1.5, effort: saveEffort, on: (desk, size) => registering(desk, size) },
]

/** P6: the same call on a large and on a small ledger, in turn. */
export async function growth(small: BenchDesk, large: BenchDesk, sizes: readonly [number, number]): Promise<Result[]> {
  const results: Result[] = []
  for (const { promise, what, target, effort, on } of works) {
    const times: Comparison = await compare(on(large, sizes[1]), on(small, sizes[0]), effort ?? usualEffort)
    results.push({ promise, what, size: `${sizeName(sizes[1])} / ${sizeName(sizes[0])}`, target, ...times })
  }
  return results
}
