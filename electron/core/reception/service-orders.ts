import type { z } from 'zod'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { amountOf, quantityText, yuanText } from '../../../shared/money.ts'
import { paymentLabels } from '../../../shared/reception/payment-words.ts'
import type { serviceOrders as contract } from '../../../shared/reception/service-orders.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { refused } from './case-steps.ts'
import { get, list } from './service-detail.ts'
import { openService, timeOf, told } from './service-opened.ts'
import type { ServiceRow } from './service-row.ts'
import { changeService } from './service-steps.ts'
import { arrive, check, dispatch, leave, receiveKey, returnKey } from './service-visit.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** More than was accepted is not charged without the owner's yes. */
function checkAgreed({ state, amount: before }: ServiceRow, amount: number, agreedBy: string | null): void {
  if (state === 'toAnswer' || before === null || amount <= before || agreedBy !== null) return
  throw invalid('agreedBy', `金额由 ${yuanText(before)} 元改为 ${yuanText(amount)} 元，请写明谁同意的`)
}

function order(context: CommandContext, input: Input<'order'>) {
  const { id: _id, rev: _rev, agreedBy, ...ordered } = input
  const { service, row } = openService(context, input, 'order')
  const { item, unit, quantity, unitPrice, appointedAt, appointedUntil } = ordered
  if (appointedAt !== null && appointedAt < row.receivedAt) throw invalid('appointedAt', '预约时间不能早于接待时间，请核对')
  if (appointedUntil !== null && (appointedAt === null || appointedUntil <= appointedAt)) {
    throw invalid('appointedUntil', '预约的结束时间须晚于开始时间')
  }
  const amount = amountOf(quantity, unitPrice)
  checkAgreed(service, amount, agreedBy)
  const after = changeService(context, service, { ...ordered, amount })
  const sum = `${quantityText(quantity)}${unit}×${yuanText(unitPrice)}=${yuanText(amount)} 元`
  const when = appointedAt === null ? '' : `，约 ${civilTimeOf(appointedAt)}`
  const agreed = agreedBy === null ? '' : `，${agreedBy}同意`
  return told(context, after, { kind: 'serviceOrdered', at: context.now, text: `${item} ${sum}${when}${agreed}` })
}

/** The owner accepts a price that is known: what is accepted has its amount (domain F10). */
function answer(context: CommandContext, input: Input<'answer'>) {
  const { answer: said, reason, answeredBy } = input
  const { service, row } = openService(context, input, 'answer')
  if (said === 'declined' && reason === null) throw invalid('reason', '不能办的请写明理由，并告诉业主')
  if (said === 'accepted' && service.amount === null) {
    throw refused(`服务单 ${service.serial} 还没有项目和价格：请先填服务项目、数量、单价，再答复业主`)
  }
  const at = timeOf(context, { at: input.at, action: 'answer', notBefore: row.receivedAt, since: '接待' })
  const changes = { answer: said, answerReason: reason, answeredBy, answeredAt: at, state: said } as const
  const after = changeService(context, service, changes)
  const late = at > service.answerBy ? `，超过答复时限(${civilTimeOf(service.answerBy)})` : ''
  const why = reason === null ? '' : `：${reason}`
  const words = said === 'accepted' ? `${answeredBy}答复业主：同意` : `${answeredBy}答复业主：不能办`
  return told(context, after, { kind: 'serviceAnswered', at, text: `${words}${why}${late}` })
}

function sign(context: CommandContext, input: Input<'sign'>) {
  const { satisfaction, opinion, signedBy } = input
  const { service, row } = openService(context, input, 'sign')
  const notBefore = service.checkedAt ?? row.receivedAt
  const at = timeOf(context, { at: input.at, action: 'sign', notBefore, since: '验收' })
  const after = changeService(context, service, { satisfaction, opinion, signedBy, signedAt: at, state: 'signed' })
  const words = `${signedBy}签名：${satisfactionLabels[satisfaction]}${opinion === null ? '' : `，${opinion}`}`
  return told(context, after, { kind: 'serviceSigned', at, text: words })
}

function pay(context: CommandContext, input: Input<'pay'>) {
  const { method, receipt, finance } = input
  const { service, row } = openService(context, input, 'pay')
  const at = timeOf(context, { at: input.at, action: 'pay', notBefore: row.receivedAt, since: '接待' })
  const after = changeService(context, service, { paymentMethod: method, receipt, finance, paidAt: at })
  const number = receipt === null ? '' : `，收据 ${receipt}`
  const words = `收款 ${yuanText(service.amount ?? 0)} 元，${paymentLabels[method]}${number}`
  return told(context, after, { kind: 'servicePaid', at, text: words })
}

/** A key that was left is still to be given back; money that was taken is given back outside of this slip. */
function cancel(context: CommandContext, input: Input<'cancel'>) {
  const { service, row } = openService(context, input, 'cancel')
  if (service.paidAt !== null) throw refused(`服务单 ${service.serial} 已收款，不能取消；请先按本公司规定退款，再由主管处理`)
  const at = timeOf(context, { at: input.at, action: 'cancel', notBefore: row.receivedAt, since: '接待' })
  const after = changeService(context, service, { endReason: input.reason, endedAt: at, state: 'cancelled' })
  return told(context, after, { kind: 'serviceEnded', at, text: `取消：${input.reason}` })
}

/** 《特约（有偿）服务单》 (1: 4.6, domain F10): answered within a day, served, checked by the supervisor, signed and paid. */
export const serviceOrders: FeatureServices<'serviceOrders'> = {
  ...{ get, list, order, answer, receiveKey, returnKey, dispatch, arrive, leave, check, sign, pay, cancel },
}
