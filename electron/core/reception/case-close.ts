import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CallBackMethod, Satisfaction } from '../../../shared/reception/words.ts'
import { callBackMethodLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { missingForFinish, missingForStrikeOff, overrideRefusal } from './case-gate.ts'
import type { CaseRow } from './case-row.ts'
import { slipsOfCase } from './case-slips.ts'
import { caseAt, changeCase, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { callBacksOf, insertCallBack } from './cases.sql.ts'
import { callBackRefusal } from './complaint-call-back.ts'
import { caseLimits } from './complaint-limits.ts'

interface Known {
  readonly id: string
  readonly rev: number
}

const answer = ({ id, rev }: CaseRow) => ({ id, rev })

/** 办结: settled by the department, or at the desk where that is enough. */
export function finish(context: CommandContext, input: Known & { readonly result: string; readonly at: number | null }) {
  const before = caseAt(context, input)
  if (before.state === 'finished' || before.state === 'struckOff') throw refused('这条记录已经办结，请刷新后查看')
  const missing = missingForFinish(before, slipsOfCase(context, before.id))
  if (missing.length > 0) throw refused(`还不能办结：${missing.join('；')}`, missing)
  const at = stepTime(input.at, { now: context.now, what: '办结', notBefore: before.receivedAt, since: '接待' })
  const late = at > before.dueAt ? `(超过时限 ${civilTimeOf(before.dueAt)})` : ''
  const changes = { state: 'finished', finishedAt: at, result: input.result, calledBack: null } as const
  return answer(changeCase(context, before, changes, { kind: 'finished', at, text: `${input.result}${late}` }))
}

/** Back to whoever had it, with a new limit from now on; the next call-back is a further round. */
function backToWork(context: CommandContext, before: CaseRow, start: number) {
  const limits = caseLimits(context, before, start)
  return {
    state: before.handedOverAt === null ? 'registered' : 'handedOver',
    finishedAt: null,
    struckOffAt: null,
    struckOffBy: null,
    overrideReason: null,
    overriddenDuties: null,
    dueAt: limits.dueAt,
    handOverDueAt: before.handedOverAt === null ? limits.handOverDueAt : before.handOverDueAt,
  } as const
}

interface Answered {
  readonly method: CallBackMethod
  readonly satisfaction: Satisfaction
  readonly comment: string | null
  readonly at: number | null
}

/** 回访 (1: 4.9, domain 2.4). 不满意 sends the matter back to work. */
export function callBack(context: CommandContext, input: Known & Answered) {
  const before = caseAt(context, input)
  const { method, satisfaction, comment } = input
  if (before.state !== 'finished' || before.finishedAt === null) throw refused('办结之后、注销之前才能登记回访')
  const refusal = callBackRefusal(context, before)
  if (refusal) throw refused(refusal)
  const at = stepTime(input.at, { now: context.now, what: '回访', notBefore: before.finishedAt, since: '办结' })
  const round = callBacksOf(context.db, [before.id]).length + 1
  const caller = signedIn(context)
  insertCallBack(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, caseId: before.id, round, at, method, satisfaction, comment },
    ...{ byId: caller.accountId, by: caller.name },
  })
  const again = satisfaction === 'dissatisfied' ? '；退回再办' : ''
  const text = `第 ${round} 次${callBackMethodLabels[method]}：${satisfactionLabels[satisfaction]}${comment ? `，${comment}` : ''}${again}`
  const changes = {
    calledBack: satisfaction,
    ...(satisfaction === 'dissatisfied' ? backToWork(context, before, Math.max(context.now, at)) : {}),
  }
  return answer(changeCase(context, before, changes, { kind: 'calledBack', at, text }))
}

/** 注销 (1: 4.11): dated, named, and only when nothing is left open, or when supervision says why it is done all the same. */
export function strikeOff(context: CommandContext, input: Known & { readonly override: { readonly reason: string } | null }) {
  const before = caseAt(context, input)
  if (before.state === 'struckOff') throw refused(`这条记录已由${before.struckOffBy ?? '同事'}注销`)
  const missing = missingForStrikeOff(before, slipsOfCase(context, before.id))
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
