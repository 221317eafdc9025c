import { BookOutlined } from '@ant-design/icons'
import { useRef, useState } from 'react'
import { receptionSupervision } from '../../../shared/access/roles.ts'
import type { LedgerBook } from '../../../shared/reception/ledger-books.ts'
import type { Output } from '../../api/paths.ts'
import { useHolds } from '../../api/use-holds.ts'
import { usePages } from '../../api/use-pages.ts'
import { places } from '../../app/places.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, Filters } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel, useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { SheetTabs } from '../correction/sheet-tabs.tsx'
import ledger from '../ledger/ledger.module.css'
import { BindDialog } from './bind-dialog.tsx'
import { bookColumns } from './book-columns.tsx'
import { BookDrawer } from './book-drawer.tsx'

const booksOf = (page: Output<'ledgerBooks.list'>): readonly LedgerBook[] => page.books

/** 装订册: the books of the 《业主接待记录表》, the latest first; the next is bound from here (1: 4.11). */
export function LedgerBooksScreen() {
  const pages = usePages('ledgerBooks.list', { limit: 100 }, booksOf)
  const [openId, setOpenId] = useState<string | null>(null)
  const [binding, setBinding] = useState(false)
  const supervises = useHolds(receptionSupervision)
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  const bound = (id: string) => {
    setBinding(false)
    setOpenId(id)
  }
  return (
    <div className={ledger.ledger}>
      <Filters>
        <FilterLine>
          <SheetTabs label="台账与装订册" places={[places.ledger, places.ledgerBooks]} />
          <span className={ledger.count} role="status">
            {pages.items.length} 册{pages.hasMore && '以上'}
          </span>
          {supervises && (
            <KeyedButton keys="N" label="装订新册" icon={<BookOutlined aria-hidden />} run={() => setBinding(true)} />
          )}
        </FilterLine>
      </Filters>
      <PagedTable
        tableRef={table}
        label="装订册"
        columns={bookColumns}
        pages={pages}
        onOpen={({ id }) => setOpenId(id)}
        openKey={openId}
        empty={
          <Empty
            title="还没有装订过"
            teach="每月过完，客服主管按 N 把上个月的《业主接待记录表》装订成册：册号、页码连续，打印签字后交回归档，再开下一册(4.11)。"
          />
        }
      />
      <BookDrawer book={pages.items.find(({ id }) => id === openId)} onClose={() => setOpenId(null)} onReload={pages.reload} />
      <BindDialog open={binding} onClose={() => setBinding(false)} onBound={bound} />
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
