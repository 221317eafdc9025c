import { civilDateOf, civilTimeOf } from '../../../shared/calendar.ts'
import type { MonthCell, MonthLine } from '../../../shared/reception/month-close.ts'
import { channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { GradeMark } from '../complaint/grade-mark.tsx'
import styles from './month-close.module.css'

export interface Chosen {
  readonly month: string
  readonly cell: MonthCell
  readonly title: string
  readonly count: number
}

interface Properties {
  readonly chosen: Chosen | null
  readonly onClose: () => void
}

/** The complaints behind one number, over the table they are counted in. */
export function RecordsDrawer({ chosen, onClose }: Properties) {
  return (
    <Drawer
      title={chosen === null ? '' : `${chosen.title} · ${chosen.count} 件`}
      open={chosen !== null}
      onClose={onClose}
      width={1180}
    >
      {chosen !== null && <Records chosen={chosen} />}
    </Drawer>
  )
}

const date = (instant: number | null) => (instant === null ? '—' : civilDateOf(instant).slice(5))
const long = (text: string | null) => <span title={text ?? ''}>{text ?? '—'}</span>

const columns: readonly Column<MonthLine>[] = [
  { key: 'serial', title: '编号', width: '136px', render: (one) => one.serial },
  { key: 'received', title: '投诉时间', width: '130px', render: (one) => civilTimeOf(one.receivedAt) },
  { key: 'who', title: '房号/投诉人', width: '150px', render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}` },
  { key: 'channel', title: '方式', width: '76px', render: (one) => channelLabels[one.channel] },
  { key: 'class', title: '类别', width: '84px', render: (one) => one.complaintClass ?? '—' },
  { key: 'grade', title: '性质', width: '76px', render: (one) => <GradeMark grade={one.grade} /> },
  { key: 'content', title: '内容', width: 'minmax(140px, 1fr)', render: (one) => long(one.content) },
  { key: 'department', title: '责任部门', width: '76px', render: (one) => one.department ?? '—' },
  { key: 'finished', title: '完成', width: '64px', render: (one) => (one.finishedAt === null ? '未结' : date(one.finishedAt)) },
  {
    key: 'late',
    title: '超时',
    width: '52px',
    render: (one) => <span className={one.late ? styles.late : ''}>{one.late ? '是' : '否'}</span>,
  },
  {
    ...{ key: 'answer', title: '满意度', width: '72px' },
    render: (one) => (one.satisfaction === null ? '—' : satisfactionLabels[one.satisfaction]),
  },
  { key: 'notes', title: '备注', width: '104px', render: (one) => long(one.notes.join(' ')) },
]

const linesOf = (page: Output<'monthClose.records'>): readonly MonthLine[] => page.lines

function Records({ chosen }: { readonly chosen: Chosen }) {
  const { month, cell } = chosen
  const open = useOpenRecord()
  const pages = usePages('monthClose.records', { month, cell, limit: 100 }, linesOf)
  return (
    <div className={styles.records}>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <VirtualTable
        label={`${chosen.title} 的投诉`}
        columns={columns}
        items={pages.items}
        keyOf={({ id }) => id}
        onOpen={({ caseId, id }) => open.openSlip(caseId, { kind: 'complaint', id })}
        onLook={pages.look}
        openKey={open.slip?.id ?? null}
        loading={pages.loading}
        empty={<Empty title="没有这样的投诉" teach="这个数字是零。" />}
      />
    </div>
  )
}
