import { civilTimeOf } from '../../../shared/calendar.ts'
import { yuanText } from '../../../shared/money.ts'
import { chargingLabels, repairGradeLabels, repairStateLabels } from '../../../shared/reception/repair-words.ts'
import type { RepairSummary } from '../../../shared/reception/repairs.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { CaseStateWord } from '../case/case-state.tsx'
import sheet from '../case/sheet.module.css'
import styles from './repair.module.css'
import { RepairLeft } from './repair-left.tsx'

const none = <span className={sheet.quiet}>—</span>

export const repairColumns: readonly Column<RepairSummary>[] = [
  { key: 'serial', title: '单号', width: '144px', render: (one) => one.serial },
  { key: 'received', title: '报修时间', width: '128px', render: (one) => civilTimeOf(one.receivedAt) },
  {
    key: 'grade',
    title: '等级',
    width: '52px',
    render: (one) => <span className={one.grade === 'urgent' ? styles.urgent : undefined}>{repairGradeLabels[one.grade]}</span>,
  },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(140px, 0.4fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  {
    key: 'excerpt',
    title: '内容',
    width: 'minmax(140px, 1fr)',
    render: (one) => <span title={one.excerpt}>{one.excerpt}</span>,
  },
  { key: 'worker', title: '维修员', width: '80px', render: (one) => one.worker ?? none },
  { key: 'state', title: '办到', width: '80px', render: (one) => repairStateLabels[one.state] },
  { key: 'left', title: '时限', width: '156px', render: (one) => <Left one={one} /> },
  {
    key: 'total',
    title: '费用',
    width: '104px',
    align: 'end',
    render: (one) =>
      one.charging === null ? none : one.charging === 'paid' ? yuanText(one.total) : chargingLabels[one.charging],
  },
  {
    key: 'satisfaction',
    title: '满意度',
    width: '64px',
    render: (one) => (one.satisfaction === null ? none : satisfactionLabels[one.satisfaction]),
  },
  { key: 'case', title: '台账', width: '76px', render: (one) => <CaseStateWord state={one.caseState} /> },
]

/** The limit while it runs; of a finished one, whether it was kept. */
function Left({ one }: { readonly one: RepairSummary }) {
  if (one.nextDueAt !== null) return <RepairLeft repair={one} />
  const late = one.finishedAt !== null && one.finishedAt > one.dueAt
  return late ? <span className={sheet.late}>超时完工</span> : none
}
