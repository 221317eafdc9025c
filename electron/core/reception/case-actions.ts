import { civilTimeOf } from '../../../shared/calendar.ts'
import { type CommandContext, signedIn } from '../context.ts'
import type { CaseRow } from './case-row.ts'
import { caseAt, changeCase, refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { deliverSlip, undeliveredSlip } from './rework-steps.ts'

interface Known {
  readonly id: string
  readonly rev: number
}

/** Something more to say about it; the only way to add to a line taken by the person complained of (1: 4.1). */
export function note(context: CommandContext, input: Known & { readonly text: string }) {
  const before = caseAt(context, input)
  const { id, rev } = changeCase(context, before, {}, { kind: 'noted', at: context.now, text: input.text })
  return { id, rev }
}

interface HandOver {
  readonly department: string
  readonly receiver: string
  readonly at: number
}

/** The case is in that department's hands; a further hand-over moves it on. */
export function handOverCase(context: CommandContext, before: CaseRow, { department, receiver, at }: HandOver): CaseRow {
  const late =
    before.handedOverAt === null && at > before.handOverDueAt ? `(超过转交时限 ${civilTimeOf(before.handOverDueAt)})` : ''
  const changes = { state: 'handedOver', department, receiver, handedOverAt: at } as const
  return changeCase(context, before, changes, { kind: 'handedOver', at, text: `转交${department}，${receiver}接收${late}` })
}

/** 转交 (1: 4.3). To the after-sales unit the rework slip goes along, and both are on record. */
export function handOver(
  context: CommandContext,
  input: Known & { readonly department: string; readonly receiver: string; readonly at: number | null },
) {
  const before = caseAt(context, input)
  if (before.state !== 'registered' && before.state !== 'handedOver') throw refused('这条记录已经办结，不能再转交')
  const at = stepTime(input.at, { now: context.now, what: '转交', notBefore: before.receivedAt, since: '接待' })
  const { id, rev } = handOverCase(context, before, { department: input.department, receiver: input.receiver, at })
  const slip = undeliveredSlip(context, before.id)
  if (slip && input.department === context.settings.rules.afterSales.department) deliverSlip(context, slip, input.receiver, at)
  return { id, rev }
}

/** 主管已阅: the copy of a line taken by the person complained of (1: 4.1). */
export function acknowledge(context: CommandContext, input: Known) {
  const before = caseAt(context, input)
  const { accountId, name } = signedIn(context)
  if (before.appendOnly !== 1) throw refused('这条记录的受理人不是被投诉人，无须阅知')
  if (before.acknowledgedAt !== null) throw refused(`这条记录已由${before.acknowledgedBy ?? '主管'}阅知`)
  if (before.complainedOfId === accountId) throw refused('被投诉人不能阅知对自己的投诉，请由另一位主管或项目经理阅知')
  const changes = { acknowledgedAt: context.now, acknowledgedBy: name }
  const { id, rev } = changeCase(context, before, changes, { kind: 'acknowledged', at: context.now, text: `${name}已阅` })
  return { id, rev }
}
