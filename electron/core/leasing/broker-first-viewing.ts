import type { CommandContext } from '../context.ts'
import { firstViewed } from './broker-confirm.ts'
import type { BrokerVisitRow } from './broker-row.ts'
import { changeVisit } from './broker-steps.ts'

interface Shown {
  readonly prospectId: string
  readonly rooms: readonly string[]
  readonly at: number
  readonly clientPresent: boolean
}

/**
 * Units were shown, by word of the desk or by a 《看房记录》: written on the visit that brought the client, which is what first
 * viewings, results and deals are read from. Only with the client there it is the 首次带看 (2: 11, 一类 5; domain 2.9).
 */
export function shownByBroker(
  context: CommandContext,
  visit: BrokerVisitRow,
  { prospectId, rooms, at, clientPresent }: Shown,
): BrokerVisitRow {
  const known = visit.shownRooms === null ? [] : visit.shownRooms.split('、')
  const before = visit.clientPresent === 1
  // The first time with the client counts, not an earlier one without them.
  const shownAt = clientPresent && !before ? at : (visit.shownAt ?? at)
  const after = changeVisit(context, visit, {
    ...{ shownAt, shownRooms: [...new Set([...known, ...rooms])].join('、'), clientPresent: clientPresent || before ? 1 : 0 },
  })
  if (clientPresent) firstViewed(context, visit.brokerId, prospectId, at)
  return after
}
