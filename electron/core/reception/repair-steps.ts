import { civilTimeOf } from '../../../shared/calendar.ts'
import { repairGradeLabels } from '../../../shared/reception/repair-words.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import type { CaseRow } from './case-row.ts'
import { difference } from './case-steps.ts'
import { type Outcome, openPromisesOf, settlePromise } from './promise-steps.ts'
import { gradeOf, nextDue, repairLimits } from './repair-limits.ts'
import type { RepairRow } from './repair-row.ts'
import { delaysOf, findRepair, insertRepair, repairsOf, updateRepair } from './repairs.sql.ts'

/** @throws NOT_FOUND */
export function repairById(context: QueryContext, id: string): RepairRow {
  const row = findRepair(context.db, context.siteId, id)
  if (!row) throw notFound('维修单')
  return row
}

/** @throws NOT_FOUND, CONFLICT */
export function repairAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): RepairRow {
  const row = repairById(context, id)
  checkRev(row, rev)
  return row
}

export type RepairChanges = Partial<Omit<RepairRow, 'id' | 'siteId' | 'rev' | 'serial' | 'caseId' | 'issuedAt' | 'nextDueAt'>>

export function changeRepair(context: CommandContext, before: RepairRow, changes: RepairChanges): RepairRow {
  const changed = { ...before, ...changes, rev: before.rev + 1 }
  const after: RepairRow = { ...changed, nextDueAt: nextDue(changed) }
  updateRepair(context.db, after)
  context.record({ feature: 'repairs', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

/** What belongs to one round of work; a slip that goes out again begins without it. */
export const noWorkYet = {
  ...{ promisedAt: null, worker: null, dispatcher: null, dispatchedAt: null, arrivedAt: null },
  ...{ cause: null, measure: null, finishedAt: null, lateReason: null },
  ...{ endReason: null, endSignedBy: null, endedAt: null },
  ...{ checked: null, satisfaction: null, signedBy: null, signedAt: null },
} as const

/** 报修: drafted with the case on the grade that its urgency suggests (1: 4.6). */
export function draftRepair(context: CommandContext, row: CaseRow): RepairRow {
  const grade = gradeOf(row.urgency)
  const limits = repairLimits(context, { grade, from: row.receivedAt, appointedAt: null })
  const repair: RepairRow = {
    ...noWorkYet,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'WX', context.today) },
    ...{ caseId: row.id, state: 'toDispatch', issuedAt: context.now, grade, ...limits, nextDueAt: limits.arriveBy },
    ...{ place: null, appointedAt: null, plan: null, plannedOn: null, charging: null, materials: '[]' },
    ...{ labourHours: 0, labourPrice: 0, total: 0, agreedTotal: null, agreedBy: null, agreedAt: null },
    ...{ paymentMethod: null, receipt: null, paidAt: null },
  }
  insertRepair(context.db, repair)
  context.record({ feature: 'repairs', id: repair.id, before: null, after: { ...repair } })
  recordEvent(context, row.id, {
    kind: 'repairIssued',
    at: context.now,
    text: `开出维修单 ${repair.serial}，${repairGradeLabels[grade]}，须于 ${civilTimeOf(limits.arriveBy)} 前到场`,
  })
  return repair
}

/** What the promises about it come to when it is done, or is not to be done. */
export function endPromisesOfRepair(context: CommandContext, { id, caseId }: RepairRow, outcome: Outcome): void {
  const made = new Set(delaysOf(context.db, id).map(({ promiseId }) => promiseId))
  for (const promise of openPromisesOf(context, caseId)) {
    if (made.has(promise.id)) settlePromise(context, promise, { ...outcome, at: Math.max(outcome.at, promise.promisedAt) })
  }
}

/** Its number stays used; whatever was written on it stays on record. */
export function voidRepair(context: CommandContext, repair: RepairRow): void {
  changeRepair(context, repair, { state: 'voided' })
  const comment = `维修单 ${repair.serial} 已作废`
  endPromisesOfRepair(context, repair, { state: 'withdrawn', at: context.now, comment })
}

/**
 * The matter turned out to be none to repair: voided while nobody was sent.
 * @throws INVALID on `category` once somebody was
 */
export function releaseRepair(context: CommandContext, row: CaseRow): void {
  for (const repair of repairsOf(context.db, [row.id])) {
    if (repair.state === 'voided') continue
    if (repair.state !== 'toDispatch') {
      throw invalid('category', `维修单 ${repair.serial} 已派工，接待类别不能再改；如另有问题请新登记一条`)
    }
    voidRepair(context, repair)
  }
}
