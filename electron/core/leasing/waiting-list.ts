import type { z } from 'zod'
import { civilDateOf } from '../../../shared/calendar.ts'
import { isEnd } from '../../../shared/leasing/prospect-words.ts'
import type { ChecklistItem } from '../../../shared/leasing/stage-checklist.ts'
import type { waitingList as contract, WaitingFacts } from '../../../shared/leasing/waiting-list.ts'
import type { CommandContext } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { moveProspect, tick } from './prospect-stage.ts'
import { prospectAt, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { rivals } from './rival-prices.ts'
import { addWaiting, changeWaiting, dealWords, endWaiting, waitingBoxes } from './waiting-entry.ts'
import { findWaiting } from './waiting-list.sql.ts'
import { list, of } from './waiting-list-page.ts'
import type { WaitingListRow } from './waiting-list-row.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** 10.4's questions are answered, or it is said why not. @throws INVALID */
function mustBeAsked(facts: WaitingFacts): void {
  const { price, priceUnknown, termMonths, leaseStart, leaseEnd, termUnknown } = facts
  if (price === null && priceUnknown === null)
    throw invalid('priceUnknown', '请填写签约价格；问不到的请写明原因（规程 篇2 10.4）')
  if (termMonths === null && leaseEnd === null && termUnknown === null) {
    throw invalid('termUnknown', '请填写签约年限或到期日；问不到的请写明原因（规程 篇2 10.4）')
  }
  if (leaseEnd !== null && leaseStart !== null && leaseEnd <= leaseStart) throw invalid('leaseEnd', '到期日须晚于起租日，请核对')
}

const asked = (facts: WaitingFacts): readonly ChecklistItem[] => [
  'signedBuilding',
  ...(facts.price === null ? [] : (['signedPrice'] as const)),
  ...(facts.termMonths === null && facts.leaseEnd === null ? [] : (['signedTerm'] as const)),
]

function add(context: CommandContext, { prospectId, rev, ...facts }: Input<'add'>) {
  const before = prospectAt(context, { id: prospectId, rev })
  mustBeAsked(facts)
  if (before.stage === 'waiting') throw new AppError('REFUSED', `客户 ${before.serial} 已在候租名单上，请在候租里修改`)
  if (facts.leaseEnd !== null && facts.leaseEnd < context.today) {
    throw invalid('leaseEnd', '到期日已经过去，请核对；租约已到期的客户不用候租')
  }
  const row = addWaiting(context, before.id, facts)
  const { reason } = facts
  moveProspect(context, before, {
    stage: 'waiting',
    reason,
    note: isEnd(before.stage) ? `改为候租：${dealWords(facts)}` : dealWords(facts),
  })
  for (const item of asked(facts)) tick(context, { id: before.id, item, done: true })
  return { id: row.id, rev: row.rev, serial: row.serial }
}

/** The entry as its caller knows it, for whoever may see its prospect. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
function entryAt(context: CommandContext, { id, rev }: { readonly id: string; readonly rev: number }): WaitingListRow {
  const row = findWaiting(context.db, context.siteId, id)
  if (!row) throw notFound('候租记录')
  prospectById(context, row.prospectId)
  checkRev(row, rev)
  return row
}

const answer = ({ id, rev }: WaitingListRow) => ({ id, rev })

function amend(context: CommandContext, { id, rev, ...facts }: Input<'amend'>) {
  const before = entryAt(context, { id, rev })
  mustBeAsked(facts)
  const after = changeWaiting(context, before, waitingBoxes(context, facts, civilDateOf(before.addedAt)))
  recordProspectEvent(context, before.prospectId, { kind: 'system', text: `${before.serial} 更正：${dealWords(facts)}` })
  for (const item of asked(facts)) tick(context, { id: before.prospectId, item, done: true })
  return answer(after)
}

/** Their lease elsewhere comes to its end: they are called again, with all that is known of them. */
function wake(context: CommandContext, { note, ...known }: Input<'wake'>) {
  const before = entryAt(context, known)
  if (before.state === 'woken') throw new AppError('REFUSED', `${before.serial} 已经唤醒，不用再记；请刷新列表`)
  const prospect = prospectById(context, before.prospectId)
  // Merged into one that is being talked to: only the list is done with.
  if (prospect.stage === 'waiting') moveProspect(context, prospect, { stage: 'call', reason: null, note })
  else endWaiting(context, prospect.id, note)
  return answer(findWaiting(context.db, context.siteId, before.id) ?? before)
}

/** 《候租客户名单》 (2: 10.4). */
export const waitingList: FeatureServices<'waitingList'> = { list, of, rivals, add, amend, wake }
