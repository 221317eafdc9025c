import { civilTimeOf } from '../../../shared/calendar.ts'
import { causeLabels, validityLabels } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintSummary } from '../../../shared/reception/complaints.ts'
import { channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import record from '../case/case.module.css'
import { CaseStateWord, CaseTimeLeft } from '../case/case-state.tsx'
import { GradeMark, HotMark } from './grade-mark.tsx'

const none = <span className={record.quiet}>—</span>

/** The complaint register (domain 4.2) as the screen shows it. */
export const complaintColumns: readonly Column<ComplaintSummary>[] = [
  { key: 'serial', title: '编号', width: '134px', render: (one) => one.serial },
  { key: 'received', title: '投诉时间', width: '122px', render: (one) => civilTimeOf(one.receivedAt) },
  { key: 'channel', title: '方式', width: '68px', render: (one) => channelLabels[one.channel] },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(132px, 0.4fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  { key: 'class', title: '类别', width: 'minmax(76px, 0.25fr)', render: (one) => one.complaintClass ?? none },
  {
    key: 'cause',
    title: '原因',
    width: 'minmax(108px, 0.25fr)',
    render: (one) => (one.cause === null ? none : causeLabels[one.cause]),
  },
  { key: 'grade', title: '性质', width: '72px', render: (one) => <GradeMark grade={one.grade} /> },
  {
    key: 'validity',
    title: '有效性',
    width: '72px',
    render: (one) => (one.validity === null ? none : validityLabels[one.validity]),
  },
  { key: 'excerpt', title: '内容', width: 'minmax(140px, 1fr)', render: (one) => <Excerpt one={one} /> },
  { key: 'missing', title: '还差', width: '52px', render: (one) => (one.missing === 0 ? '齐' : `${one.missing} 项`) },
  { key: 'state', title: '状态', width: '82px', render: (one) => <CaseStateWord state={one.caseState} /> },
  { key: 'left', title: '时限', width: '128px', render: (one) => <Left one={one} /> },
  {
    key: 'calledBack',
    title: '回访',
    width: '64px',
    render: (one) => (one.calledBack === null ? none : satisfactionLabels[one.calledBack]),
  },
]

function Excerpt({ one }: { readonly one: ComplaintSummary }) {
  return (
    <span title={one.excerpt}>
      <HotMark hot={one.hot} /> {one.excerpt}
    </span>
  )
}

/** The limit that runs; of a settled one, whether it was kept. */
function Left({ one }: { readonly one: ComplaintSummary }) {
  if (one.finishedAt === null)
    return <CaseTimeLeft record={{ ...one, state: 'handedOver', handedOverAt: null, handOverDueAt: one.dueAt }} />
  return one.finishedAt > one.dueAt ? <span className={record.open}>超时办结</span> : none
}
