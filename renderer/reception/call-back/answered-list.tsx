import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type RefObject, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { anyCallBack, type CallBackFilter, type CallBackLine } from '../../../shared/reception/call-backs.ts'
import {
  callBackMethodLabels,
  categories,
  categoryLabels,
  type Satisfaction,
  satisfactionLabels,
  satisfactionLetters,
} from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, Filters, ManyOf } from '../../ui/filters.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import ledger from '../ledger/ledger.module.css'
import styles from '../promises/promises.module.css'
import { CallBackTabs } from './call-back-tabs.tsx'

const letter = (answer: Satisfaction) => `${satisfactionLetters[answer]} ${satisfactionLabels[answer]}`

const columns: readonly Column<CallBackLine>[] = [
  { key: 'at', title: '日期', width: '140px', render: (one) => civilTimeOf(one.at) },
  { key: 'slip', title: '派工单号', width: '150px', render: (one) => one.slipSerial },
  { key: 'category', title: '类别', width: '60px', render: (one) => categoryLabels[one.category] },
  { key: 'room', title: '房间号', width: '110px', render: (one) => one.room ?? '—' },
  { key: 'respondent', title: '受访人', width: 'minmax(96px, 0.3fr)', render: (one) => one.respondent ?? '未留姓名' },
  {
    key: 'answer',
    title: '反馈意见',
    width: '92px',
    render: (one) => <span className={one.satisfaction === 'dissatisfied' ? styles.late : ''}>{letter(one.satisfaction)}</span>,
  },
  { key: 'by', title: '回访人', width: '84px', render: (one) => one.by },
  { key: 'how', title: '方式', width: '130px', render: (one) => `第 ${one.round} 次 ${callBackMethodLabels[one.method]}` },
  {
    key: 'comment',
    title: '备注',
    width: 'minmax(140px, 1fr)',
    render: (one) => <span title={one.comment ?? ''}>{one.comment ?? ''}</span>,
  },
]

const answers = choices<Satisfaction>(satisfactionLabels, ['satisfied', 'fairly', 'dissatisfied'])
const kinds = choices(categoryLabels, categories)
const answeredOf = (page: Output<'callBacks.list'>): readonly CallBackLine[] => page.callBacks

interface FilterProperties {
  readonly filter: CallBackFilter
  readonly onChange: (change: Partial<CallBackFilter>) => void
}

function Narrowing({ filter, onChange }: FilterProperties) {
  return (
    <>
      <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => onChange({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => onChange({ until })} />
      <ManyOf
        label="反馈意见"
        value={filter.satisfaction}
        options={answers}
        onChange={(satisfaction) => onChange({ satisfaction })}
      />
      <ManyOf label="类别" value={filter.category} options={kinds} onChange={(category) => onChange({ category })} />
    </>
  )
}

/** 《回访记录表》 (domain F8): what the owners answered, the latest first. */
export function AnsweredList({ tableRef }: { readonly tableRef: RefObject<HTMLDivElement | null> }) {
  const open = useOpenRecord()
  const print = usePrintRequest((request) => request.open)
  const [filter, setFilter] = useState(anyCallBack)
  const pages = usePages('callBacks.list', { ...filter, limit: 100 }, answeredOf)
  const { satisfied, fairly, dissatisfied } = pages.latest?.counts ?? { satisfied: 0, fairly: 0, dissatisfied: 0 }
  const printAll = () => print({ form: 'callBackLedger', filter })
  useKeys([{ keys: 'Ctrl+P', label: '打印回访记录表', run: printAll, inFields: true }])
  return (
    <>
      <Filters>
        <FilterLine>
          <CallBackTabs />
          <Narrowing filter={filter} onChange={(change) => setFilter((before) => ({ ...before, ...change }))} />
          <span className={ledger.count} role="status">
            A {satisfied} · B {fairly} · C {dissatisfied}
          </span>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={printAll}>
            打印 <Kbd keys="Ctrl+P" />
          </Button>
        </FilterLine>
      </Filters>
      <PagedTable
        pages={pages}
        tableRef={tableRef}
        label="回访记录表"
        columns={columns}
        onOpen={({ caseId }) => open.openCase(caseId)}
        openKey={null}
        empty={<Empty title="没有这样的回访" teach="在接待记录里按 H 登记的回访都在这里，可打印《回访记录表》。" />}
      />
    </>
  )
}
