import { civilTimeOf } from '../../../shared/calendar.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { callBackOwed } from './call-back-due.ts'
import { missingForFinish, missingForStrikeOff, overrideRefusal } from './case-gate.ts'
import type { CaseRow } from './case-row.ts'
import { caseAt, changeCase, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { caseLimits } from './complaint-limits.ts'
import { dutiesOfCase } from './promise-duties.ts'
import { openPromisesOf, settlePromise } from './promise-steps.ts'

interface Known {
  readonly id: string
  readonly rev: number
}

const answer = ({ id, rev }: CaseRow) => ({ id, rev })

interface Finished {
  readonly result: string
  readonly at: number | null
  readonly kept: readonly string[]
}

/** Promises that the settling of the matter kept; of this matter, and still open. */
function keepPromises(context: CommandContext, { id }: CaseRow, kept: readonly string[], at: number): void {
  const open = openPromisesOf(context, id)
  for (const one of new Set(kept)) {
    const promise = open.find((each) => each.id === one)
    if (!promise) throw invalid('kept', '其中有的承诺已经落实或改期了，请刷新后重新勾选')
    settlePromise(context, promise, { state: 'kept', at: Math.max(at, promise.promisedAt), comment: null })
  }
}

/** 办结: settled by the department, or at the desk where that is enough. */
export function finish(context: CommandContext, input: Known & Finished) {
  const before = caseAt(context, input)
  if (before.state === 'finished' || before.state === 'struckOff') throw refused('这条记录已经办结，请刷新后查看')
  const missing = missingForFinish(before, dutiesOfCase(context, before.id))
  if (missing.length > 0) throw refused(`还不能办结：${missing.join('；')}`, missing)
  const { handedOverAt } = before
  const begun =
    handedOverAt === null ? { notBefore: before.receivedAt, since: '接待' } : { notBefore: handedOverAt, since: '转交' }
  const at = stepTime(input.at, { now: context.now, what: '办结', ...begun })
  const late = at > before.dueAt ? `(超过时限 ${civilTimeOf(before.dueAt)})` : ''
  const owed = callBackOwed(context, before, at)
  const changes = { state: 'finished', finishedAt: at, result: input.result, calledBack: null, ...owed } as const
  keepPromises(context, before, input.kept, at)
  return answer(changeCase(context, before, changes, { kind: 'finished', at, text: `${input.result}${late}` }))
}

/** Back to whoever had it, with a new limit from now on; the next call-back is a further round. */
export function backToWork(context: CommandContext, before: CaseRow, start: number) {
  const limits = caseLimits(context, before, start)
  return {
    state: before.handedOverAt === null ? 'registered' : 'handedOver',
    finishedAt: null,
    callBackDueAt: null,
    struckOffAt: null,
    struckOffBy: null,
    overrideReason: null,
    overriddenDuties: null,
    dueAt: limits.dueAt,
    handOverDueAt: before.handedOverAt === null ? limits.handOverDueAt : before.handOverDueAt,
  } as const
}

/** 注销 (1: 4.11): dated, named, and only when nothing is left open, or when supervision says why it is done all the same. */
export function strikeOff(context: CommandContext, input: Known & { readonly override: { readonly reason: string } | null }) {
  const before = caseAt(context, input)
  if (before.state === 'struckOff') throw refused(`这条记录已由${before.struckOffBy ?? '同事'}注销`)
  const missing = missingForStrikeOff(before, dutiesOfCase(context, before.id))
  const overridden = missing.length > 0 ? input.override : null
  if (missing.length > 0 && !overridden) throw refused(`还不能注销：${missing.join('；')}`, missing)
  const refusal = overridden && overrideRefusal(before, signedIn(context))
  if (refusal) throw refused(refusal, missing)
  const { name } = signedIn(context)
  const at = stepTime(null, { now: context.now, what: '注销', notBefore: before.receivedAt, since: '接待' })
  const changes = {
    state: 'struckOff',
    struckOffAt: at,
    struckOffBy: name,
    overrideReason: overridden?.reason ?? null,
    overriddenDuties: overridden ? missing.join('\n') : null,
  } as const
  const why = overridden ? `：事项未齐，由${name}决定注销。原因：${overridden.reason}。未齐的事项：${missing.join('；')}` : ''
  return answer(changeCase(context, before, changes, { kind: 'struckOff', at, text: `${name}注销${why}` }))
}

/** By supervision, with the reason on record; its call-back is due again. */
export function reopen(context: CommandContext, input: Known & { readonly reason: string }) {
  const before = caseAt(context, input)
  if (before.state !== 'finished' && before.state !== 'struckOff') throw refused('这条记录还没有办结，无须重新打开')
  const changes = { ...backToWork(context, before, context.now), calledBack: null }
  return answer(changeCase(context, before, changes, { kind: 'reopened', at: context.now, text: input.reason }))
}
