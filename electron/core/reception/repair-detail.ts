import type { z } from 'zod'
import { type Role, receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { amountOf } from '../../../shared/money.ts'
import type { RepairState } from '../../../shared/reception/repair-words.ts'
import { type repairs as contract, type RepairAction, repairDesk } from '../../../shared/reception/repairs.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { excerptLimit } from './case-list.sql.ts'
import type { CaseRow } from './case-row.ts'
import { slipsOfCase } from './case-slips.ts'
import { caseById } from './case-steps.ts'
import { callBacksOf } from './cases.sql.ts'
import { type Condition, issuedCondition, issuedPage, withCases } from './issued-slips.ts'
import { unpaid } from './repair-duties.ts'
import { materialsOf } from './repair-price.ts'
import type { RepairRow } from './repair-row.ts'
import { repairById } from './repair-steps.ts'
import { delaysOf, repairLines } from './repairs.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>
type Detail = z.input<typeof contract.get.output>

/** What each state may be followed by, the wanted step first. */
const steps: Readonly<Record<RepairState, readonly RepairAction[]>> = {
  toDispatch: ['dispatch', 'price', 'delay', 'refuse', 'cancel', 'toAfterSales'],
  dispatched: ['arrive', 'price', 'plan', 'delay', 'refuse', 'dispatch', 'cancel', 'toAfterSales'],
  onSite: ['finish', 'price', 'plan', 'delay', 'refuse', 'dispatch', 'toAfterSales'],
  repaired: ['accept', 'price', 'pay'],
  accepted: ['pay', 'dispatch'],
  refused: ['dispatch', 'toAfterSales'],
  cancelled: ['dispatch'],
  voided: [],
}

const settled = (state: RepairState) => state === 'accepted' || state === 'refused' || state === 'cancelled'

/** Whether that step belongs to how it stands; every command asks again. A slip goes out again only while its case is not settled. */
export function mayStep(repair: RepairRow, row: Pick<CaseRow, 'state'>, action: RepairAction): boolean {
  if (row.state === 'struckOff' || !steps[repair.state].includes(action)) return false
  if (action === 'plan') return repair.grade === 'major'
  if (action === 'pay') return unpaid(repair)
  if (action === 'price') return repair.paidAt === null
  if (action === 'dispatch' && settled(repair.state)) return row.state !== 'finished' && repair.paidAt === null
  return action !== 'toAfterSales' || row.state !== 'finished'
}

const atTheDesk: readonly RepairAction[] = ['pay', 'cancel']

function rolesOf(action: RepairAction): readonly Role[] {
  if (action === 'toAfterSales') return receptionSupervision
  return atTheDesk.includes(action) ? receptionDesk : repairDesk
}

export function summaryOf(repair: RepairRow, row: CaseRow) {
  const { channel, name, room, receivedAt, content } = row
  return {
    ...repair,
    ...{ channel, name, room, receivedAt, caseSerial: row.serial, caseState: row.state },
    excerpt: [...content].slice(0, excerptLimit).join(''),
  }
}

function agreementOf({ agreedTotal: total, agreedBy: by, agreedAt: at }: RepairRow): Detail['agreement'] {
  return total === null || by === null || at === null ? null : { total, by, at }
}

function endingOf({ endReason: reason, endSignedBy: signedBy, endedAt: at }: RepairRow): Detail['ending'] {
  return reason === null || at === null ? null : { reason, signedBy, at }
}

function acceptanceOf({ checked, signedBy, signedAt: at }: RepairRow): Detail['acceptance'] {
  return signedBy === null || at === null ? null : { checked, signedBy, at }
}

function paymentOf({ paymentMethod: method, receipt, paidAt: at }: RepairRow): Detail['payment'] {
  return method === null || at === null ? null : { method, receipt, at }
}

/** The other papers of the matter that say where it came from or went to. */
function linkedTo(context: QueryContext, repair: RepairRow): Detail['linked'] {
  return slipsOfCase(context, repair.caseId)
    .filter(({ id, kind }) => id !== repair.id && (kind === 'rework' || kind === 'repair'))
    .map(({ serial, state }) => ({ serial, state }))
}

export function get(context: QueryContext, input: Input<'get'>): Detail {
  const repair = repairById(context, input.id)
  const row = caseById(context, repair.caseId)
  const { labourHours: hours, labourPrice: price } = repair
  const actions = steps[repair.state].filter((action) => mayStep(repair, row, action) && hasRole(context, rolesOf(action)))
  return {
    ...summaryOf(repair, row),
    ...{ phone: row.phone, content: row.content },
    materials: materialsOf(repair),
    labour: { hours, price, amount: amountOf(hours, price) },
    agreement: agreementOf(repair),
    ending: endingOf(repair),
    acceptance: acceptanceOf(repair),
    payment: paymentOf(repair),
    delays: delaysOf(context.db, repair.id),
    callBack: callBacksOf(context.db, [row.id]).at(-1) ?? null,
    linked: linkedTo(context, repair),
    actions,
  }
}

function conditionOf({ grade, ...filter }: Input<'list'>): Condition {
  const { where, parameters } = issuedCondition(filter)
  if (grade.length === 0) return { where, parameters }
  return {
    where: [...where, 'grade IN (SELECT value FROM json_each(@grades))'],
    parameters: { ...parameters, grades: JSON.stringify(grade) },
  }
}

/** With what their cases say. */
export const summariesOf = (context: QueryContext, found: readonly RepairRow[]) => withCases(context, found, summaryOf)

export function list(context: QueryContext, input: Input<'list'>): z.input<typeof contract.list.output> {
  const { where, parameters } = conditionOf(input)
  const found = repairLines(context.db, where, { ...parameters, siteId: context.siteId, limit: input.limit + 1 })
  const { shown, next } = issuedPage(found, input.limit)
  return { repairs: summariesOf(context, shown), next }
}
