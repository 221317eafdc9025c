import type { RefObject } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CallBackWaiting } from '../../../shared/reception/call-backs.ts'
import { categoryLabels } from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, Filters } from '../../ui/filters.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { GradeMark } from '../complaint/grade-mark.tsx'
import ledger from '../ledger/ledger.module.css'
import styles from '../promises/promises.module.css'
import { CallBackTabs } from './call-back-tabs.tsx'

const columns: readonly Column<CallBackWaiting>[] = [
  { key: 'left', title: '回访时限', width: '104px', render: (one) => <TimeLeft dueAt={one.callBackDueAt} /> },
  {
    key: 'category',
    title: '类别',
    width: '124px',
    render: (one) => (
      <>
        {categoryLabels[one.category]} {one.category === 'complaint' && <GradeMark grade={one.grade} />}
      </>
    ),
  },
  {
    key: 'who',
    title: '房号 姓名',
    width: 'minmax(150px, 0.4fr)',
    render: (one) => `${one.room ?? '—'} ${one.name ?? '未留姓名'}`,
  },
  { key: 'phone', title: '联系电话', width: '132px', render: (one) => one.phone ?? '未留电话' },
  { key: 'excerpt', title: '内容', width: 'minmax(140px, 1fr)', render: (one) => <span title={one.excerpt}>{one.excerpt}</span> },
  { key: 'finished', title: '办结', width: '100px', render: (one) => civilTimeOf(one.finishedAt ?? one.receivedAt).slice(5) },
  { key: 'round', title: '回访', width: '76px', render: (one) => `第 ${one.round} 次` },
  {
    key: 'refusal',
    title: '由谁',
    width: 'minmax(96px, 0.6fr)',
    render: (one) =>
      one.refusal === null ? (
        '可由您回访'
      ) : (
        <span className={styles.quiet} title={one.refusal}>
          {one.refusal}
        </span>
      ),
  },
  { key: 'serial', title: '编号', width: '150px', render: (one) => one.serial },
]

const waitingOf = (page: Output<'callBacks.queue'>): readonly CallBackWaiting[] => page.waiting

/** Whose owner is still to be asked: 重大 first, then by the time that is left. */
export function WaitingList({ tableRef }: { readonly tableRef: RefObject<HTMLDivElement | null> }) {
  const open = useOpenRecord()
  const pages = usePages('callBacks.queue', { limit: 100 }, waitingOf)
  const { total, late } = pages.latest ?? { total: 0, late: 0 }
  return (
    <>
      <Filters>
        <FilterLine>
          <CallBackTabs />
          <span className={ledger.count} role="status">
            待回访 {total} 件{late > 0 && <span className={styles.late}>，其中 {late} 件超过时限</span>}
          </span>
        </FilterLine>
      </Filters>
      <PagedTable
        pages={pages}
        tableRef={tableRef}
        label="待回访"
        columns={columns}
        onOpen={({ id }) => open.openCase(id)}
        openKey={open.caseId}
        empty={<Empty title="没有要回访的" teach="办结之后须回访的记录按性质和时限排在这里；打开一条按 H 登记回访。" />}
      />
    </>
  )
}
