// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and points at its row with aria-activedescendant
// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot hold only the rows that are seen
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useAppearance } from './appearance.ts'
import { moved } from './moved.ts'
import { rowHeights } from './theme.ts'
import styles from './virtual-table.module.css'

export interface Column<Item> {
  readonly key: string
  readonly title: string
  /** A track of the grid: `96px`, `minmax(120px, 2fr)`. */
  readonly width: string
  readonly align?: 'end' | 'center'
  readonly render: (item: Item) => ReactNode
}

interface Props<Item> {
  /** What the table is, for the ear. */
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly onOpen: (item: Item) => void
  /** Told which rows are seen, whenever others are. */
  readonly onLook?: (first: number, last: number) => void
  /** The row whose record is open. */
  readonly openKey?: string | null
  readonly loading?: boolean
  readonly empty?: ReactNode
  readonly tableRef?: RefObject<HTMLDivElement | null>
}

/** Rows that are ready above and below what is seen. */
const overscan = 8

const template = <Item,>(columns: readonly Column<Item>[]) => columns.map(({ width }) => width).join(' ')

function Skeleton({ rows }: { readonly rows: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no identity
        <div key={index} className={styles.skeleton}>
          <span style={{ width: `${40 + ((index * 37) % 45)}%` }} />
        </div>
      ))}
    </div>
  )
}

function Head<Item>({ columns }: { readonly columns: readonly Column<Item>[] }) {
  return (
    <div role="row" className={styles.head} style={{ gridTemplateColumns: template(columns) }} aria-rowindex={1}>
      {columns.map(({ key, title, align }) => (
        <div key={key} role="columnheader" className={styles.cell} data-align={align}>
          {title}
        </div>
      ))}
    </div>
  )
}

interface RowProps<Item> {
  readonly id: string
  readonly item: Item
  readonly index: number
  readonly top: number
  readonly columns: readonly Column<Item>[]
  readonly active: boolean
  readonly open: boolean
  /** Stays the same from one rendering to the next, or every row is rendered again with each that comes into view. */
  readonly onPick: (index: number, item: Item) => void
}

function PlainRow<Item>({ id, item, index, top, columns, active, open, onPick }: RowProps<Item>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's own, it holds the focus
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={open}
      className={styles.row}
      data-active={active}
      style={{ gridTemplateColumns: template(columns), transform: `translateY(${top}px)` }}
      onClick={() => onPick(index, item)}
    >
      {columns.map(({ key, align, render }) => (
        <div key={key} role="gridcell" className={styles.cell} data-align={align}>
          {render(item)}
        </div>
      ))}
    </div>
  )
}

/** The same function always, doing what the one of the last rendering does. */
function useLatest<Input extends readonly unknown[]>(act: (...input: Input) => void): (...input: Input) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...input: Input) => latest.current(...input), [])
}

/** The active row follows its record when rows come and go above it. */
function useActiveRow<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const [active, setActive] = useState({ index: 0, key: '' })
  const here = items[active.index]
  const stands = here !== undefined && keyOf(here) === active.key
  const found = stands ? active.index : items.findIndex((item) => keyOf(item) === active.key)
  const index = found >= 0 ? found : Math.min(active.index, Math.max(0, items.length - 1))
  const move = (to: number) => {
    const item = items[to]
    if (item !== undefined) setActive({ index: to, key: keyOf(item) })
  }
  return { index, move }
}

/**
 * A long list with fixed rows: only what is seen exists. ↑↓ PageUp/PageDown Home End move, Enter opens.
 * Give it a parent with a height; it fills that and scrolls inside.
 */
export function VirtualTable<Item>(props: Props<Item>) {
  const { label, columns, items, keyOf, onOpen, onLook, openKey = null, loading = false, empty, tableRef } = props
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  const rowHeight = rowHeights[useAppearance().density]
  const { index: active, move } = useActiveRow(items, keyOf)
  const [Row] = useState(() => memo<RowProps<Item>>(PlainRow))
  const pick = useLatest((index: number, item: Item) => {
    move(index)
    onOpen(item)
  })
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingStart: rowHeight,
  })
  const visible = rows.getVirtualItems()
  // A row that leaves at one end is filled with what comes in at the other: new text instead of thirty new elements.
  const slots = Math.ceil((rows.scrollRect?.height ?? 0) / rowHeight) + 2 * overscan + 1
  const [first, last] = [visible[0]?.index, visible.at(-1)?.index]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row height changes what was measured
  useEffect(() => rows.measure(), [rowHeight])
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again when the view moves, not when the listener is another
  useEffect(() => {
    if (first !== undefined && last !== undefined) onLook?.(first, last)
  }, [first, last])

  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[active]
    if (event.key === 'Enter' && event.target === event.currentTarget && item !== undefined) onOpen(item)
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2)
    const to = moved(event.key, active, items.length, page)
    if (to === null && event.key !== 'Enter') return
    event.preventDefault()
    if (to === null) return
    move(to)
    rows.scrollToIndex(to)
  }

  return (
    <div className={styles.frame} ref={scroller}>
      <div
        ref={tableRef}
        role="grid"
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-activedescendant={items.length > 0 ? `${base}-${active}` : undefined}
        tabIndex={0}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <Head columns={columns} />
        <div role="rowgroup" className={styles.body} style={{ height: rows.getTotalSize() }}>
          {visible.map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            const key = keyOf(item)
            return (
              <Row
                key={index % slots}
                id={`${base}-${index}`}
                open={key === openKey}
                active={index === active}
                onPick={pick}
                top={start}
                {...{ item, index, columns }}
              />
            )
          })}
        </div>
      </div>
      {loading && items.length === 0 ? <Skeleton rows={12} /> : null}
      {!loading && items.length === 0 ? empty : null}
    </div>
  )
}
