import { civilDateOf, day } from '../../../shared/calendar.ts'

interface Dated {
  readonly at: number
  readonly reason: string
}

const latestOfToday = 3
const days = 30
const months = 12

/** The newest of each group, of at most so many groups; `items` come newest first. */
function newestPer<Item extends Dated>(items: readonly Item[], groupOf: (item: Item) => string, most: number): Item[] {
  const newest = new Map<string, Item>()
  for (const item of items) {
    const group = groupOf(item)
    if (!newest.has(group)) newest.set(group, item)
  }
  return [...newest.values()].slice(0, most)
}

/**
 * Which copies may go: kept are the three newest of today, the newest of each of the last thirty days and of each of the last
 * twelve months (trust 1.4, 5). What was made by hand or before an upgrade or a restore stays thirty days. The newest never goes.
 * @param items newest first @param now UTC ms
 */
export function surplus<Item extends Dated>(items: readonly Item[], now: number): Item[] {
  const dayOf = ({ at }: Item) => civilDateOf(at)
  const today = items.filter((item) => dayOf(item) === civilDateOf(now)).slice(0, latestOfToday)
  const special = items.filter(({ at, reason }) => reason !== 'clock' && now - at < days * day)
  const kept = new Set([
    ...items.slice(0, 1),
    ...today,
    ...special,
    ...newestPer(items, dayOf, days),
    ...newestPer(items, (item) => dayOf(item).slice(0, 7), months),
  ])
  return items.filter((item) => !kept.has(item))
}
