import { civilTimeOf } from '../../../shared/calendar.ts'
import { promiseStateLabels } from '../../../shared/reception/promises.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { checkRev, notFound } from '../errors.ts'
import { recordEvent } from './case-events.ts'
import { difference, refused } from './case-steps.ts'
import { findPromise, insertPromise, type PromiseRow, promisesOfCases, updatePromise } from './promises.sql.ts'

/** The promise as its caller knows it, still open. @throws NOT_FOUND, CONFLICT, REFUSED */
export function openPromiseAt(context: QueryContext, { id, rev }: { readonly id: string; readonly rev: number }): PromiseRow {
  const row = findPromise(context.db, context.siteId, id)
  if (!row) throw notFound('承诺')
  checkRev(row, rev)
  if (row.state !== 'open') throw refused(`这个承诺${promiseStateLabels[row.state]}，不能再改`)
  return row
}

type Made = Pick<PromiseRow, 'caseId' | 'slipId' | 'what' | 'owner' | 'ownerId' | 'dueAt'>

/** Somebody was promised something for a time. */
export function makePromise(context: CommandContext, made: Made): PromiseRow {
  const { accountId, name } = signedIn(context)
  const row: PromiseRow = {
    ...made,
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, promisedAt: context.now, state: 'open' },
    ...{ settledAt: null, settledBy: null, comment: null, byId: accountId, by: name },
  }
  insertPromise(context.db, row)
  recordEvent(context, row.caseId, {
    kind: 'promised',
    at: context.now,
    text: `承诺 ${civilTimeOf(row.dueAt)} 前${row.what}，${row.owner}负责`,
  })
  context.record({ feature: 'promises', id: row.id, before: null, after: { ...row } })
  return row
}

export interface Outcome {
  readonly state: 'kept' | 'broken' | 'moved' | 'withdrawn'
  readonly at: number
  readonly comment: string | null
}

export function settlePromise(context: CommandContext, before: PromiseRow, { state, at, comment }: Outcome): PromiseRow {
  const after: PromiseRow = {
    ...{ ...before, state, comment, rev: before.rev + 1 },
    ...{ settledAt: at, settledBy: signedIn(context).name },
  }
  updatePromise(context.db, after)
  const late = state === 'kept' && at > before.dueAt ? `，晚于承诺的 ${civilTimeOf(before.dueAt)}` : ''
  recordEvent(context, before.caseId, {
    kind: 'promiseSettled',
    at,
    text: `「${before.what}」${promiseStateLabels[state]}${late}${comment ? `：${comment}` : ''}`,
  })
  context.record({ feature: 'promises', id: before.id, ...difference({ ...before }, { ...after }) })
  return after
}

export function openPromisesOf(context: QueryContext, caseId: string): PromiseRow[] {
  return promisesOfCases(context.db, [caseId]).filter(({ state }) => state === 'open')
}

/** What the slip's promises come to when the slip itself ends. */
export function endPromisesOfSlip(
  context: CommandContext,
  { id, caseId }: { readonly id: string; readonly caseId: string },
  outcome: Outcome,
): void {
  for (const promise of openPromisesOf(context, caseId)) {
    if (promise.slipId === id) settlePromise(context, promise, outcome)
  }
}
