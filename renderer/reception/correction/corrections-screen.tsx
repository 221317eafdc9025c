import { PlusOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  type CorrectionFilter,
  type CorrectionKind,
  type CorrectionSource,
  type CorrectionSummary,
  correctionGradeLabels,
  correctionGrades,
  correctionKindLabels,
  correctionSourceLabels,
  correctionStateLabels,
} from '../../../shared/reception/corrections.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { places } from '../../app/places.ts'
import { Empty } from '../../ui/empty.tsx'
import { ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { SlipList } from '../case/slip-list.tsx'
import { useAtDesk } from '../case/use-at-desk.ts'
import styles from './correction.module.css'
import { NewCorrection } from './new-correction.tsx'
import { SheetTabs } from './sheet-tabs.tsx'

const none = <span className={styles.quiet}>—</span>
const kinds = choices<CorrectionKind>(correctionKindLabels, ['implementation', 'effect', 'system'])
const sources = choices<CorrectionSource>(correctionSourceLabels, ['complaint', 'inspection', 'audit'])

const columns: readonly Column<CorrectionSummary>[] = [
  { key: 'serial', title: '编号', width: '150px', render: (one) => one.serial },
  { key: 'found', title: '发现时间', width: '132px', render: (one) => civilTimeOf(one.foundAt) },
  {
    key: 'source',
    title: '来源',
    width: 'minmax(190px, 0.4fr)',
    render: (one) => `${correctionSourceLabels[one.source]} ${one.sourceNote ?? ''}`,
  },
  {
    key: 'fact',
    title: '不合格事实',
    width: 'minmax(160px, 1fr)',
    render: (one) => <span title={one.excerpt}>{one.excerpt}</span>,
  },
  { key: 'kind', title: '类型', width: '96px', render: (one) => (one.kind === null ? none : correctionKindLabels[one.kind]) },
  { key: 'grade', title: '程度', width: '56px', render: (one) => (one.grade === null ? none : correctionGradeLabels[one.grade]) },
  { key: 'department', title: '责任部门', width: 'minmax(80px, 0.2fr)', render: (one) => one.department ?? none },
  { key: 'responsible', title: '责任人', width: '84px', render: (one) => one.responsible ?? none },
  { key: 'state', title: '状态', width: '72px', render: (one) => correctionStateLabels[one.state] },
  { key: 'due', title: '期限', width: '130px', render: (one) => <Due one={one} /> },
]

function Due({ one }: { readonly one: CorrectionSummary }) {
  if (one.dueAt === null || one.state === 'voided') return none
  if (one.closedAt === null) return <TimeLeft dueAt={one.dueAt} />
  return one.closedAt > one.dueAt ? <span className={styles.late}>超期关闭</span> : '按期关闭'
}

const anyCorrection: CorrectionFilter = { grade: [], kind: [], source: [], open: false, late: false, from: null, until: null }
const correctionsOf = (page: Output<'corrections.list'>): readonly CorrectionSummary[] => page.corrections

/** 纠正预防: every 《不合格报告/纠正预防措施表》, from complaints, inspections and audits. */
export function CorrectionsScreen() {
  const [filter, setFilter] = useState(anyCorrection)
  const [making, setMaking] = useState(false)
  const open = useOpenRecord()
  const atDesk = useAtDesk()
  const pages = usePages('corrections.list', { ...filter, limit: 100 }, correctionsOf)
  const made = (id: string) => {
    setMaking(false)
    open.openSlip(null, { kind: 'correction', id })
  }
  return (
    <SlipList
      label="纠正预防"
      pages={pages}
      columns={columns}
      counted="张"
      onOpen={(one) => open.openSlip(null, { kind: 'correction', id: one.id })}
      empty={<Empty title="没有不合格报告" teach="投诉判定为「需要纠正预防措施」时随之开出；检查、内审发现的按 N 新开。" />}
      filters={
        <>
          <SheetTabs label="投诉与纠正预防" places={[places.complaints, places.corrections]} />
          <Choices filter={filter} change={(change) => setFilter((before) => ({ ...before, ...change }))} />
        </>
      }
      verb={atDesk && <KeyedButton keys="N" label="新开报告" icon={<PlusOutlined aria-hidden />} run={() => setMaking(true)} />}
    >
      <NewCorrection open={making} onClose={() => setMaking(false)} onMade={made} />
    </SlipList>
  )
}

interface ChoicesProperties {
  readonly filter: CorrectionFilter
  readonly change: (change: Partial<CorrectionFilter>) => void
}

function Choices({ filter, change }: ChoicesProperties) {
  return (
    <>
      <ManyOf
        label="程度"
        value={filter.grade}
        options={choices(correctionGradeLabels, correctionGrades)}
        onChange={(grade) => change({ grade })}
      />
      <ManyOf label="类型" value={filter.kind} options={kinds} onChange={(kind) => change({ kind })} />
      <ManyOf label="来源" value={filter.source} options={sources} onChange={(source) => change({ source })} />
      <Checkbox checked={filter.open} onChange={(event) => change({ open: event.target.checked })}>
        纠正中
      </Checkbox>
      <Checkbox checked={filter.late} onChange={(event) => change({ late: event.target.checked })}>
        超期
      </Checkbox>
    </>
  )
}
