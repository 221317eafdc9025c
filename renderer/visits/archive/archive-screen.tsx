import { useState } from 'react'
import type { ArchivedVisit, VisitArchiveFilter } from '../../../shared/visits/visit-archive.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { useOpenRecord } from '../../reception/case/open-record.ts'
import { SlipList } from '../../reception/case/slip-list.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterWords } from '../../ui/filters.tsx'
import { useKeys } from '../../ui/keys.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import styles from '../visit/visit.module.css'
import { visitColumns } from '../visit/visit-columns.tsx'

const everything: VisitArchiveFilter = { text: '', from: null, until: null }
const visitsOf = (page: Output<'visitArchive.list'>): readonly ArchivedVisit[] => page.visits

const columns: readonly Column<ArchivedVisit>[] = [
  ...visitColumns,
  { key: 'files', title: '附件', width: '56px', align: 'end', render: (one) => one.files },
  {
    key: 'keepUntil',
    title: '保存至',
    width: '128px',
    render: (one) => (
      <span title={one.cancelReason === null ? '到期不自动删除' : `取消：${one.cancelReason}`}>
        {one.keepUntil}
        {one.keptLongEnough && <span className={styles.quiet}> 已满</span>}
      </span>
    ),
  },
]

/** 档案: visits that are over, found by 来访单位, a person or a day; nothing is deleted by itself (3: 4.7). */
export function ArchiveScreen() {
  const [filter, setFilter] = useState(everything)
  const change = (part: Partial<VisitArchiveFilter>) => setFilter((before) => ({ ...before, ...part }))
  const pages = usePages('visitArchive.list', { ...filter, limit: 100 }, visitsOf)
  const open = useOpenRecord()
  useKeys([{ keys: '/', label: '查找', run: () => document.getElementById('archive-words')?.focus() }])
  return (
    <SlipList
      label="参观接待档案"
      pages={pages}
      columns={columns}
      counted="批"
      onOpen={(one) => open.openSlip(null, { kind: 'visit', id: one.id })}
      empty={
        filter === everything ? (
          <Empty title="还没有档案" teach="参观接待归档或取消以后在这里；打开一批按 H 得到整份档案。" />
        ) : (
          <Empty title="没有这样的档案" teach="去掉几个条件再看；单位和姓名可以用拼音或首字母。" />
        )
      }
      filters={
        <>
          <FilterWords
            id="archive-words"
            placeholder="单位、姓名、编号，可用拼音"
            value={filter.text}
            onChange={(text) => change({ text })}
          />
          <DateField label="从" value={filter.from} onChange={(from) => change({ from })} />
          <span aria-hidden="true">至</span>
          <DateField label="到" value={filter.until} onChange={(until) => change({ until })} />
        </>
      }
    />
  )
}
