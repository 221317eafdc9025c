import type { Category } from '../../../shared/reception/words.ts'
import type { CommandContext } from '../context.ts'
import { alwaysCalledBack } from './call-back-due.ts'
import { amendRefusal } from './case-gate.ts'
import type { CaseRow } from './case-row.ts'
import { changeCase, refused } from './case-steps.ts'
import { type DraftedSlip, draftCategorySlip } from './category-slips.ts'
import { caseLimits } from './complaint-limits.ts'

/**
 * The warranty decided what the matter is (domain 2.3): it moves between 售后 and 报修 with a new paper; what became of the old
 * one is the caller's. @throws REFUSED once it is settled, or may only be added to
 */
export function moveCategory(context: CommandContext, before: CaseRow, category: Category, text: string): DraftedSlip | null {
  const refusal = amendRefusal(before)
  if (refusal) throw refused(refusal)
  if (before.state === 'finished') throw refused('这条记录已办结，类别不能再改；确需更改请客服主管或项目经理重新打开')
  const changes = {
    category,
    ...caseLimits(context, { id: before.id, category }, before.receivedAt),
    callBackRequired: alwaysCalledBack(context, category) ? 1 : 0,
  }
  const after = changeCase(context, before, changes, { kind: 'amended', at: context.now, text })
  return draftCategorySlip(context, after, null)
}
