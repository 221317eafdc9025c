import { isGuarded } from '../../../shared/leasing/disclosure.ts'
import { keeps, type Rate } from '../../../shared/leasing/rent.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { authorityTrouble } from './quotation-authority.ts'
import { suiteById } from './suite-steps.ts'
import { suiteByRoom } from './suites.sql.ts'

interface Told {
  readonly suiteId: string | null
  /** As it was typed. */
  readonly room: string
  readonly rate: Rate
}

/** The suite that was chosen, or that a typed room names; `null`: rooms of no suite, such as 「各层」. */
function suiteOf(context: QueryContext, { suiteId, room }: Told) {
  if (suiteId !== null) return suiteById(context, suiteId)
  const { db, siteId, settings } = context
  const found = suiteByRoom(db, siteId, settings.leasing.building, roomKey(room))
  return found ? suiteById(context, found.id) : null
}

/**
 * Whether the caller may say this price to this prospect: never less than the list price to whom only that may be told
 * (2: 11, 注), and to others as much less as is the caller's to give (2: 9.4).
 * @returns the id of the suite, if it is one
 * @throws REFUSED
 */
export function mustBeTellable(context: QueryContext, prospect: ProspectRow, told: Told): string | null {
  const suite = suiteOf(context, told)
  if (suite === null) return null
  const { id: suiteId, room, rentUnit: unit, rentAsked, floorPrice } = suite
  const list = { unit, fen: rentAsked }
  if (isGuarded(standingOf(prospect)) && !keeps(10_000, told.rate, list, context.settings.leasing.rent.method)) {
    throw new AppError('REFUSED', `这位客户只报牌价，${room} 的单价低于牌价，没有记录（规程 篇2 注、11）`)
  }
  const floor = floorPrice === null ? null : { unit, fen: floorPrice }
  const asked = { prospectId: prospect.id, suiteId, room, rate: told.rate, list, floor, freeDays: 0, months: null }
  const trouble = authorityTrouble(context, asked)
  if (trouble !== null) throw new AppError('REFUSED', trouble)
  return suiteId
}
