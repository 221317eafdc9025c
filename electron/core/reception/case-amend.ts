import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseInput } from '../../../shared/reception/cases.ts'
import { categoryLabels, channelLabels, standingLabels, urgencyLabels } from '../../../shared/reception/words.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { alwaysCalledBack } from './call-back-due.ts'
import { amendRefusal } from './case-gate.ts'
import { checkPeople } from './case-people.ts'
import { saidBy, takenByTheComplainedOf } from './case-register.ts'
import type { CaseRow } from './case-row.ts'
import { caseAt, changeCase, refused } from './case-steps.ts'
import { receptionTime } from './case-times.ts'
import { followCategory } from './category-slips.ts'
import { followCase } from './complaint-follow.ts'
import { caseLimits } from './complaint-limits.ts'

interface Shown {
  readonly label: string
  /** Left out where the value is confidential or long: then only that it changed is told. */
  readonly show?: (row: CaseRow) => string | null
}

const shown = {
  receivedAt: { label: '接待时间', show: (row) => civilTimeOf(row.receivedAt) },
  channel: { label: '接待方式', show: (row) => channelLabels[row.channel] },
  category: { label: '接待类别', show: (row) => categoryLabels[row.category] },
  name: { label: '姓名', show: (row) => row.name ?? '未留姓名' },
  standing: { label: '身份', show: (row) => standingLabels[row.standing] },
  room: { label: '房号', show: (row) => row.room ?? '未留房号' },
  phone: { label: '联系电话' },
  content: { label: '接待内容' },
  urgency: { label: '紧急程度', show: (row) => urgencyLabels[row.urgency] },
  complainedOf: { label: '被投诉人或部门', show: (row) => row.complainedOf ?? '无' },
  remark: { label: '备注' },
} as const satisfies Partial<Record<keyof CaseRow, Shown>>

const shownNames: readonly (keyof typeof shown)[] = [
  'receivedAt',
  'channel',
  'category',
  'name',
  'standing',
  'room',
  'phone',
  'content',
  'urgency',
  'complainedOf',
  'remark',
]

function told(before: CaseRow, after: CaseRow): string {
  const lines = shownNames
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const { label, show }: Shown = shown[name]
      return show ? `${label}由「${show(before)}」改为「${show(after)}」` : `更改了${label}`
    })
  return lines.length > 0 ? lines.join('；') : '更正了登记内容'
}

type ComplainedOf = Pick<CaseRow, 'complainedOf' | 'complainedOfId'>

/** A screen that shows the name only sends no account back: the same name stays the same person. */
export function accountComplainedOf(before: ComplainedOf, said: ComplainedOf): string | null {
  return said.complainedOfId ?? (said.complainedOf === before.complainedOf ? before.complainedOfId : null)
}

/**
 * Corrects what was written down; every correction stays on the time-line. `receivedAt: null` leaves it as it is.
 * @throws REFUSED when the line may only be added to (1: 4.1) or is struck off
 */
export function amend(context: CommandContext, input: CaseInput & { readonly id: string; readonly rev: number }) {
  const before = caseAt(context, input)
  const refusal = amendRefusal(before)
  if (refusal) throw refused(refusal)
  if (before.state === 'finished' && before.category !== input.category) {
    throw invalid('category', '这条记录已办结，接待类别不能再改；确需更改请客服主管或项目经理重新打开')
  }
  checkPeople(context, input, before)
  const receivedAt = receptionTime(input.receivedAt ?? before.receivedAt, Math.max(context.now, before.receivedAt))
  if (before.handedOverAt !== null && receivedAt > before.handedOverAt) {
    throw invalid('receivedAt', `接待时间不能晚于转交时间(${civilTimeOf(before.handedOverAt)})，请核对`)
  }
  const said = saidBy(input)
  const moved = receivedAt !== before.receivedAt || said.category !== before.category
  const changes = {
    ...said,
    complainedOfId: accountComplainedOf(before, said),
    receivedAt,
    ...(moved ? caseLimits(context, { id: before.id, category: said.category }, receivedAt) : {}),
    callBackRequired:
      said.category === before.category ? before.callBackRequired : alwaysCalledBack(context, said.category) ? 1 : 0,
    appendOnly: takenByTheComplainedOf(input.complainedOf, { accountId: before.registrarId, name: before.registrar }) ? 1 : 0,
  }
  const text = told(before, { ...before, ...changes })
  const after = changeCase(context, before, changes, { kind: 'amended', at: context.now, text })
  followCategory(context, before, after)
  followCase(context, before, after)
  return { id: after.id, rev: after.rev }
}
