import type { z } from 'zod'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import { isOpen, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { suites as contract, SuiteInput } from '../../../shared/leasing/suites.ts'
import { quantityText } from '../../../shared/money.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { prospectById } from './prospect-steps.ts'
import { showsThrough } from './quotation-authority.ts'
import { endAllHolds, holdSuite, releaseHold, strongest } from './suite-holds.ts'
import { list, plan } from './suite-list.ts'
import { match } from './suite-match.ts'
import type { SuiteRow } from './suite-row.ts'
import { detailOf, nextStates } from './suite-shown.ts'
import { changeSuite, rowOf, stateOf, suiteById, tellSuite } from './suite-steps.ts'
import { holdsOf, insertSuite, suiteByRoom } from './suites.sql.ts'
import { tenantById } from './tenant-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const refused = (sentence: string) => new AppError('REFUSED', sentence)

/** 得房率 over 100 % is a mistake (domain 4.10), and so is most of what is larger than a whole floor. */
function checkAreas({ settings }: QueryContext, { grossArea, inUnitArea, largeConfirmed }: SuiteInput): void {
  if (inUnitArea > grossArea) throw invalid('inUnitArea', '套内面积不能大于建筑面积（得房率超过 100 %），请核对')
  const { largestArea } = settings.leasing.suites
  if (grossArea > largestArea && !largeConfirmed) {
    const sentence = `建筑面积 ${quantityText(grossArea)} ㎡ 超过 ${quantityText(largestArea)} ㎡，还没有保存；请核对，确实无误的再确认一次`
    throw new AppError('INVALID', sentence, { fields: { grossArea: '面积特别大，请核对', largeConfirmed: sentence } })
  }
}

/** Buildings apart, the top floor first, rooms in the order of their numbers. */
function columnsOf(context: QueryContext, input: SuiteInput, own: string | null) {
  const { largeConfirmed: _confirmed, ...columns } = input
  const key = roomKey(input.room)
  const twin = suiteByRoom(context.db, context.siteId, input.building, key)
  if (twin && twin.id !== own) throw invalid('room', `${input.building} ${input.room} 已经登记过，请直接打开它`)
  const inOrder = key.replace(/\d+/g, (digits) => digits.padStart(6, '0')).slice(0, 100)
  return { ...columns, roomKey: key, place: `${input.building}\u0001${String(500 - input.floor).padStart(3, '0')}${inOrder}` }
}

function create(context: CommandContext, input: Input<'create'>) {
  checkAreas(context, input)
  const id = context.newId()
  const row: SuiteRow = {
    ...{ id, siteId: context.siteId, rev: 1, ...columnsOf(context, input, null), floorPrice: null },
    ...{ ...stateOf(context, 'vacant', '登记'), leaseEnd: null, tenantId: null, removedAt: null },
  }
  insertSuite(context.db, row)
  context.record({ feature: 'suites', id, before: null, after: { ...row } })
  tellSuite(context, id, '登记')
  return { id, rev: 1 }
}

function amend(context: CommandContext, { id, rev, ...input }: Input<'amend'>) {
  const before = suiteById(context, id)
  checkRev(before, rev)
  checkAreas(context, input)
  const columns = columnsOf(context, input, id)
  // A floor price in the other unit would be another price.
  const floorPrice = before.rentUnit === input.rentUnit ? before.floorPrice : null
  if (floorPrice !== null && input.rentAsked < floorPrice) throw invalid('rentAsked', '报价不能低于底价；请先调整底价')
  const after = changeSuite(context, before, { ...columns, floorPrice })
  const price = rateText({ unit: after.rentUnit, fen: after.rentAsked })
  const was = rateText({ unit: before.rentUnit, fen: before.rentAsked })
  tellSuite(context, id, price === was ? '修改资料' : `报价 ${was} → ${price}`)
  return { id, rev: after.rev }
}

function remove(context: CommandContext, { id, rev, reason }: Input<'remove'>) {
  const before = suiteById(context, id)
  checkRev(before, rev)
  if (before.state === 'leased' || before.holds > 0) {
    throw refused(`${before.room} ${before.state === 'leased' ? '已租' : '还有客户的意向'}，没有移除；请先改状态或解除意向`)
  }
  changeSuite(context, before, { removedAt: context.now })
  tellSuite(context, id, `移除：${reason}`)
  return { id, rev: rev + 1 }
}

/** Within what an officer gives on their own every price must pass, or trying prices would find the floor price out (2: 9.4). @throws INVALID */
function mustNotShowThrough(context: CommandContext, { rentUnit: unit, rentAsked }: SuiteRow, floorPrice: number | null): void {
  const floor = floorPrice === null ? null : { unit, fen: floorPrice }
  if (!showsThrough(context, floor, { unit, fen: rentAsked })) return
  const share = percentText(context.settings.leasing.ladder.officer)
  const sentence = `底价高于专员可自行报出的价格（报价的 ${share}），专员试着报价就能猜出；请调低底价，或由主管先提高报价`
  throw invalid('floorPrice', sentence)
}

/** The amount stays off the time-line: every officer reads that. */
function setFloorPrice(context: CommandContext, { id, rev, floorPrice, reason }: Input<'setFloorPrice'>) {
  const before = suiteById(context, id)
  checkRev(before, rev)
  if (floorPrice !== null && floorPrice > before.rentAsked) throw invalid('floorPrice', '底价不能高于报价，请核对')
  mustNotShowThrough(context, before, floorPrice)
  const after = changeSuite(context, before, { floorPrice })
  tellSuite(context, id, `调整底价：${reason}`)
  return { id, rev: after.rev }
}

function setState(context: CommandContext, { id, rev, state, reason, leaseEnd, tenantId }: Input<'setState'>) {
  const before = suiteById(context, id)
  checkRev(before, rev)
  if (!nextStates(context, before.state).includes(state)) {
    throw refused(
      `${before.room} 现为「${suiteStateLabels[before.state]}」，您不能改成「${suiteStateLabels[state]}」；状态没有变`,
    )
  }
  if (state === 'leased' && leaseEnd === null) throw invalid('leaseEnd', '已租的单元请填写租期到期日')
  if (state === 'leased' && leaseEnd !== null && leaseEnd < context.today) throw invalid('leaseEnd', '租期到期日已经过去，请核对')
  const let_ = state === 'leased' ? { leaseEnd, tenantId: tenantId === null ? null : tenantById(context, tenantId).id } : null
  const holds = holdsOf(context.db, [id])
  if (isOpen(before.state) && state === 'vacant' && holds.length > 0) {
    throw refused(`${before.room} 还有 ${holds.length} 位客户的意向，没有改成空置；请先解除意向`)
  }
  // What is unlocked comes back to the prospects that were near it.
  const real = isOpen(state) && holds.length > 0 ? strongest(holds) : state
  const after = changeSuite(context, before, {
    ...{ ...stateOf(context, real, reason), leaseEnd: null, tenantId: null },
    ...let_,
  })
  const until = leaseEnd !== null && state === 'leased' ? `，租期至 ${leaseEnd}` : ''
  tellSuite(context, id, `${suiteStateLabels[before.state]} → ${suiteStateLabels[real]}${until}：${reason}`)
  if (state === 'leased') endAllHolds(context, id, `${before.room} 已租`)
  return { id, rev: after.rev }
}

/** 底价 for rules of the core that weigh an offer; never for an answer. Fen in the suite's own unit. @public */
export function floorPriceOf(context: QueryContext, id: string): Pick<SuiteRow, 'rentUnit' | 'floorPrice'> {
  const { rentUnit, floorPrice } = rowOf(suiteById(context, id))
  return { rentUnit, floorPrice }
}

/** 招商单元 (2: 3.1–3.4, 8.1). */
export const suites: FeatureServices<'suites'> = {
  ...{ plan, list, match, create, amend, remove, setFloorPrice, setState, release: releaseHold },
  get: (context, { id }) => detailOf(context, suiteById(context, id)),
  hold: (context, input) => {
    const { ownerId, owner } = prospectById(context, input.prospectId)
    return holdSuite(context, input, { id: ownerId, name: owner })
  },
}
