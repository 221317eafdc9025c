import type { z } from 'zod'
import { civilTimeOf, instantOf } from '../../../shared/calendar.ts'
import { repairGradeLabels } from '../../../shared/reception/repair-words.ts'
import type { repairs as contract } from '../../../shared/reception/repairs.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { handOverCase } from './case-actions.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { refused } from './case-steps.ts'
import { startOfRound } from './complaint-limits.ts'
import { makePromise, settlePromise } from './promise-steps.ts'
import { findPromise } from './promises.sql.ts'
import { repairLimits } from './repair-limits.ts'
import { openRepair, timeOf } from './repair-opened.ts'
import { checkLabour, priceRefusal } from './repair-price.ts'
import type { RepairRow } from './repair-row.ts'
import { changeRepair, endPromisesOfRepair, noWorkYet } from './repair-steps.ts'
import { delaysOf, insertDelay } from './repairs.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: RepairRow) => ({ id, rev })

/** Sending somebody is the hand-over of the matter; one that the department already has stays there. */
function handOnce(context: CommandContext, row: CaseRow, receiver: string, at: number): void {
  const { department } = context.settings.rules.repair
  if (row.state === 'registered' || (row.state === 'handedOver' && row.department !== department)) {
    handOverCase(context, row, { department, receiver, at: Math.max(at, row.handedOverAt ?? 0) })
  }
}

export function dispatch(context: CommandContext, input: Input<'dispatch'>) {
  const { grade, worker, dispatcher, place, appointedAt } = input
  const { repair, row } = openRepair(context, input, 'dispatch')
  const from = startOfRound(context, row)
  const at = timeOf(context, input.at, 'dispatch', from, '接待')
  if (appointedAt !== null && appointedAt < from) throw invalid('appointedAt', '约定上门时间不能早于报修时间，请核对')
  checkLabour(context, 'grade', grade, { hours: repair.labourHours, price: repair.labourPrice })
  handOnce(context, row, worker, at)
  // Somebody else joins on the spot: who was there first was there in time, or was not.
  const there = repair.state === 'onSite'
  const again = there || repair.state === 'dispatched' || repair.state === 'toDispatch' ? {} : noWorkYet
  const limits = repairLimits(context, { grade, from, appointedAt })
  const planned = grade === 'major' && repair.plannedOn !== null ? { dueAt: repair.dueAt } : {}
  const after = changeRepair(context, repair, {
    ...again,
    ...{ ...limits, ...planned, grade, worker, dispatcher, place, appointedAt, dispatchedAt: at },
    state: there ? 'onSite' : 'dispatched',
  })
  const when = appointedAt === null ? '' : `，约 ${civilTimeOf(appointedAt)} 上门`
  const text = `维修单 ${repair.serial} ${dispatcher}派${worker}，${repairGradeLabels[grade]}${when}`
  recordEvent(context, row.id, { kind: 'repairDispatched', at, text })
  return answer(after)
}

export function arrive(context: CommandContext, input: Input<'arrive'>) {
  const { repair, row } = openRepair(context, input, 'arrive')
  const at = timeOf(context, input.at, 'arrive', repair.dispatchedAt ?? row.receivedAt, '派工')
  const after = changeRepair(context, repair, { arrivedAt: at, state: 'onSite' })
  const late = at > repair.arriveBy ? `，超过到场时限(${civilTimeOf(repair.arriveBy)})` : ''
  const text = `维修单 ${repair.serial} ${repair.worker ?? ''}到场${late}`
  recordEvent(context, row.id, { kind: 'repairArrived', at, text })
  return answer(after)
}

export function plan(context: CommandContext, input: Input<'plan'>) {
  const { plan: text, plannedOn } = input
  const { repair, row } = openRepair(context, input, 'plan')
  if (plannedOn < context.today) throw invalid('plannedOn', `计划完成日期不能早于今天(${context.today})`)
  const dueAt = instantOf(plannedOn, context.settings.closingTime)
  const after = changeRepair(context, repair, { plan: text, plannedOn, dueAt })
  const late = context.now > repair.dueAt && repair.plan === null ? `，超过出方案的时限(${civilTimeOf(repair.dueAt)})` : ''
  recordEvent(context, row.id, {
    kind: 'repairPlanned',
    at: context.now,
    text: `维修单 ${repair.serial} 大修方案：${text}；计划 ${plannedOn} 完成${late}`,
  })
  return answer(after)
}

/** A reason and a new time: what was promised before is moved (domain 2.2, special cases explained with a dated promise). */
export function delay(context: CommandContext, input: Input<'delay'>) {
  const { reason, promisedAt } = input
  const { repair, row } = openRepair(context, input, 'delay')
  if (promisedAt <= context.now) {
    throw invalid('promisedAt', `新承诺的时间须晚于现在(${civilTimeOf(context.now)})，请核对`)
  }
  endPromisesOfRepair(context, repair, { state: 'moved', at: context.now, comment: reason })
  const after = changeRepair(context, repair, { promisedAt })
  recordEvent(context, row.id, {
    kind: 'repairDelayed',
    at: context.now,
    text: `维修单 ${repair.serial} 未能完成：${reason}；新承诺 ${civilTimeOf(promisedAt)} 前`,
  })
  const owner = repair.worker ?? context.settings.rules.repair.department
  const what = `维修单 ${repair.serial} 修复`
  const promise = makePromise(context, { caseId: row.id, slipId: null, what, owner, ownerId: null, dueAt: promisedAt })
  insertDelay(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, repairId: repair.id, promiseId: promise.id },
    ...{ at: context.now, reason, promisedAt, by: signedIn(context).name },
  })
  return answer(after)
}

/** Of the promises for it, the one still open is kept; or kept too late, which it says itself. */
function keepPromises(context: CommandContext, repair: RepairRow, at: number): void {
  for (const { promiseId } of delaysOf(context.db, repair.id)) {
    const promise = findPromise(context.db, context.siteId, promiseId)
    if (promise?.state !== 'open') continue
    settlePromise(context, promise, { state: 'kept', at: Math.max(at, promise.promisedAt), comment: null })
  }
}

export function finish(context: CommandContext, input: Input<'finish'>) {
  const { cause, measure, lateReason } = input
  const { repair, row } = openRepair(context, input, 'finish')
  const refusal = priceRefusal(repair)
  if (refusal) throw refused(refusal)
  const at = timeOf(context, input.at, 'finish', repair.arrivedAt ?? row.receivedAt, '到场')
  if (repair.agreedAt !== null && repair.charging === 'paid' && repair.agreedAt > at) {
    throw invalid('at', `业主 ${civilTimeOf(repair.agreedAt)} 才同意价格，完工不能在这之前；请核对两个时间`)
  }
  const due = repair.promisedAt ?? repair.dueAt
  if (at > due && lateReason === null) throw invalid('lateReason', `已超过 ${civilTimeOf(due)} 的时限，请写明逾期原因`)
  const after = changeRepair(context, repair, { cause, measure, lateReason, finishedAt: at, state: 'repaired' })
  const late = at > due ? `，超过时限(${civilTimeOf(due)})：${lateReason}` : ''
  recordEvent(context, row.id, { kind: 'repairFinished', at, text: `维修单 ${repair.serial} 完工：${cause}，${measure}${late}` })
  keepPromises(context, repair, at)
  return answer(after)
}
