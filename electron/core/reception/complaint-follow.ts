import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { CaseRow } from './case-row.ts'
import { changeComplaint, keptComplaint, refreshHotSpot, voidComplaint } from './complaint-steps.ts'
import { dutiesOf } from './complaints.sql.ts'
import { recounted } from './month-period.ts'

/**
 * The matter turned out to be no complaint: voided while nobody has worked on it (an apology is no work), its number stays used.
 * @throws INVALID on `category` once it was judged or a duty done
 */
export function releaseComplaint(context: CommandContext, row: CaseRow): void {
  const complaint = keptComplaint(context, row.id)
  if (!complaint) return
  const worked = complaint.judgedAt !== null || dutiesOf(context.db, complaint.id).some(({ duty }) => duty !== 'apology')
  if (worked) throw invalid('category', `投诉单 ${complaint.serial} 已有办理内容，接待类别不能再改；如另有问题请新登记一条`)
  voidComplaint(context, complaint, row)
}

/** The complaint moves with the time of reception; another room or name may make a 热点, or unmake it. */
export function followCase(context: CommandContext, before: CaseRow, after: CaseRow): void {
  const complaint = keptComplaint(context, after.id)
  if (!complaint) return
  const moved = before.receivedAt !== after.receivedAt
  if (moved) {
    changeComplaint(context, complaint, after, {
      receivedAt: after.receivedAt,
      countedAt: recounted(context, complaint.countedAt, after.receivedAt),
    })
    refreshHotSpot(context, complaint)
  }
  if (moved || before.roomKey !== after.roomKey || before.name !== after.name) {
    refreshHotSpot(context, { ...complaint, receivedAt: after.receivedAt })
  }
}
