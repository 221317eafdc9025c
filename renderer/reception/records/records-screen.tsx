import type { ReactNode } from 'react'
import type { Pages } from '../../api/use-pages.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ListScreen } from '../../ui/list-screen.tsx'
import { RemovalStrip } from '../../ui/removal.tsx'
import { type Column, VirtualTable } from '../../ui/virtual-table.tsx'
import type { Records } from './use-records.ts'

interface Props<Item> {
  readonly title: string
  readonly searchLabel: string
  readonly records: Records
  readonly pages: Pages<unknown, Item>
  readonly columns: readonly Column<Item>[]
  /** What to do first while there is none. */
  readonly teach: string
  /** What to try when nothing is found. */
  readonly hint: string
  /** The drawer of one record. */
  readonly children: ReactNode
}

/** The standing records of one kind, residents or units: looked through, opened, added, removed with a way back. */
export function RecordsScreen<Item extends { readonly id: string }>(props: Props<Item>) {
  const { title, searchLabel, records, pages, columns, teach, hint, children } = props
  const { text, setText, wanted, openId, open, mayChange, removal } = records
  return (
    <ListScreen
      title={title}
      searchLabel={searchLabel}
      text={text}
      onText={setText}
      actions={mayChange ? <KeyedButton keys="Alt+N" label={`新增${title}`} type="primary" run={() => open('new')} /> : null}
      below={<RemovalStrip removal={removal} />}
    >
      <ErrorNotice error={pages.error} onRetry={pages.reload} />
      <VirtualTable
        label={title}
        columns={columns}
        items={pages.items.filter(({ id }) => id !== removal.hiddenId)}
        keyOf={({ id }) => id}
        openKey={openId}
        onOpen={({ id }) => open(id)}
        onLook={pages.look}
        loading={pages.loading}
        empty={
          wanted === '' ? <Empty title={`还没有${title}`} teach={teach} /> : <Empty title={`没有「${wanted}」`} teach={hint} />
        }
      />
      {children}
    </ListScreen>
  )
}
