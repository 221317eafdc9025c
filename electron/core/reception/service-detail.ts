import type { z } from 'zod'
import { type Role, receptionDesk } from '../../../shared/access/roles.ts'
import { repairDesk } from '../../../shared/reception/repairs.ts'
import type { serviceOrders as contract, ServiceAction } from '../../../shared/reception/service-orders.ts'
import type { ServiceState } from '../../../shared/reception/service-words.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { excerptLimit } from './case-list.sql.ts'
import type { CaseRow } from './case-row.ts'
import { caseById } from './case-steps.ts'
import { callBacksOf } from './cases.sql.ts'
import { type Condition, issuedCondition, issuedPage, withCases } from './issued-slips.ts'
import { unpaid } from './service-duties.ts'
import { keyHeld, serviceLines } from './service-orders.sql.ts'
import type { ServiceRow } from './service-row.ts'
import { serviceById } from './service-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>
type Detail = z.input<typeof contract.get.output>

/** What each state may be followed by, the wanted step first. */
const steps: Readonly<Record<ServiceState, readonly ServiceAction[]>> = {
  toAnswer: ['answer', 'order', 'receiveKey', 'returnKey', 'cancel'],
  accepted: ['dispatch', 'arrive', 'order', 'receiveKey', 'returnKey', 'pay', 'cancel'],
  serving: ['leave', 'order', 'receiveKey', 'returnKey', 'pay'],
  toCheck: ['check', 'returnKey', 'pay'],
  toSign: ['sign', 'returnKey', 'pay'],
  signed: ['pay', 'returnKey', 'dispatch'],
  declined: ['returnKey'],
  cancelled: ['returnKey'],
  voided: [],
}

const keyIsHeld = ({ keyNumber, keyReturnedAt }: ServiceRow) => keyNumber !== null && keyReturnedAt === null

/** Whether that step belongs to how it stands; every command asks again. A slip goes out again only while its case is not settled. */
export function mayStep(service: ServiceRow, row: Pick<CaseRow, 'state'>, action: ServiceAction): boolean {
  if (row.state === 'struckOff' || !steps[service.state].includes(action)) return false
  if (action === 'dispatch' && service.state === 'signed') return row.state !== 'finished'
  if (action === 'arrive') return service.workers !== null
  if (action === 'receiveKey') return service.keyNumber === null
  if (action === 'returnKey') return keyIsHeld(service)
  if (action === 'order') return service.paidAt === null
  if (action !== 'pay') return true
  const ahead = service.state === 'accepted' || service.state === 'serving'
  return unpaid(service) || (ahead && service.paidAt === null && (service.amount ?? 0) > 0)
}

const atTheDesk: readonly ServiceAction[] = ['receiveKey', 'returnKey', 'pay', 'cancel']
const rolesOf = (action: ServiceAction): readonly Role[] => (atTheDesk.includes(action) ? receptionDesk : repairDesk)

/** Once somebody is sent, they are waited for. */
function ordered({ state, workers }: ServiceRow): readonly ServiceAction[] {
  const sent = state === 'accepted' && workers !== null
  return sent ? ['arrive', ...steps[state].filter((action) => action !== 'arrive')] : steps[state]
}

export function summaryOf(service: ServiceRow, row: CaseRow) {
  const { channel, name, room, receivedAt, content } = row
  return {
    ...service,
    ...{ channel, name, room, receivedAt, caseSerial: row.serial, caseState: row.state },
    excerpt: [...content].slice(0, excerptLimit).join(''),
    keyHeld: keyIsHeld(service),
  }
}

function answeringOf({ answer, answerReason: reason, answeredBy: by, answeredAt: at }: ServiceRow): Detail['answering'] {
  return answer === null || by === null || at === null ? null : { answer, reason, by, at }
}

function signedStep(by: string | null, at: number | null) {
  return by === null || at === null ? null : { by, at }
}

function keyOf(row: ServiceRow): Detail['key'] {
  const received = signedStep(row.keyFrom, row.keyReceivedAt)
  const { keyNumber: number, keyTo, keyReturnedAt } = row
  return number === null || received === null ? null : { number, received, returned: signedStep(keyTo, keyReturnedAt) }
}

function paymentOf({ paymentMethod: method, receipt, finance, paidAt: at }: ServiceRow): Detail['payment'] {
  return method === null || at === null ? null : { method, receipt, finance, at }
}

function endedOf(row: ServiceRow): Pick<Detail, 'check' | 'opinion' | 'payment' | 'cancelling'> {
  const check = signedStep(row.checkedBy, row.checkedAt)
  const opinion = signedStep(row.signedBy, row.signedAt)
  const { endReason: reason, endedAt: at } = row
  return {
    check: check && { note: row.checkNote, ...check },
    opinion: opinion && { text: row.opinion, ...opinion },
    payment: paymentOf(row),
    cancelling: reason === null || at === null ? null : { reason, at },
  }
}

export function get(context: QueryContext, input: Input<'get'>): Detail {
  const service = serviceById(context, input.id)
  const row = caseById(context, service.caseId)
  return {
    ...summaryOf(service, row),
    ...{ phone: row.phone, content: row.content, answering: answeringOf(service), key: keyOf(service) },
    ...endedOf(service),
    callBack: callBacksOf(context.db, [row.id]).at(-1) ?? null,
    actions: ordered(service).filter((action) => mayStep(service, row, action) && hasRole(context, rolesOf(action))),
  }
}

function conditionOf({ keyHeld: held, ...filter }: Input<'list'>): Condition {
  const { where, parameters } = issuedCondition(filter)
  return { where: held ? [keyHeld, ...where] : where, parameters }
}

/** With what their cases say. */
export const summariesOf = (context: QueryContext, found: readonly ServiceRow[]) => withCases(context, found, summaryOf)

export function list(context: QueryContext, input: Input<'list'>): z.input<typeof contract.list.output> {
  const { where, parameters } = conditionOf(input)
  const found = serviceLines(context.db, where, { ...parameters, siteId: context.siteId, limit: input.limit + 1 })
  const { shown, next } = issuedPage(found, input.limit)
  return { services: summariesOf(context, shown), next }
}
