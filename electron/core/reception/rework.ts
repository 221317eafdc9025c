import type { z } from 'zod'
import { civilDateOf, civilTimeOf, instantOf, minute } from '../../../shared/calendar.ts'
import { acceptanceLabels, type rework as contract } from '../../../shared/reception/rework.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { handOverCase } from './case-actions.ts'
import { recordEvent } from './case-events.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { moveCategory } from './category-move.ts'
import { endPromisesOfSlip, makePromise } from './promise-steps.ts'
import { changeRepair, repairById } from './repair-steps.ts'
import { chasesOf, handoverDateOf, insertChase, insertPromise, promisesOf, type SlipRow } from './rework.sql.ts'
import { changeSlip, deliverSlip, slipAt, slipById } from './rework-steps.ts'
import { warrantyOf } from './warranty.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: SlipRow) => ({ id, rev })

function get(context: QueryContext, input: Input<'get'>): z.input<typeof contract.get.output> {
  const slip = slipById(context, input.id)
  const row = caseById(context, slip.caseId)
  const handoverDate = row.roomKey === null ? null : handoverDateOf(context.db, context.siteId, row.roomKey)
  const warranty = warrantyOf(handoverDate, slip.part, civilDateOf(row.receivedAt))
  const { name, room, phone, receivedAt } = row
  return {
    ...slip,
    ...{ name, room, phone, receivedAt, handoverDate },
    caseSerial: row.serial,
    warrantyUntil: warranty.until,
    inWarranty: warranty.inWarranty,
    promises: promisesOf(context.db, slip.id),
    chases: chasesOf(context.db, slip.id),
  }
}

function refuseClosed({ state, serial }: SlipRow): void {
  if (state === 'accepted') throw refused(`返修单 ${serial} 已消项，不能再改`)
  if (state === 'voided') throw refused(`返修单 ${serial} 已作废，不能再改`)
}

function refuseFuture(context: QueryContext, field: string, what: string, date: string | null): void {
  if (date !== null && date > context.today) throw invalid(field, `${what}不能晚于今天(${context.today})`)
}

function amend(context: CommandContext, input: Input<'amend'>) {
  const { id, rev, ...filledIn } = input
  const slip = slipAt(context, { id, rev })
  refuseClosed(slip)
  refuseFuture(context, 'inspectedOn', '现场查看日期', filledIn.inspectedOn)
  refuseFuture(context, 'startedOn', '实际开工日期', filledIn.startedOn)
  refuseFuture(context, 'finishedOn', '实际完工日期', filledIn.finishedOn)
  if (filledIn.startedOn && filledIn.finishedOn && filledIn.finishedOn < filledIn.startedOn) {
    throw invalid('finishedOn', '实际完工日期不能早于开工日期')
  }
  const after = changeSlip(context, slip, filledIn)
  recordEvent(context, slip.caseId, { kind: 'amended', at: context.now, text: `填写返修单 ${slip.serial}` })
  return answer(after)
}

function deliver(context: CommandContext, input: Input<'deliver'>) {
  const slip = slipAt(context, input)
  refuseClosed(slip)
  if (slip.state === 'delivered')
    throw refused(`返修单 ${slip.serial} 已于 ${civilTimeOf(slip.deliveredAt ?? slip.issuedAt)} 送达`)
  const row = caseById(context, slip.caseId)
  const at = stepTime(input.at, { now: context.now, what: '签收', notBefore: row.receivedAt, since: '接待' })
  if (row.state === 'registered') {
    const { department } = context.settings.rules.afterSales
    handOverCase(context, row, { department, receiver: input.receiver, at })
  }
  return answer(deliverSlip(context, slip, input.receiver, at))
}

/** A line on the slip itself, so its `rev` rises with it. */
function addLine(context: CommandContext, input: { readonly id: string; readonly rev: number }, text: (slip: SlipRow) => string) {
  const slip = slipAt(context, input)
  refuseClosed(slip)
  const after = changeSlip(context, slip, {})
  recordEvent(context, slip.caseId, { kind: 'noted', at: context.now, text: text(slip) })
  return {
    slip: after,
    line: { id: context.newId(), siteId: context.siteId, slipId: slip.id, at: context.now, by: signedIn(context).name },
  }
}

function promise(context: CommandContext, input: Input<'promise'>) {
  const { reason, promisedOn } = input
  if (promisedOn < context.today) throw invalid('promisedOn', `新承诺日期不能早于今天(${context.today})`)
  const { slip, line } = addLine(context, input, ({ serial }) => `返修单 ${serial} 逾期：${reason}；新承诺 ${promisedOn}`)
  insertPromise(context.db, { ...line, reason, promisedOn })
  endPromisesOfSlip(context, slip, { state: 'moved', at: context.now, comment: reason })
  const dueAt = Math.max(instantOf(promisedOn, context.settings.closingTime), context.now + minute)
  const what = `返修单 ${slip.serial} 修复`
  makePromise(context, { caseId: slip.caseId, slipId: slip.id, what, owner: slip.addressee, ownerId: null, dueAt })
  return answer(slip)
}

function chase(context: CommandContext, input: Input<'chase'>) {
  const { asked, answer: said } = input
  const { slip, line } = addLine(context, input, ({ serial }) => `督办返修单 ${serial}:${asked}${said ? `，答复：${said}` : ''}`)
  insertChase(context.db, { ...line, asked, answer: said })
  return answer(slip)
}

/** When the repair was done, for the promise of it: the day counts, so its last moment within the working day. */
function repairedAt(context: CommandContext, { finishedOn }: SlipRow, closedOn: string): number {
  return Math.min(context.now, instantOf(finishedOn ?? closedOn, context.settings.closingTime))
}

/** What the owner said stands; only a slip that is not 不满意 is closed. */
function accept(context: CommandContext, input: Input<'accept'>) {
  const { acceptance, acceptedBy, closedOn } = input
  const slip = slipAt(context, input)
  refuseClosed(slip)
  if (slip.state === 'drafted' || slip.deliveredAt === null) throw refused(`返修单 ${slip.serial} 尚未送达售后，不能验收`)
  refuseFuture(context, 'closedOn', '消项日期', closedOn)
  const deliveredOn = civilDateOf(slip.deliveredAt)
  if (closedOn < deliveredOn) throw invalid('closedOn', `消项日期不能早于送达日期(${deliveredOn})`)
  const closed = acceptance !== 'dissatisfied'
  const changes = {
    acceptance,
    acceptedBy,
    closedOn: closed ? closedOn : null,
    state: closed ? 'accepted' : 'delivered',
  } as const
  const after = changeSlip(context, slip, changes)
  const outcome = closed ? `${closedOn} 消项` : '未消项，须再修'
  const text = `返修单 ${slip.serial} 验收：业主${acceptanceLabels[acceptance]}，${acceptedBy}验收，${outcome}`
  recordEvent(context, slip.caseId, { kind: 'slipAccepted', at: context.now, text })
  if (closed) endPromisesOfSlip(context, slip, { state: 'kept', at: repairedAt(context, slip, closedOn), comment: null })
  return answer(after)
}

/** Past its warranty the matter is a paid 报修 (domain 2.3); what was written here stays, and both numbers name each other. */
function toRepair(context: CommandContext, input: Input<'toRepair'>) {
  const slip = slipAt(context, input)
  refuseClosed(slip)
  const row = caseById(context, slip.caseId)
  const handoverDate = row.roomKey === null ? null : handoverDateOf(context.db, context.siteId, row.roomKey)
  const { inWarranty, until } = warrantyOf(handoverDate, slip.part, civilDateOf(row.receivedAt))
  if (inWarranty) throw refused(`返修单 ${slip.serial} 保修到 ${until}，报修那天还在保修期内，不能转为有偿报修`)
  changeSlip(context, slip, { state: 'voided' })
  endPromisesOfSlip(context, slip, { state: 'withdrawn', at: context.now, comment: `返修单 ${slip.serial} 已作废` })
  const made = moveCategory(context, row, 'repair', `返修单 ${slip.serial} 转有偿报修：${input.reason}`)
  if (!made) throw new Error('a repair brings its slip')
  changeRepair(context, repairById(context, made.id), { charging: 'paid' })
  const text = `返修单 ${slip.serial} 已作废，由维修单 ${made.serial} 接着办`
  recordEvent(context, row.id, { kind: 'noted', at: context.now, text })
  return { id: slip.id, rev: slip.rev + 1 }
}

/** 《物业返修联系单》 (1: 4.5, domain F2): drafted with its case, delivered the same day, chased until accepted. */
export const rework: FeatureServices<'rework'> = { get, amend, deliver, promise, chase, accept, toRepair }
