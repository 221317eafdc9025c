import { Button } from 'antd'
import { useRef } from 'react'
import { anyLostFound, type LostFoundLine } from '../../../shared/reception/lost-found.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useAddress } from '../../ui/use-address.ts'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { useAtDesk } from '../case/use-at-desk.ts'
import { useSettled } from '../counter/use-suggestions.ts'
import { restrictions } from '../ledger/filter.ts'
import styles from '../ledger/ledger.module.css'
import { lostFoundColumns } from './columns.tsx'
import { useLostFoundView } from './filter.ts'
import { LostFoundFilters } from './lost-found-filters.tsx'
import { RegisterDrawer } from './register-drawer.tsx'

const itemsOf = (page: Output<'lostFound.list'>): readonly LostFoundLine[] => page.items
const mostOnList = 100

/** What may go to the police today, on one list. */
function useDueForPolice(): readonly string[] {
  const due = useQuery('lostFound.list', { ...anyLostFound, due: true, after: null, limit: mostOnList })
  return (due.data?.items ?? []).filter(({ kind }) => kind !== 'food').map(({ id }) => id)
}

/** 失物: the whole register, what is due first in sight; a record opens over it. */
export function LostFoundScreen() {
  const { filter } = useLostFoundView()
  const open = useOpenRecord()
  const [registering, setRegistering] = useAddress('new')
  const table = useRef<HTMLDivElement>(null)
  const print = usePrintRequest((request) => request.open)
  const pages = usePages('lostFound.list', { ...useSettled(filter, 120), limit: 100 }, itemsOf)
  const mayRegister = useAtDesk()
  const police = useDueForPolice()
  const printAll = () => print({ form: 'lostFoundLedger', filter })
  useKeys([
    { keys: '/', label: '查找', run: () => document.getElementById('lost-found-text')?.focus() },
    { keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true },
    { keys: 'Ctrl+P', label: '打印登记表', run: printAll, inFields: true },
  ])
  return (
    <div className={styles.ledger}>
      <LostFoundFilters
        due={pages.latest?.due ?? 0}
        mayRegister={mayRegister}
        onRegister={() => setRegistering('alone')}
        onPrint={printAll}
        onTransferList={police.length === 0 ? null : () => print({ form: 'foundTransfer', ids: [...police] })}
      />
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable
          tableRef={table}
          label="失物招领登记表"
          columns={lostFoundColumns}
          items={pages.items}
          keyOf={({ id }) => id}
          onOpen={({ id }) => open.openSlip(null, { kind: 'lostFound', id })}
          onLook={pages.look}
          openKey={open.slip?.id ?? null}
          loading={pages.loading}
          empty={<Nothing />}
        />
      </div>
      <RegisterDrawer
        from={mayRegister ? registering : null}
        onClose={() => setRegistering(null)}
        onRegistered={(id) => open.showAlone({ kind: 'lostFound', id }, 'new')}
      />
      <RecordOverlay />
    </div>
  )
}

function Nothing() {
  const { filter, reset } = useLostFoundView()
  return restrictions(filter) > 0 ? (
    <Empty title="没有符合条件的登记" teach="去掉几个条件再看。" action={<Button onClick={reset}>去掉所有条件</Button>} />
  ) : (
    <Empty title="还没有失物登记" teach="有人送来或报失，按 Alt+N 登记；宠物走失、收留也登记在这里。" />
  )
}
