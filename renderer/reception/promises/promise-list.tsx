import { Checkbox } from 'antd'
import { type RefObject, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { openPromises, type PromiseLine, type PromiseState, promiseStateLabels } from '../../../shared/reception/promises.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, Filters, ManyOf } from '../../ui/filters.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { CallBackTabs } from '../call-back/call-back-tabs.tsx'
import { choices } from '../case/acts/choices.ts'
import { useOpenRecord } from '../case/open-record.ts'
import ledger from '../ledger/ledger.module.css'
import { PromiseMark } from './promise-mark.tsx'
import styles from './promises.module.css'

const columns: readonly Column<PromiseLine>[] = [
  { key: 'due', title: '承诺时间', width: '140px', render: (one) => civilTimeOf(one.dueAt) },
  { key: 'mark', title: '状态', width: '112px', render: (one) => <PromiseMark promise={one} /> },
  { key: 'what', title: '承诺的事', width: 'minmax(180px, 2fr)', render: (one) => <span title={one.what}>{one.what}</span> },
  { key: 'owner', title: '负责人', width: 'minmax(120px, 0.4fr)', render: (one) => one.owner },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(150px, 0.5fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  { key: 'serial', title: '接待编号', width: '150px', render: (one) => one.caseSerial },
  { key: 'comment', title: '说明', width: 'minmax(120px, 1fr)', render: (one) => one.comment ?? '' },
  { key: 'by', title: '记录人', width: '80px', render: (one) => one.by },
]

const states = choices<PromiseState>(promiseStateLabels, ['open', 'kept', 'broken', 'moved', 'withdrawn'])
const promisesOf = (page: Output<'promises.list'>): readonly PromiseLine[] => page.promises

function rate({ kept, due }: { readonly kept: number; readonly due: number }): string {
  return due === 0 ? '—' : `${((kept / due) * 100).toFixed(1)} %（${kept}/${due}）`
}

/** 承诺簿: the next to fall due first; a line opens the matter it was promised with. */
export function PromiseList({ tableRef }: { readonly tableRef: RefObject<HTMLDivElement | null> }) {
  const open = useOpenRecord()
  const [filter, setFilter] = useState(openPromises)
  const pages = usePages('promises.list', { ...filter, limit: 100 }, promisesOf)
  return (
    <>
      <Filters>
        <FilterLine>
          <CallBackTabs />
          <ManyOf
            label="状态"
            value={filter.state}
            options={states}
            onChange={(state) => setFilter((before) => ({ ...before, state }))}
          />
          <Checkbox
            checked={filter.late}
            onChange={(event) => setFilter((before) => ({ ...before, late: event.target.checked }))}
          >
            逾期
          </Checkbox>
          <span className={`${ledger.count} ${styles.rate}`} role="status">
            本月兑现率 <strong>{rate(pages.latest?.month ?? { kept: 0, due: 0 })}</strong>
          </span>
        </FilterLine>
      </Filters>
      <PagedTable
        pages={pages}
        tableRef={tableRef}
        label="承诺簿"
        columns={columns}
        onOpen={({ caseId }) => open.openCase(caseId)}
        openKey={pages.items.find(({ caseId }) => caseId === open.caseId)?.id ?? null}
        empty={<Empty title="没有这样的承诺" teach="答应了业主时间，在接待记录里按 C 记下承诺：谁负责、什么时候前。" />}
      />
    </>
  )
}
