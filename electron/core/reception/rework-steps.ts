import { civilDateOf, civilTimeOf } from '../../../shared/calendar.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { difference } from './case-steps.ts'
import { endPromisesOfSlip } from './promise-steps.ts'
import { findSlip, insertSlip, reworkSlipsOf, type SlipRow, updateSlip } from './rework.sql.ts'

/** @throws NOT_FOUND */
export function slipById(context: QueryContext, id: string): SlipRow {
  const slip = findSlip(context.db, context.siteId, id)
  if (!slip) throw notFound('返修联系单')
  return slip
}

/** @throws NOT_FOUND, CONFLICT */
export function slipAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): SlipRow {
  const slip = slipById(context, id)
  checkRev(slip, rev)
  return slip
}

export function changeSlip(
  context: CommandContext,
  before: SlipRow,
  changes: Partial<Omit<SlipRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'issuedAt'>>,
): SlipRow {
  const after: SlipRow = { ...before, ...changes, rev: before.rev + 1 }
  updateSlip(context.db, after)
  context.record({ feature: 'rework', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

/** 售后: the slip is drafted with the case and must reach the after-sales unit the same day (1: 4.5). */
export function draftSlip(context: CommandContext, row: CaseRow): SlipRow {
  const slip: SlipRow = {
    id: context.newId(),
    siteId: context.siteId,
    rev: 1,
    serial: nextSerial(context, 'FX', context.today),
    caseId: row.id,
    state: 'drafted',
    issuedAt: context.now,
    deliverBy: row.handOverDueAt,
    deliveredAt: null,
    deliveredTo: null,
    addressee: '现场售后部门',
    part: null,
    problem: row.content,
    access: null,
    inspection: null,
    inspectedOn: null,
    contractor: null,
    dueOn: civilDateOf(row.dueAt),
    measure: null,
    startedOn: null,
    finishedOn: null,
    acceptance: null,
    acceptedBy: null,
    closedOn: null,
  }
  insertSlip(context.db, slip)
  recordEvent(context, row.id, {
    kind: 'slipIssued',
    at: context.now,
    text: `开出返修单 ${slip.serial}，须于 ${civilTimeOf(slip.deliverBy)} 前送达售后`,
  })
  context.record({ feature: 'rework', id: slip.id, before: null, after: { ...slip } })
  return slip
}

/** The slip that still lies on the desk, if there is one. */
export function undeliveredSlip(context: QueryContext, caseId: string): SlipRow | undefined {
  return reworkSlipsOf(context.db, [caseId]).find(({ state }) => state === 'drafted')
}

/** 售后签收. Late is allowed, since it happened, and is marked. */
export function deliverSlip(context: CommandContext, slip: SlipRow, receiver: string, at: number): SlipRow {
  const delivered = changeSlip(context, slip, { state: 'delivered', deliveredAt: at, deliveredTo: receiver })
  const late = at > slip.deliverBy ? `，超过当日送达时限(${civilTimeOf(slip.deliverBy)})` : ''
  recordEvent(context, slip.caseId, { kind: 'slipDelivered', at, text: `返修单 ${slip.serial} 送达，${receiver} 签收${late}` })
  return delivered
}

/**
 * The matter turned out to be none for the after-sales unit: a drafted slip is voided, its number stays used.
 * @throws INVALID on `category` when a slip has left the desk and binds the matter to that unit
 */
export function releaseSlips(context: CommandContext, row: CaseRow): void {
  const slips = reworkSlipsOf(context.db, [row.id]).filter(({ state }) => state !== 'voided')
  const bound = slips.find(({ state }) => state !== 'drafted')
  if (bound) throw invalid('category', `返修单 ${bound.serial} 已送达售后，接待类别不能再改；如另有问题请新登记一条`)
  for (const slip of slips) {
    changeSlip(context, slip, { state: 'voided' })
    endPromisesOfSlip(context, slip, { state: 'withdrawn', at: context.now, comment: `返修单 ${slip.serial} 已作废` })
  }
}
