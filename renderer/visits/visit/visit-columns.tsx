import { civilTimeOf } from '../../../shared/calendar.ts'
import { guestKindLabels, visitDepartmentLabels, visitLevelLabels, visitStateLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitSummary } from '../../../shared/visits/visits.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from './visit.module.css'

function Prepared({ visit }: { readonly visit: VisitSummary }) {
  if (visit.preparations.length === 0) return <span className={styles.quiet}>—</span>
  return (
    <>
      {visit.preparations.map(({ department, minutes, late }) => (
        <span key={department} className={late ? styles.late : styles.prepared}>
          {visitDepartmentLabels[department].slice(0, 2)} {minutes === null ? '…' : `${minutes} 分`}
          {late && ' 超时'}
        </span>
      ))}
    </>
  )
}

const who = ({ leader, leaderRank }: VisitSummary) => [leader, leaderRank].filter((part) => part !== null).join(' ')

export const visitColumns: readonly Column<VisitSummary>[] = [
  { key: 'serial', title: '编号', width: '160px', render: (one) => one.serial },
  { key: 'arrives', title: '到达', width: '140px', render: (one) => civilTimeOf(one.receivedAt ?? one.arrivesAt) },
  {
    key: 'unit',
    title: '来访单位',
    width: 'minmax(170px, 1.4fr)',
    render: (one) => <span title={one.unit ?? ''}>{one.unit ?? <span className={styles.quiet}>未定</span>}</span>,
  },
  { key: 'kind', title: '类别', width: '84px', render: (one) => guestKindLabels[one.guestKind] },
  { key: 'level', title: '级别', width: '56px', render: (one) => (one.level === null ? '—' : visitLevelLabels[one.level]) },
  { key: 'leader', title: '领队', width: 'minmax(110px, 1fr)', render: (one) => who(one) || '—' },
  { key: 'visitors', title: '人数', width: '56px', align: 'end', render: (one) => one.visitors ?? '—' },
  { key: 'host', title: '负责人', width: '84px', render: (one) => one.host ?? '—' },
  { key: 'prepared', title: '准备用时', width: '204px', render: (one) => <Prepared visit={one} /> },
  {
    key: 'state',
    title: '状态',
    width: '76px',
    render: (one) => (
      <span className={styles[one.state]} data-state={one.state}>
        {visitStateLabels[one.state]}
      </span>
    ),
  },
]
