import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { categoryLabels, channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { CaseStateWord, CaseTimeLeft } from '../case/case-state.tsx'
import styles from './ledger.module.css'

/** The lines of the 《业主接待记录表》 as the screen shows them; a struck-off one is struck through, as in the book. */
export const ledgerColumns: readonly Column<CaseSummary>[] = [
  { key: 'serial', title: '编号', width: '150px', render: (one) => <Struck record={one}>{one.serial}</Struck> },
  { key: 'received', title: '日期时间', width: '132px', render: (one) => civilTimeOf(one.receivedAt) },
  { key: 'channel', title: '方式', width: '76px', render: (one) => channelLabels[one.channel] },
  { key: 'category', title: '类别', width: '56px', render: (one) => categoryLabels[one.category] },
  { key: 'name', title: '姓名', width: 'minmax(84px, 0.25fr)', render: (one) => one.name ?? <Absent>未留姓名</Absent> },
  { key: 'room', title: '房号', width: 'minmax(104px, 0.2fr)', render: (one) => one.room ?? <Absent>—</Absent> },
  { key: 'phone', title: '电话', width: '116px', render: (one) => one.phone ?? <Absent>未留电话</Absent> },
  { key: 'excerpt', title: '内容', width: 'minmax(120px, 1fr)', render: (one) => <Excerpt record={one} /> },
  { key: 'department', title: '转交', width: 'minmax(64px, 0.2fr)', render: (one) => one.department ?? <Absent>—</Absent> },
  { key: 'state', title: '状态', width: '88px', render: (one) => <CaseStateWord state={one.state} /> },
  { key: 'left', title: '时限', width: '142px', render: (one) => <CaseTimeLeft record={one} /> },
  {
    key: 'calledBack',
    title: '回访',
    width: '66px',
    render: (one) => (one.calledBack === null ? <Absent>—</Absent> : satisfactionLabels[one.calledBack]),
  },
]

function Struck({ record, children }: { readonly record: CaseSummary; readonly children: string }) {
  return record.state === 'struckOff' ? <s className={styles.struck}>{children}</s> : children
}

function Absent({ children }: { readonly children: string }) {
  return <span className={styles.absent}>{children}</span>
}

function Excerpt({ record }: { readonly record: CaseSummary }) {
  return (
    <span title={record.excerpt}>
      {record.urgency === 'urgent' && <strong className={styles.urgent}>急 </strong>}
      {record.excerpt}
    </span>
  )
}
