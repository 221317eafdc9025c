import type { z } from 'zod'
import { civilDateOf } from '../../../shared/calendar.ts'
import { medianOf } from '../../../shared/figures/reckoning.ts'
import { type RentMethod, rateIn } from '../../../shared/leasing/rent.ts'
import type { waitingList as contract, RivalBuilding } from '../../../shared/leasing/waiting-list.ts'
import type { QueryContext } from '../context.ts'
import { onlyOwner } from './prospect-access.ts'
import { type RivalDeal, rivalDeals, rivalKeys } from './waiting-list.sql.ts'

function dealOf(row: RivalDeal, method: RentMethod) {
  const { id, serial, termMonths, leaseEnd, owner, addedAt } = row
  const price = row.price === null || row.unit === null ? null : { fen: row.price, unit: row.unit }
  const dayRate = price === null ? null : rateIn('day', price, method)
  return { id, serial, price, dayRate, termMonths, leaseEnd, owner, toldOn: civilDateOf(addedAt) }
}

function buildingOf(rows: readonly RivalDeal[], method: RentMethod): RivalBuilding {
  const deals = rows.map((row) => dealOf(row, method))
  const rates = deals.flatMap(({ dayRate }) => (dayRate === null ? [] : [dayRate]))
  const known = rates.length > 0
  return {
    ...{ building: rows[0]?.building ?? '', count: deals.length, priced: rates.length, median: medianOf(rates), deals },
    ...{ lowest: known ? Math.min(...rates) : null, highest: known ? Math.max(...rates) : null },
  }
}

type Asked = z.output<(typeof contract)['rivals']['input']>

/** What rival buildings really rent for (2: 8.2, 10.4). @param ownerId as whose prospects told it; an officer's are her own */
export function rivals(context: QueryContext, { after, limit }: Asked, ownerId: string | null = null) {
  const { db, siteId, settings } = context
  const asked = { siteId, ownerId: onlyOwner(context) ?? ownerId }
  const keys = rivalKeys(db, { ...asked, after, limit: limit + 1 })
  const page = keys.slice(0, limit)
  const deals = Map.groupBy(rivalDeals(db, asked, page), ({ buildingKey }) => buildingKey ?? '')
  return {
    buildings: page.map((key) => buildingOf(deals.get(key) ?? [], settings.leasing.rent.method)),
    next: keys.length > limit ? (page.at(-1) ?? null) : null,
  }
}
