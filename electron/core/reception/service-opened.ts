import type { ServiceAction } from '../../../shared/reception/service-orders.ts'
import { serviceStateLabels } from '../../../shared/reception/service-words.ts'
import type { CommandContext } from '../context.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { caseById, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { mayStep } from './service-detail.ts'
import type { ServiceRow } from './service-row.ts'
import { serviceAt } from './service-steps.ts'

const verbs: Readonly<Record<ServiceAction, string>> = {
  order: '填写服务项目',
  answer: '答复',
  receiveKey: '收钥匙',
  returnKey: '还钥匙',
  dispatch: '派工',
  arrive: '上门',
  leave: '离开',
  check: '验收',
  sign: '住户签名',
  pay: '收款',
  cancel: '取消',
}

export interface Opened {
  readonly service: ServiceRow
  readonly row: CaseRow
}

/** The slip as its caller knows it, with its case. @throws NOT_FOUND, CONFLICT, REFUSED when that step is not its turn */
export function openService(
  context: CommandContext,
  input: { readonly id: string; readonly rev: number },
  action: ServiceAction,
): Opened {
  const service = serviceAt(context, input)
  const row = caseById(context, service.caseId)
  if (row.state === 'struckOff') {
    throw refused(`接待记录 ${row.serial} 已注销，${service.serial} 不能再改；确需更正请客服主管或项目经理重新打开`)
  }
  if (!mayStep(service, row, action)) {
    throw refused(`服务单 ${service.serial} 现在是「${serviceStateLabels[service.state]}」，不能${verbs[action]}`)
  }
  return { service, row }
}

interface When {
  readonly at: number | null
  readonly action: ServiceAction
  readonly notBefore: number
  /** What happened then: 接待, 上门. */
  readonly since: string
}

/** @throws INVALID on `at` */
export function timeOf(context: CommandContext, { at, action, notBefore, since }: When): number {
  return stepTime(at, { now: context.now, what: verbs[action], notBefore, since })
}

type Kind =
  | 'serviceOrdered'
  | 'serviceAnswered'
  | 'serviceKey'
  | 'serviceDone'
  | 'serviceChecked'
  | 'serviceSigned'
  | 'servicePaid'

/** Puts it on the time-line of the case, and says which version the slip has now. */
export function told(
  context: CommandContext,
  { id, rev, caseId, serial }: ServiceRow,
  { kind, at, text }: { readonly kind: Kind | 'serviceEnded'; readonly at: number; readonly text: string },
) {
  recordEvent(context, caseId, { kind, at, text: `服务单 ${serial} ${text}` })
  return { id, rev }
}
