import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { limitFrom } from './case-deadlines.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { difference } from './case-steps.ts'
import { findService, insertService, servicesOf, updateService } from './service-orders.sql.ts'
import type { ServiceRow } from './service-row.ts'

/** @throws NOT_FOUND */
export function serviceById(context: QueryContext, id: string): ServiceRow {
  const row = findService(context.db, context.siteId, id)
  if (!row) throw notFound('服务单')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function serviceAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): ServiceRow {
  const row = serviceById(context, id)
  checkRev(row, rev)
  return row
}

/** What is due next: the answer, then the appointment. `null`: nothing runs any more. */
export function nextDue({ state, answerBy, appointedAt }: Pick<ServiceRow, 'state' | 'answerBy' | 'appointedAt'>): number | null {
  if (state === 'toAnswer') return answerBy
  return state === 'accepted' ? appointedAt : null
}

type Changes = Partial<Omit<ServiceRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'issuedAt' | 'nextDueAt'>>

export function changeService(context: CommandContext, before: ServiceRow, changes: Changes): ServiceRow {
  const changed = { ...before, ...changes, rev: before.rev + 1 }
  const after: ServiceRow = { ...changed, nextDueAt: nextDue(changed) }
  updateService(context.db, after)
  context.record({ feature: 'serviceOrders', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

const nothingYet = {
  ...{ item: null, unit: null, quantity: null, unitPrice: null, amount: null, materials: null, requirement: null },
  ...{ appointedAt: null, appointedUntil: null, answer: null, answerReason: null, answeredBy: null, answeredAt: null },
  ...{ keyNumber: null, keyFrom: null, keyReceivedAt: null, keyTo: null, keyReturnedAt: null },
  ...{ workers: null, dispatcher: null, dispatchedAt: null, arrivedAt: null, leftAt: null },
  ...{ checkedBy: null, checkNote: null, checkedAt: null, satisfaction: null, opinion: null, signedBy: null, signedAt: null },
  ...{ paymentMethod: null, receipt: null, finance: null, paidAt: null, endReason: null, endedAt: null },
} as const

/** 服务: drafted with the case, to be answered within the limit (1: 4.6). */
export function draftService(context: CommandContext, row: CaseRow): ServiceRow {
  const answerBy = limitFrom(row.receivedAt, context.settings.services.answer, context)
  const service: ServiceRow = {
    ...nothingYet,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'FW', context.today) },
    ...{ caseId: row.id, state: 'toAnswer', issuedAt: context.now, answerBy, nextDueAt: answerBy },
  }
  insertService(context.db, service)
  context.record({ feature: 'serviceOrders', id: service.id, before: null, after: { ...service } })
  recordEvent(context, row.id, {
    kind: 'serviceIssued',
    at: context.now,
    text: `开出服务单 ${service.serial}，须于 ${civilTimeOf(answerBy)} 前答复业主`,
  })
  return service
}

/**
 * The matter turned out to be no service: voided while nobody has answered it and no key was left.
 * @throws INVALID on `category` once somebody has
 */
export function releaseService(context: CommandContext, row: CaseRow): void {
  for (const service of servicesOf(context.db, [row.id])) {
    if (service.state === 'voided') continue
    if (service.state !== 'toAnswer' || service.keyNumber !== null) {
      throw invalid('category', `服务单 ${service.serial} 已有办理内容，接待类别不能再改；如另有问题请新登记一条`)
    }
    changeService(context, service, { state: 'voided' })
  }
}
