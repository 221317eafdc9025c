import { civilDateOf, clockTimeOf, minute } from '../../../shared/calendar.ts'
import { type Clash, clashLabels, type VisitClash } from '../../../shared/visits/agenda.ts'
import { endOfVisit, longestVisit, usualStay } from '../../../shared/visits/visit-time.ts'
import type { QueryContext } from '../context.ts'
import type { VisitRow } from './visit-row.ts'
import { visitRows } from './visits.sql.ts'

/** What two visits are compared by. */
export type Placed = Pick<VisitRow, 'arrivesAt' | 'leavesAt' | 'host' | 'room' | 'route'> & { readonly leftAt?: number | null }

/** More cannot be on at once in one house. */
const mostMeanwhile = 400

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
const parts = (text: string | null, between: RegExp) =>
  plain(text ?? '')
    .split(between)
    .filter((part) => part !== '')

/** 接待负责人 may be two people, however they are listed. */
const peopleOf = (host: string | null) => parts(host, /[、,;/&+]/u)
/** The stops in their order, whatever stands between them. */
const stopsOf = (route: string | null) => parts(route, /[-—–−~→>、,;/至]+/u).join(' ')

const sameText = (read: (text: string | null) => string, one: string | null, other: string | null) =>
  one !== null && read(one) !== '' && read(one) === read(other) ? one : ''

function sharedBy(one: Placed, other: Placed): ReadonlyMap<Clash, string> {
  const hosts = peopleOf(other.host)
  const found: readonly (readonly [Clash, string])[] = [
    [
      'host',
      peopleOf(one.host)
        .filter((name) => hosts.includes(name))
        .join('、'),
    ],
    ['room', sameText((text) => plain(text ?? ''), one.room, other.room)],
    ['route', sameText(stopsOf, one.route, other.route)],
  ]
  return new Map(found.filter(([, what]) => what !== ''))
}

/** Touching ends are no overlap. */
export function overlap(one: Placed, other: Placed): boolean {
  return one.arrivesAt < endOfVisit(other) && other.arrivesAt < endOfVisit(one)
}

/** `10-12 14:00–16:00`, `10-12 22:00–10-13 01:00` */
function timesOf(row: Placed): string {
  const end = endOfVisit(row)
  const [first, last] = [civilDateOf(row.arrivesAt), civilDateOf(end)]
  const until = `${first === last ? '' : `${last.slice(5)} `}${clockTimeOf(end)}`
  const guessed = row.leavesAt === null && row.leftAt == null ? '（离开时间未定，按两小时算）' : ''
  return `${first.slice(5)} ${clockTimeOf(row.arrivesAt)}–${until}${guessed}`
}

/** What `one` shares with another that is there at the same time; `null`: nothing. */
export function clashOf(one: Placed, other: VisitRow): VisitClash | null {
  if (!overlap(one, other)) return null
  const shared = sharedBy(one, other)
  if (shared.size === 0) return null
  const words = [...shared].map(([clash, what]) => `${clashLabels[clash]} ${what}`).join('，')
  const who = other.unit === null ? other.serial : `${other.serial} ${other.unit}`
  return { id: other.id, serial: other.serial, clashes: [...shared.keys()], words: `${who} ${timesOf(other)}：${words}` }
}

/** Along the arrivals, back to the longest that may still be there. */
const meanwhile = [
  ...['arrivesAt >= @back', 'arrivesAt < @until'],
  'max(coalesce(leftAt, leavesAt, arrivesAt + @stay), arrivesAt + @least) > @begun',
]

/** Visits that are there at some moment of a span (UTC ms), the first first; also those that came days before. */
export function visitsDuring({ db, siteId }: QueryContext, from: number, until: number, limit = mostMeanwhile): VisitRow[] {
  const span = { back: from - longestVisit, until, begun: from, stay: usualStay, least: minute }
  return visitRows(db, 'ASC', meanwhile, { siteId, limit, ...span })
}

/** The other visits that it would meet. @param except itself */
export function clashesOf(others: readonly VisitRow[], one: Placed, except: string | null): VisitClash[] {
  return others.flatMap((other) => (other.id === except || other.state === 'cancelled' ? [] : (clashOf(one, other) ?? [])))
}

export function clashesWith(context: QueryContext, one: Placed, except: string | null): VisitClash[] {
  return clashesOf(visitsDuring(context, one.arrivesAt, endOfVisit(one)), one, except)
}
