import type { RepairSummary } from '../../../shared/reception/repairs.ts'
import { TimeLeft } from '../../ui/time-left.tsx'

/** What is due next, and how long until then; nothing once nothing runs. */
export function RepairLeft({ repair }: { readonly repair: RepairSummary }) {
  if (repair.nextDueAt === null) return null
  const what = repair.state === 'onSite' ? '完工' : '到场'
  return (
    <span>
      {repair.promisedAt === null ? what : '承诺'} <TimeLeft dueAt={repair.nextDueAt} />
    </span>
  )
}
