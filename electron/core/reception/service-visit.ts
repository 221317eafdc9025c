import type { z } from 'zod'
import type { serviceOrders as contract } from '../../../shared/reception/service-orders.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { handOverCase } from './case-actions.ts'
import type { CaseRow } from './case-row.ts'
import { openService, timeOf, told } from './service-opened.ts'
import { slipOfKey } from './service-orders.sql.ts'
import { changeService } from './service-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** Sending somebody is the hand-over of the matter; one that the department already has stays there. */
function handOnce(context: CommandContext, row: CaseRow, receiver: string, at: number): void {
  const { department } = context.settings.rules.service
  if (row.state === 'registered') handOverCase(context, row, { department, receiver, at })
}

const again = {
  ...{ arrivedAt: null, leftAt: null, checkedBy: null, checkNote: null, checkedAt: null },
  ...{ satisfaction: null, opinion: null, signedBy: null, signedAt: null },
} as const

/** A slip of a matter that came back to work goes out again; what was paid stays paid. */
export function dispatch(context: CommandContext, input: Input<'dispatch'>) {
  const { workers, dispatcher } = input
  const { service, row } = openService(context, input, 'dispatch')
  const notBefore = service.answeredAt ?? row.receivedAt
  const at = timeOf(context, { at: input.at, action: 'dispatch', notBefore, since: '答复' })
  handOnce(context, row, dispatcher, at)
  const after = changeService(context, service, { ...again, workers, dispatcher, dispatchedAt: at, state: 'accepted' })
  return told(context, after, { kind: 'serviceDone', at, text: `${dispatcher}派${workers}` })
}

export function arrive(context: CommandContext, input: Input<'arrive'>) {
  const { service, row } = openService(context, input, 'arrive')
  const at = timeOf(context, {
    ...{ at: input.at, action: 'arrive', notBefore: service.dispatchedAt ?? row.receivedAt, since: '派工' },
  })
  const after = changeService(context, service, { arrivedAt: at, state: 'serving' })
  return told(context, after, { kind: 'serviceDone', at, text: `${service.workers ?? ''}上门` })
}

export function leave(context: CommandContext, input: Input<'leave'>) {
  const { service, row } = openService(context, input, 'leave')
  const at = timeOf(context, {
    ...{ at: input.at, action: 'leave', notBefore: service.arrivedAt ?? row.receivedAt, since: '上门' },
  })
  const after = changeService(context, service, { leftAt: at, state: 'toCheck' })
  return told(context, after, { kind: 'serviceDone', at, text: '做完离开，待主管验收' })
}

/** The supervisor looks at it in person; those who did it cannot pass their own work (domain F10). */
export function check(context: CommandContext, input: Input<'check'>) {
  const { passed, checkedBy, note } = input
  const { service, row } = openService(context, input, 'check')
  const names = (service.workers ?? '').split(/[、，,；;\s]+/u)
  if (names.includes(checkedBy)) throw invalid('checkedBy', '服务人员不能验收自己的活，请主管验收')
  if (!passed && note === null) throw invalid('note', '验收不合格的，请写明哪里要重做')
  const notBefore = service.leftAt ?? row.receivedAt
  const at = timeOf(context, { at: input.at, action: 'check', notBefore, since: '离开' })
  const changes = passed
    ? ({ checkedBy, checkNote: note, checkedAt: at, state: 'toSign' } as const)
    : ({ leftAt: null, state: 'serving' } as const)
  const after = changeService(context, service, changes)
  const words = `${checkedBy}验收${passed ? '合格' : '不合格，重做'}${note === null ? '' : `：${note}`}`
  return told(context, after, { kind: 'serviceChecked', at, text: words })
}

export function receiveKey(context: CommandContext, input: Input<'receiveKey'>) {
  const { number, from } = input
  const { service, row } = openService(context, input, 'receiveKey')
  const known = slipOfKey(context.db, context.siteId, number)
  if (known) throw invalid('number', `钥匙收条 ${number} 已用在服务单 ${known.serial} 上，请核对号码`)
  const at = timeOf(context, { at: input.at, action: 'receiveKey', notBefore: row.receivedAt, since: '接待' })
  const after = changeService(context, service, { keyNumber: number, keyFrom: from, keyReceivedAt: at })
  return told(context, after, { kind: 'serviceKey', at, text: `收${from}的钥匙，收条 ${number}` })
}

export function returnKey(context: CommandContext, input: Input<'returnKey'>) {
  const { service, row } = openService(context, input, 'returnKey')
  const notBefore = service.keyReceivedAt ?? row.receivedAt
  const at = timeOf(context, { at: input.at, action: 'returnKey', notBefore, since: '收钥匙' })
  const after = changeService(context, service, { keyTo: input.to, keyReturnedAt: at })
  return told(context, after, { kind: 'serviceKey', at, text: `钥匙(${service.keyNumber ?? ''})归还，${input.to}签收` })
}
