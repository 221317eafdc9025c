import { Checkbox } from 'antd'
import { useRef, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { visitorClasses, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { grades, prospectChannelLabels, prospectChannels, stageLabels, stages } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectFilter, ProspectSummary } from '../../../shared/leasing/prospects.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { conditionsIn } from '../../figures/asked-filter.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, FilterReset, Filters, FilterWords, ManyOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useAddress } from '../../ui/use-address.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { OwnerChoice } from './owner-choice.tsx'
import styles from './prospect.module.css'
import { anyProspect, filterOf, wayWords } from './prospect-address.ts'
import { WindowMark } from './prospect-card.tsx'
import { areaText, classText, companyText } from './prospect-words.ts'

const columns: readonly Column<ProspectSummary>[] = [
  { key: 'serial', title: '编号', width: '100px', render: (one) => one.serial },
  { key: 'at', title: '时间', width: '132px', render: (one) => civilTimeOf(one.receivedAt) },
  { key: 'channel', title: '方式', width: '76px', render: (one) => prospectChannelLabels[one.channel] },
  {
    key: 'company',
    title: '公司',
    width: 'minmax(160px, 1.4fr)',
    render: (one) => <span title={companyText(one.company)}>{companyText(one.company)}</span>,
  },
  { key: 'contact', title: '联系人', width: '84px', render: (one) => one.contact ?? '未留姓名' },
  { key: 'phone', title: '电话', width: '116px', render: (one) => one.phone ?? '未留电话' },
  { key: 'area', title: '需求', width: '108px', render: areaText },
  { key: 'class', title: '类型', width: '136px', render: classText },
  { key: 'grade', title: '等级', width: '52px', render: (one) => one.grade ?? '—' },
  { key: 'stage', title: '阶段', width: '84px', render: (one) => stageLabels[one.stage] },
  {
    key: 'window',
    title: '下次联系',
    width: 'minmax(150px, 0.8fr)',
    render: (one) => <WindowMark nextContact={one.nextContact} />,
  },
  { key: 'owner', title: '负责人', width: '76px', render: (one) => one.owner },
]

const prospectsOf = (page: Output<'prospects.list'>): readonly ProspectSummary[] => page.prospects

interface Props {
  readonly onOpen: (id: string) => void
  readonly openId: string | null
  readonly supervises: boolean
}

/** Line by line, the latest first; what is printed is what is shown (domain F11). */
export function ProspectTable({ onOpen, openId, supervises }: Props) {
  const [asked, forget] = useAddress('filter')
  const [filter, setFilter] = useState(() => filterOf(asked))
  const way = wayWords(filter)
  const pages = usePages('prospects.list', { ...filter, limit: 100 }, prospectsOf)
  const table = useRef<HTMLDivElement>(null)
  const print = usePrintRequest((request) => request.open)
  const change = (part: Partial<ProspectFilter>) => setFilter((before) => ({ ...before, ...part }))
  const reset = () => {
    setFilter(anyProspect)
    if (asked !== null) forget(null)
  }
  useKeys([
    { keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true },
    { keys: '/', label: '查找', run: () => document.getElementById('prospect-words')?.focus() },
  ])
  return (
    <>
      <Filters>
        <FilterLine>
          <FilterWords
            id="prospect-words"
            placeholder="公司、联系人、拼音、电话后四位、编号"
            value={filter.text}
            onChange={(text) => change({ text })}
          />
          <Choices filter={filter} change={change} />
        </FilterLine>
        <FilterLine>
          {supervises && <OwnerChoice value={filter.ownerId} onChange={(ownerId) => change({ ownerId })} />}
          <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
          <span aria-hidden="true">至</span>
          <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
          <Checkbox checked={filter.watched} onChange={(event) => change({ watched: event.target.checked })}>
            未确认离开
          </Checkbox>
          <FilterReset set={conditionsIn(filter)} onReset={reset} />
          {way !== null && <span className={styles.count}>{way}</span>}
          <span className={styles.count} role="status">
            {pages.items.length} 位{pages.hasMore && '以上'}
          </span>
          <KeyedButton keys="P" label="打印登记表" run={() => print({ form: 'prospectLedger', filter })} />
          <ExportButton subject={{ list: 'prospects', filter }} />
        </FilterLine>
      </Filters>
      <PagedTable
        tableRef={table}
        label="客户"
        columns={columns}
        pages={pages}
        onOpen={(one) => onOpen(one.id)}
        openKey={openId}
        empty={
          <Empty
            title="没有这样的客户"
            teach="换个条件试试，或按 N 登记一位；同事的客户在「同事的客户」里，只显示公司前两个字。"
          />
        }
      />
    </>
  )
}

interface ChoicesProps {
  readonly filter: ProspectFilter
  readonly change: (part: Partial<ProspectFilter>) => void
}

function Choices({ filter, change }: ChoicesProps) {
  return (
    <>
      <ManyOf label="阶段" value={filter.stage} options={choices(stageLabels, stages)} onChange={(stage) => change({ stage })} />
      <ManyOf
        label="等级"
        value={filter.grade}
        options={grades.map((value) => ({ value, label: value }))}
        onChange={(grade) => change({ grade })}
      />
      <ManyOf
        label="方式"
        value={filter.channel}
        options={choices(prospectChannelLabels, prospectChannels)}
        onChange={(channel) => change({ channel })}
      />
      <ManyOf
        label="类型"
        value={filter.visitorClass}
        options={choices(visitorClassLabels, visitorClasses)}
        onChange={(visitorClass) => change({ visitorClass })}
      />
    </>
  )
}
