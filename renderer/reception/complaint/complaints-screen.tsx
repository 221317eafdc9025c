import { Button } from 'antd'
import { useRef } from 'react'
import type { ComplaintSummary } from '../../../shared/reception/complaints.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useKeys } from '../../ui/keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { useSettled } from '../counter/use-suggestions.ts'
import { restrictions } from '../ledger/filter.ts'
import styles from '../ledger/ledger.module.css'
import { complaintColumns } from './complaint-columns.tsx'
import { ComplaintFilters } from './complaint-filters.tsx'
import { useComplaintView } from './complaint-view.ts'

const complaintsOf = (page: Output<'complaints.list'>): readonly ComplaintSummary[] => page.complaints

/** 投诉: every 《业主投诉处理记录》; one opens over its case. */
export function ComplaintsScreen() {
  const { filter, reset } = useComplaintView()
  const open = useOpenRecord()
  const table = useRef<HTMLDivElement>(null)
  const asked = useSettled(filter, 120)
  const pages = usePages('complaints.list', { ...asked, limit: 100 }, complaintsOf)
  useKeys([
    { keys: '/', label: '查找', run: () => document.getElementById('complaint-text')?.focus() },
    { keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true },
  ])
  return (
    <div className={styles.ledger}>
      <ComplaintFilters loaded={pages.items.length} more={pages.hasMore} />
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable
          tableRef={table}
          label="投诉"
          columns={complaintColumns}
          items={pages.items}
          keyOf={(one) => one.id}
          onOpen={(one) => open.openSlip(one.caseId, { kind: 'complaint', id: one.id })}
          onLook={pages.look}
          openKey={open.slip?.id ?? null}
          loading={pages.loading}
          empty={
            restrictions(filter) > 0 ? (
              <Empty
                title="没有符合条件的投诉"
                teach="去掉几个条件再看。"
                action={<Button onClick={reset}>去掉所有条件</Button>}
              />
            ) : (
              <Empty title="还没有投诉" teach="在登记台把类别选为「投诉」登记，就会开出第一张投诉单。" />
            )
          }
        />
      </div>
      <RecordOverlay />
    </div>
  )
}
