import type { ComponentProps } from 'react'
import type { Pages } from '../api/use-pages.ts'
import { ErrorNotice } from './error-notice.tsx'
import styles from './paged-table.module.css'
import { VirtualTable } from './virtual-table.tsx'

type TableProps<Item> = Omit<ComponentProps<typeof VirtualTable<Item>>, 'items' | 'onLook' | 'loading' | 'keyOf'>

interface Props<Item> extends TableProps<Item> {
  readonly pages: Pages<unknown, Item>
}

/** Records that come page by page: what went wrong above them, and the rows in the room that is left. */
export function PagedTable<Item extends { readonly id: string }>({ pages, ...table }: Props<Item>) {
  return (
    <>
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <div className={styles.table}>
        <VirtualTable {...table} items={pages.items} keyOf={({ id }) => id} onLook={pages.look} loading={pages.loading} />
      </div>
    </>
  )
}
