import type { z } from 'zod'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { yuanText } from '../../../shared/money.ts'
import { paymentLabels } from '../../../shared/reception/payment-words.ts'
import { chargingLabels } from '../../../shared/reception/repair-words.ts'
import type { repairs as contract } from '../../../shared/reception/repairs.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { recordEvent } from './case-events.ts'
import { moveCategory } from './category-move.ts'
import { get, list } from './repair-detail.ts'
import { openRepair, timeOf } from './repair-opened.ts'
import { checkLabour, priceRefusal, totalOf } from './repair-price.ts'
import type { RepairRow } from './repair-row.ts'
import { changeRepair, endPromisesOfRepair, voidRepair } from './repair-steps.ts'
import { arrive, delay, dispatch, finish, plan } from './repair-work.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: RepairRow) => ({ id, rev })

const noAgreement = { agreedTotal: null, agreedBy: null, agreedAt: null } as const

/** What the owner agrees to; said again for the same sum it keeps its time. After the work nobody can agree to more. */
function agreementFor(context: CommandContext, repair: RepairRow, { agreedBy, at }: Input<'price'>, total: number) {
  if (repair.state === 'repaired') return {}
  if (agreedBy === null) return noAgreement
  if (agreedBy === repair.agreedBy && total === repair.agreedTotal && at === null) return {}
  return { agreedTotal: total, agreedBy, agreedAt: timeOf(context, at, 'price', repair.issuedAt, '开单') }
}

function price(context: CommandContext, input: Input<'price'>) {
  const { charging, materials, labour } = input
  const { repair, row } = openRepair(context, input, 'price')
  checkLabour(context, 'labour.price', repair.grade, labour)
  const total = totalOf({ materials, labour })
  const agreement = agreementFor(context, repair, input, total)
  const priced = { charging, total, ...agreement }
  const refusal = repair.state === 'repaired' ? priceRefusal({ ...repair, ...priced }) : null
  if (refusal) throw invalid('materials', refusal)
  const after = changeRepair(context, repair, {
    ...priced,
    ...{ materials: JSON.stringify(materials), labourHours: labour.hours, labourPrice: labour.price },
  })
  const agreed = charging === 'paid' && after.agreedBy !== null && repair.state !== 'repaired' ? `，${after.agreedBy}同意` : ''
  const text = `维修单 ${repair.serial} ${chargingLabels[charging]}，合计 ${yuanText(total)} 元${agreed}`
  recordEvent(context, row.id, { kind: 'repairPriced', at: context.now, text })
  return answer(after)
}

const backToWork = {
  ...{ finishedAt: null, cause: null, measure: null, lateReason: null },
  ...{ checked: null, satisfaction: null, signedBy: null, signedAt: null },
} as const

/** 不满意 leaves the slip open: the work goes on, and what was said stays on the time-line. */
function accept(context: CommandContext, input: Input<'accept'>) {
  const { checked, satisfaction, signedBy } = input
  const { repair, row } = openRepair(context, input, 'accept')
  const at = timeOf(context, input.at, 'accept', repair.finishedAt ?? row.receivedAt, '完工')
  const again = satisfaction === 'dissatisfied'
  const after = changeRepair(
    context,
    repair,
    again ? { ...backToWork, state: 'onSite' } : { checked, satisfaction, signedBy, signedAt: at, state: 'accepted' },
  )
  const told = checked === null ? '' : `，${checked}`
  const text = `维修单 ${repair.serial} 验收：${signedBy}${satisfactionLabels[satisfaction]}${told}${again ? '；继续维修' : ''}`
  recordEvent(context, row.id, { kind: 'repairAccepted', at, text })
  return answer(after)
}

function pay(context: CommandContext, input: Input<'pay'>) {
  const { method, receipt } = input
  const { repair, row } = openRepair(context, input, 'pay')
  const at = timeOf(context, input.at, 'pay', row.receivedAt, '接待')
  const after = changeRepair(context, repair, { paymentMethod: method, receipt, paidAt: at })
  const number = receipt === null ? '' : `，收据 ${receipt}`
  const text = `维修单 ${repair.serial} 收款 ${yuanText(repair.total)} 元，${paymentLabels[method]}${number}`
  recordEvent(context, row.id, { kind: 'repairPaid', at, text })
  return answer(after)
}

/** Nothing is to be repaired any more; the promises about it end with it. */
function end(context: CommandContext, { reason, signedBy, ...input }: Input<'refuse'>, state: 'refused' | 'cancelled') {
  const action = state === 'refused' ? 'refuse' : 'cancel'
  const { repair, row } = openRepair(context, input, action)
  const at = timeOf(context, input.at, action, row.receivedAt, '接待')
  const endSignedBy = state === 'refused' ? signedBy : null
  const after = changeRepair(context, repair, { endReason: reason, endSignedBy, endedAt: at, state })
  const how = state === 'refused' ? `业主不修：${reason}；${signedBy}在单上签「不修」` : `取消：${reason}`
  recordEvent(context, row.id, { kind: 'repairEnded', at, text: `维修单 ${repair.serial} ${how}` })
  endPromisesOfRepair(context, repair, { state: 'withdrawn', at: context.now, comment: reason })
  return answer(after)
}

/** In warranty after all: this slip is voided, and the matter goes on as 售后 on a 返修单 of its own (domain 2.3). */
function toAfterSales(context: CommandContext, input: Input<'toAfterSales'>) {
  const { repair, row } = openRepair(context, input, 'toAfterSales')
  voidRepair(context, repair)
  const slip = moveCategory(context, row, 'afterSales', `维修单 ${repair.serial} 转售后保修：${input.reason}`)
  recordEvent(context, row.id, {
    kind: 'noted',
    at: context.now,
    text: `维修单 ${repair.serial} 已作废(${civilTimeOf(context.now)})，由返修单 ${slip?.serial ?? ''} 接着办`,
  })
  return { id: repair.id, rev: repair.rev + 1 }
}

/** 《维修单》 (1: 4.6, domain F9): drafted with its case, and worked until the owner has signed and paid, or signed 「不修」. */
export const repairs: FeatureServices<'repairs'> = {
  ...{ get, list, dispatch, arrive, price, plan, delay, finish, accept, pay, toAfterSales },
  refuse: (context, input) => end(context, input, 'refused'),
  cancel: (context, input) => end(context, { ...input, signedBy: '' }, 'cancelled'),
}
