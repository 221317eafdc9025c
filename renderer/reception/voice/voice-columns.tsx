import { civilTimeOf } from '../../../shared/calendar.ts'
import { type VoiceSummary, voiceKindLabels, voiceStateLabels } from '../../../shared/reception/voices.ts'
import { channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { CaseStateWord } from '../case/case-state.tsx'
import styles from '../case/sheet.module.css'

const none = <span className={styles.quiet}>—</span>

export const voiceColumns: readonly Column<VoiceSummary>[] = [
  { key: 'serial', title: '编号', width: '140px', render: (one) => one.serial },
  { key: 'received', title: '接待时间', width: '132px', render: (one) => civilTimeOf(one.receivedAt) },
  { key: 'kind', title: '类别', width: '52px', render: (one) => voiceKindLabels[one.kind] },
  { key: 'channel', title: '方式', width: '72px', render: (one) => channelLabels[one.channel] },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(150px, 0.4fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  {
    key: 'excerpt',
    title: '内容',
    width: 'minmax(160px, 1fr)',
    render: (one) => <span title={one.excerpt}>{one.excerpt}</span>,
  },
  { key: 'outcome', title: '查证 / 批示', width: 'minmax(140px, 0.7fr)', render: (one) => one.outcome ?? none },
  { key: 'state', title: '办到', width: '96px', render: (one) => voiceStateLabels[one.state] },
  { key: 'case', title: '台账', width: '82px', render: (one) => <CaseStateWord state={one.caseState} /> },
  { key: 'left', title: '时限', width: '130px', render: (one) => <Left one={one} /> },
  {
    key: 'calledBack',
    title: '回访',
    width: '64px',
    render: (one) => (one.calledBack === null ? none : satisfactionLabels[one.calledBack]),
  },
]

/** The limit of the case while it runs; of a settled one, whether it was kept. */
function Left({ one }: { readonly one: VoiceSummary }) {
  if (one.state === 'voided') return none
  if (one.finishedAt === null) return <TimeLeft dueAt={one.dueAt} />
  return one.finishedAt > one.dueAt ? <span className={styles.late}>超时办结</span> : none
}
