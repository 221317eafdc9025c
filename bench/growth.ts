import { initialsLike, phonesEnding, someIds, someKeys, someNumbers, somePhones } from './bare.sql.ts'
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
  readonly target: number | null
  readonly effort?: Effort
  readonly on: (desk: BenchDesk, size: number) => Way
}

const read = <T>(desk: BenchDesk, sql: string, ...parameters: (number | string)[]) =>
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

/** What the suggestions look at before they show the best eight: an initial is only compared where it is answered in full. */
const mostAsked = 48

function initialsIn(desk: BenchDesk): readonly string[] {
  const initials = ['z', 'l']
  for (const letters of initials) {
    const [found] = read<{ count: number }>(desk, initialsLike, `${letters}*`)
    if ((found?.count ?? 0) < mostAsked) throw new Error(`fewer than ${mostAsked} people begin with ${letters}`)
  }
  return initials
}

/** The last eight digits of numbers that one person has. */
const ownTails = (desk: BenchDesk) =>
  read<{ digits: string }>(desk, someNumbers, asked)
    .map(({ digits }) => digits.slice(-8))
    .filter((tail) => read<{ count: number }>(desk, phonesEnding, `*${tail}*`)[0]?.count === 1)

const shown = { promise: 'P6', target: null } as const

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
    what: 'one person by the tail of a phone',
    target: 1.5,
    on: (desk) => turning(ownTails(desk), (text) => suggest(desk, text)),
  },
  {
    promise: 'P6',
    what: '48 people by an initial, best 8',
    target: 1.5,
    on: (desk) => turning(initialsIn(desk), (text) => suggest(desk, text)),
  },
  // A larger site has more people to such a question, up to the same 48: shown, since no target is set for other answers.
  { ...shown, what: 'people by 4 digits, as many as are', on: (desk) => turning(tails, (text) => suggest(desk, text)) },
  {
    ...shown,
    what: 'people by initials, as many as are',
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
