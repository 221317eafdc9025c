import { type ReactNode, useRef } from 'react'
import type { Pages } from '../../api/use-pages.ts'
import { FilterLine, Filters } from '../../ui/filters.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { Column } from '../../ui/virtual-table.tsx'
import ledger from '../ledger/ledger.module.css'
import { useOpenRecord } from './open-record.ts'
import { RecordOverlay } from './record-overlay.tsx'

interface Props<Item> {
  readonly label: string
  readonly pages: Pages<unknown, Item>
  readonly columns: readonly Column<Item>[]
  /** What they are counted in: 张, 件, 次. */
  readonly counted: string
  readonly onOpen: (item: Item) => void
  readonly empty: ReactNode
  /** What narrows the list. */
  readonly filters: ReactNode
  /** What can be begun from here. */
  readonly verb?: ReactNode
  /** What opens over the list, beside its records. */
  readonly children?: ReactNode
}

/** Every slip of one kind: narrowed above, counted, opened over the list. */
export function SlipList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { label, pages, columns, counted, onOpen, empty, filters, verb, children } = props
  const open = useOpenRecord()
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  return (
    <div className={ledger.ledger}>
      <Filters>
        <FilterLine>
          {filters}
          <span className={ledger.count} role="status">
            {pages.items.length} {counted}
            {pages.hasMore && '以上'}
          </span>
          {verb}
        </FilterLine>
      </Filters>
      <PagedTable
        tableRef={table}
        label={label}
        columns={columns}
        pages={pages}
        onOpen={onOpen}
        openKey={open.slip?.id ?? null}
        empty={empty}
      />
      {children}
      <RecordOverlay />
    </div>
  )
}
