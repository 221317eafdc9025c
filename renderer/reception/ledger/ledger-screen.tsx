import { Button } from 'antd'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useKeys } from '../../ui/keys.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { useSettled } from '../counter/use-suggestions.ts'
import { ledgerColumns } from './columns.tsx'
import { restrictions } from './filter.ts'
import styles from './ledger.module.css'
import { countWords, LedgerFilters } from './ledger-filters.tsx'
import { useLedgerView } from './ledger-view.ts'

const casesOf = (page: Output<'cases.list'>): readonly CaseSummary[] => page.cases

/** 台账: the whole register, narrowed down as one likes; a record opens over it. */
export function LedgerScreen() {
  const { filter, sort, reset } = useLedgerView()
  const open = useOpenRecord()
  const table = useRef<HTMLDivElement>(null)
  const print = usePrintRequest((request) => request.open)
  const asked = useSettled(filter, 120)
  const pages = usePages('cases.list', { ...asked, sort, limit: 200 }, casesOf)
  const printAll = () => print({ form: 'receptionLedger', filter })
  useKeys([
    { keys: '/', label: '查找', run: () => document.getElementById('ledger-text')?.focus() },
    { keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true },
    { keys: 'Ctrl+P', label: '打印这份台账', run: printAll, inFields: true },
  ])

  return (
    <div className={styles.ledger}>
      <LedgerFilters
        count={pages.loading ? '' : countWords(pages.latest?.total ?? null, pages.items.length, pages.hasMore)}
        onPrint={printAll}
      />
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable
          tableRef={table}
          label="业主接待记录表"
          columns={ledgerColumns}
          items={pages.items}
          keyOf={(one) => one.id}
          onOpen={(one) => open.openCase(one.id)}
          onLook={pages.look}
          openKey={open.caseId}
          loading={pages.loading}
          empty={<Nothing filtered={restrictions(filter) > 0} onReset={reset} />}
        />
      </div>
      <RecordOverlay />
    </div>
  )
}

function Nothing({ filtered, onReset }: { readonly filtered: boolean; readonly onReset: () => void }) {
  const navigate = useNavigate()
  return filtered ? (
    <Empty
      title="没有符合条件的记录"
      teach="放宽日期或去掉几个条件再看。"
      action={<Button onClick={onReset}>去掉所有条件</Button>}
    />
  ) : (
    <Empty
      title="台账还是空的"
      teach="在登记台写一句话，按 Enter，就是第一条。"
      action={
        <Button type="primary" onClick={() => void navigate('/reception')}>
          去登记
        </Button>
      }
    />
  )
}
