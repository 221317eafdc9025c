import { leasingSupervision } from '../../../shared/access/roles.ts'
import { efficiency, monthRent, otherUnit, ratePerInUnitArea, rentMethodLabels } from '../../../shared/leasing/rent.ts'
import { openStates, type SuiteState } from '../../../shared/leasing/suite-words.ts'
import type { PlanRoom, SuiteAction, SuiteDetail, SuiteHold, SuiteSummary } from '../../../shared/leasing/suites.ts'
import { amountOf } from '../../../shared/money.ts'
import { hasRole, type QueryContext, signedIn } from '../context.ts'
import type { SuiteHoldRow, SuiteLine, SuiteRow } from './suite-row.ts'
import { holdsOf, suiteEventsOf } from './suites.sql.ts'

const rateOf = ({ rentUnit, rentAsked }: SuiteRow) => ({ unit: rentUnit, fen: rentAsked })

/** What counts for a suite: what is written on it, or what the settings say (2: 3.4). */
export function chargesOf({ settings }: QueryContext, row: SuiteRow) {
  const { managementFee, parking, phoneLine } = settings.leasing.charges
  return {
    managementFee: row.managementFee ?? managementFee,
    parkingFee: row.parkingFee ?? parking,
    phoneFee: row.phoneFee ?? phoneLine,
  }
}

/** Rent and management fee of one month for the whole suite, fen. */
export function monthOf(context: QueryContext, row: SuiteRow) {
  const { method } = context.settings.leasing.rent
  const { managementFee } = chargesOf(context, row)
  return { monthRent: monthRent(row.grossArea, rateOf(row), method), monthFee: amountOf(row.grossArea, managementFee) }
}

export function summaryOf(context: QueryContext, row: SuiteLine): SuiteSummary {
  const { id, rev, building, floor, room, grossArea, inUnitArea, layout, orientation, fitOut, rentUnit, rentAsked } = row
  return {
    ...{ id, rev, building, floor, room, grossArea, inUnitArea, layout, orientation, fitOut, rentUnit, rentAsked },
    efficiency: efficiency(inUnitArea, grossArea),
    otherRent: otherUnit(rateOf(row), context.settings.leasing.rent.method),
    ...monthOf(context, row),
    ...{ state: row.state, stateSince: row.stateSince, leaseEnd: row.leaseEnd, tenant: row.tenant },
    ...near(context, row),
  }
}

function near({ today }: QueryContext, { holds, firstUntil }: SuiteLine) {
  return { holds, holdsExpired: firstUntil !== null && firstUntil < today }
}

export function planRoomOf(context: QueryContext, row: SuiteLine): PlanRoom {
  const { id, room, grossArea, orientation, state, rentUnit, rentAsked, tenant, leaseEnd } = row
  return { id, room, grossArea, orientation, state, rentUnit, rentAsked, tenant, leaseEnd, ...near(context, row) }
}

/** Somebody else's prospect is only that colleague's name (2: 9.1); an expired hold may be ended by anybody. */
export function holdShown(context: QueryContext, row: SuiteHoldRow): SuiteHold {
  const { id, kind, ownerId, owner, since, until } = row
  const own = ownerId === signedIn(context).accountId || hasRole(context, leasingSupervision)
  const expired = until < context.today
  return { id, kind, prospectId: own ? row.prospectId : null, ownerId, owner, since, until, expired, releasable: own || expired }
}

/** Locking, unlocking and the end of a lease are supervision's. */
export function nextStates(context: QueryContext, state: SuiteState): SuiteState[] {
  const supervises = hasRole(context, leasingSupervision)
  if (state === 'locked' || state === 'leased')
    return supervises ? (['vacant', 'leased', 'locked'] as const).filter((one) => one !== state) : []
  const others = [...openStates, 'leased' as const].filter((one) => one !== state)
  return supervises ? [...others, 'locked'] : others
}

function actionsOf(context: QueryContext, row: SuiteLine): SuiteAction[] {
  if (!hasRole(context, leasingSupervision)) return nextStates(context, row.state).length > 0 ? ['setState'] : []
  const removable = row.state !== 'leased' && row.holds === 0
  return ['amend', 'setState', 'setFloorPrice', ...(removable ? ['remove' as const] : [])]
}

export function detailOf(context: QueryContext, row: SuiteLine): SuiteDetail {
  const { neighbours, remark, managementFee, parkingFee, phoneFee, floorPrice, tenantId, stateBy, stateReason } = row
  return {
    ...summaryOf(context, row),
    ...{ neighbours, remark, floorPrice, tenantId, stateBy, stateReason },
    own: { managementFee, parkingFee, phoneFee },
    charges: chargesOf(context, row),
    inUnitRent: ratePerInUnitArea(rateOf(row), row.inUnitArea, row.grossArea).fen,
    method: rentMethodLabels[context.settings.leasing.rent.method],
    holdList: holdsOf(context.db, [row.id]).map((hold) => holdShown(context, hold)),
    events: suiteEventsOf(context.db, row.id).map(({ at, by, text }) => ({ at, by, text })),
    nextStates: nextStates(context, row.state),
    actions: actionsOf(context, row),
  }
}
