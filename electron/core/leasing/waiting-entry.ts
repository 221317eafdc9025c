import { addMonths } from '../../../shared/calendar.ts'
import { leaseEnd } from '../../../shared/leasing/lease-term.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import type { WaitingFacts } from '../../../shared/leasing/waiting-list.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { nextRunningNumber } from '../database/serials.ts'
import { AppError } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import type { ProspectRow } from './prospect-row.ts'
import { insertWaiting, updateWaiting, waitingOf } from './waiting-list.sql.ts'
import type { WaitingListRow } from './waiting-list-row.ts'

/** 「金穗大厦」 and 「金 穗大厦（A座）」 are not the same; 「金穗大厦 」 and 「金 穗大厦」 are. */
export function buildingKey(building: string): string {
  return building.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
}

type Told = Omit<WaitingFacts, 'building'> & { readonly building: string | null }
type Boxes = Omit<
  WaitingListRow,
  'id' | 'siteId' | 'rev' | 'serial' | 'number' | 'prospectId' | 'addedAt' | 'addedById' | 'addedBy' | 'state' | `woken${string}`
>

const never = '9999-12-31'

/** What was told as it is stored, with the end of that lease and the day of waking reckoned (2: 10.4; settings); without a begin
 * the term counts from the day on which they told. */
export function waitingBoxes({ settings }: QueryContext, { price, ...told }: Told, toldOn: string): Boxes {
  const computed =
    told.leaseEnd === null && told.termMonths !== null ? leaseEnd(told.leaseStart ?? toldOn, told.termMonths) : null
  const end = told.leaseEnd ?? computed
  const wakeOn = end === null ? null : addMonths(end, -settings.leasing.waitingList.wakeUpMonths)
  return {
    ...told,
    buildingKey: told.building === null ? null : buildingKey(told.building),
    ...{ price: price?.fen ?? null, unit: price?.unit ?? null, priceUnknown: price === null ? told.priceUnknown : null },
    ...{ leaseEnd: end, endComputed: computed === null ? 0 : 1, termUnknown: end === null ? told.termUnknown : null },
    ...{ wakeOn, wakeKey: wakeOn ?? never },
  }
}

/** 「金穗大厦 2.95 元/㎡/天 3年（至 2029-11-01）」 for the time-line. */
export function dealWords({ building, price, termMonths, leaseEnd: end, priceUnknown, termUnknown }: Told): string {
  const years = termMonths === null ? null : termMonths % 12 === 0 ? `${termMonths / 12}年` : `${termMonths}个月`
  const term = [years, end === null ? null : `至 ${end}`].filter((part) => part !== null).join('，')
  return [
    building ?? '签约大楼未说明',
    price === null ? `价格未说明（${priceUnknown ?? ''}）` : rateText(price),
    term === '' ? `年限未说明（${termUnknown ?? ''}）` : term,
  ].join(' · ')
}

/** On the list, with its running number. */
export function addWaiting(context: CommandContext, prospectId: string, told: Told): WaitingListRow {
  const { accountId, name } = signedIn(context)
  const row: WaitingListRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, prospectId },
    ...nextRunningNumber(context, 'HZ', 1),
    ...{ addedAt: context.now, addedById: accountId, addedBy: name },
    ...waitingBoxes(context, told, context.today),
    ...{ state: 'waiting', wokenAt: null, wokenBy: null, wokenNote: null },
  }
  insertWaiting(context.db, row)
  context.record({ feature: 'waitingList', id: row.id, before: null, after: { ...row } })
  return row
}

/** One change of an entry, with its audit row. */
export function changeWaiting(context: CommandContext, before: WaitingListRow, changes: Partial<WaitingListRow>): WaitingListRow {
  const after: WaitingListRow = { ...before, ...changes, rev: before.rev + 1 }
  updateWaiting(context.db, after)
  context.record({ feature: 'waitingList', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

/** 10.4's three questions come before the stage: whoever is 候租 is on the list. @throws REFUSED */
export function mustBeListed(context: CommandContext, { id, serial, stage }: Pick<ProspectRow, 'id' | 'serial' | 'stage'>): void {
  if (stage !== 'waiting' || waitingOf(context.db, id)?.state === 'waiting') return
  throw new AppError('REFUSED', `客户 ${serial} 还没有编入候租客户名单，阶段没有移动；请用「登记候租」写明签约大楼、价格和年限`)
}

/** Whoever leaves 候租 is not waited for any more. */
export function endWaiting(context: CommandContext, prospectId: string, note: string): void {
  const entry = waitingOf(context.db, prospectId)
  if (entry?.state !== 'waiting') return
  const { name } = signedIn(context)
  changeWaiting(context, entry, { state: 'woken', wokenAt: context.now, wokenBy: name, wokenNote: note })
}
