import type { CallBackMethod, Satisfaction } from '../../../shared/reception/words.ts'
import { callBackMethodLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { backToWork } from './case-close.ts'
import { caseAt, changeCase, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { callBacksOf, insertCallBack } from './cases.sql.ts'
import { mayNotCallBack } from './complaint-call-back.ts'

interface Answered {
  readonly id: string
  readonly rev: number
  readonly method: CallBackMethod
  readonly satisfaction: Satisfaction
  readonly respondent: string | null
  readonly comment: string | null
  readonly at: number | null
}

/** 回访 (1: 4.9, domain 2.4). 不满意 sends the matter back to work, and counts a further round. */
export function callBack(context: CommandContext, input: Answered) {
  const before = caseAt(context, input)
  const { method, satisfaction, comment } = input
  if (before.state !== 'finished' || before.finishedAt === null) throw refused('办结之后、注销之前才能登记回访')
  const refusal = mayNotCallBack(context, before)
  if (refusal) throw refused(refusal)
  const at = stepTime(input.at, { now: context.now, what: '回访', notBefore: before.finishedAt, since: '办结' })
  const round = callBacksOf(context.db, [before.id]).length + 1
  const caller = signedIn(context)
  const respondent = input.respondent === before.name ? null : input.respondent
  insertCallBack(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, caseId: before.id, round, at, method, satisfaction, comment, respondent },
    ...{ byId: caller.accountId, by: caller.name },
  })
  const answered = respondent === null ? '' : `${respondent}答复，`
  const again = satisfaction === 'dissatisfied' ? '；退回再办' : ''
  const text = `第 ${round} 次${callBackMethodLabels[method]}：${answered}${satisfactionLabels[satisfaction]}${comment ? `，${comment}` : ''}${again}`
  const changes = {
    calledBack: satisfaction,
    ...(satisfaction === 'dissatisfied' ? backToWork(context, before, Math.max(context.now, at)) : {}),
  }
  const { id, rev } = changeCase(context, before, changes, { kind: 'calledBack', at, text })
  return { id, rev }
}
