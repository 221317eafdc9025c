import { useRef, useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type ShiftSummary, shiftStateLabels } from '../../../shared/reception/shifts.ts'
import type { Output } from '../../api/paths.ts'
import { useSession } from '../../api/session.ts'
import { usePages } from '../../api/use-pages.ts'
import { useQuery } from '../../api/use-query.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import styles from './shift.module.css'
import { ShiftDrawer } from './shift-drawer.tsx'
import { ShiftLines } from './shift-lines.tsx'

const columns: readonly Column<ShiftSummary>[] = [
  { key: 'serial', title: '编号', width: '140px', render: (one) => one.serial },
  { key: 'at', title: '交班时间', width: '110px', render: (one) => civilTimeOf(one.madeAt).slice(5) },
  { key: 'who', title: '交班 → 接班', width: 'minmax(120px, 1fr)', render: (one) => `${one.giver} → ${one.receiver}` },
  { key: 'owed', title: '移交', width: '64px', align: 'end', render: (one) => `${one.owed} 件` },
  { key: 'state', title: '状态', width: '72px', render: (one) => shiftStateLabels[one.state] },
]

const shiftsOf = (page: Output<'shifts.list'>): readonly ShiftSummary[] => page.shifts

/** 交接班: what would be handed over now on the left, earlier sheets on the right. */
export function ShiftsScreen() {
  const { data, error, reload } = useQuery('shifts.preview', {})
  const pages = usePages('shifts.list', { limit: 50 }, shiftsOf)
  const [openId, setOpenId] = useState<string | null>(null)
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <div className={styles.screen}>
      <section className={styles.now} aria-label="现在移交">
        <ErrorNotice error={error} onRetry={reload} />
        {data !== undefined && (
          <>
            <h1>交班</h1>
            <p className={styles.quiet}>
              {civilTimeOf(data.since)} 起当班，登记 {data.registered} 件。下面的事项照此刻的样子写进交接单，以后不再改动。
            </p>
            {data.waiting === null ? <HandOverForm onMade={setOpenId} /> : <Waiting shift={data.waiting} onOpen={setOpenId} />}
            <ShiftLines lines={data.lines} counts={data.counts} />
          </>
        )}
      </section>
      <section className={styles.earlier} aria-label="交接单">
        <ErrorNotice error={pages.error} onRetry={pages.reload} />
        <VirtualTable
          tableRef={table}
          label="交接单"
          columns={columns}
          items={pages.items}
          keyOf={({ id }) => id}
          onOpen={({ id }) => setOpenId(id)}
          onLook={pages.look}
          openKey={openId}
          loading={pages.loading}
          empty={<Empty title="还没有交接单" teach="交班时在左边选接班的同事，按 Ctrl+Enter；两个人在打印的表上签字。" />}
        />
      </section>
      <ShiftDrawer id={openId} onClose={() => setOpenId(null)} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}

function Waiting({ shift, onOpen }: { readonly shift: ShiftSummary; readonly onOpen: (id: string) => void }) {
  const mine = useSession((state) => state.me?.name === shift.giver)
  return (
    <div className={styles.waiting} role="status">
      <p>
        <strong>{shift.serial}</strong> {civilTimeOf(shift.madeAt)} 由{shift.giver}交给{shift.receiver}，还没有接班。
      </p>
      <KeyedButton type="primary" keys="J" label={mine ? '打开交接单' : '核对并接班'} run={() => onOpen(shift.id)} />
    </div>
  )
}
