import { yuanText } from '../../../shared/money.ts'
import { type ServiceState, serviceStateLabels } from '../../../shared/reception/service-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { servicesOf } from './service-orders.sql.ts'
import type { ServiceRow } from './service-row.ts'

/** What 办结 waits for (1: 4.6). */
const undone: Partial<Readonly<Record<ServiceState, string>>> = {
  toAnswer: '尚未答复业主',
  accepted: '尚未上门服务',
  serving: '服务尚未完成',
  toCheck: '主管尚未验收',
}

const served: readonly ServiceState[] = ['toCheck', 'toSign', 'signed']

/** Money that the owner still owes for what was done. */
export function unpaid({ state, amount, paidAt }: Pick<ServiceRow, 'state' | 'amount' | 'paidAt'>): boolean {
  return served.includes(state) && (amount ?? 0) > 0 && paidAt === null
}

/** Served and checked, or declined, before 办结; signed, paid and the key back before 注销. */
function linkedService(service: ServiceRow): LinkedSlip {
  const { id, caseId, serial, state, amount, keyNumber, keyReturnedAt } = service
  const work = undone[state]
  const beforeFinish = work === undefined ? [] : [`服务单 ${serial} ${work}`]
  const beforeStrikeOff = [
    ...beforeFinish,
    ...(state === 'toSign' ? [`服务单 ${serial} 住户尚未签名`] : []),
    ...(unpaid(service) ? [`服务单 ${serial} ${yuanText(amount ?? 0)} 元尚未收款`] : []),
    ...(keyNumber !== null && keyReturnedAt === null ? [`服务单 ${serial} 钥匙(${keyNumber})尚未归还`] : []),
  ]
  return {
    ...{ kind: 'service', id, caseId, serial, beforeFinish, beforeStrikeOff },
    state: serviceStateLabels[state],
    open: beforeStrikeOff.length > 0,
    settledAtTheDesk: state === 'declined' || state === 'cancelled',
  }
}

export function servicesOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return servicesOf(db, caseIds).map(linkedService)
}
