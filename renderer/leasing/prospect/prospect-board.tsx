import { type RefObject, useRef, useState } from 'react'
import { isEnd, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import { quantityText } from '../../../shared/money.ts'
import type { Output } from '../../api/paths.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './board.module.css'
import { MoveDialog } from './move-dialog.tsx'
import { OwnerChoice } from './owner-choice.tsx'
import { ProspectCard } from './prospect-card.tsx'
import { useBoardKeys } from './use-board-keys.ts'
import { type Move, useMove } from './use-move.ts'

interface Props {
  readonly onOpen: (id: string) => void
  readonly supervises: boolean
}

type Column = Output<'prospects.board'>['columns'][number]

const none: readonly Column[] = []

/** The stages side by side, with how many and how much space (2: 1–10); cards are dragged, or moved by Shift and an arrow. */
export function ProspectBoard({ onOpen, supervises }: Props) {
  const [ownerId, setOwner] = useState<string | null>(null)
  const { data, error, reload } = useQuery('prospects.board', { ownerId }, { keepPrevious: true })
  const columns = data?.columns ?? none
  const { move, asking, stop } = useMove(reload)
  const board = useBoardKeys(columns, { onOpen, move })
  const dragged = useRef<ProspectSummary>(null)
  const total = columns.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {supervises && (
        <div className={styles.owner}>
          <OwnerChoice value={ownerId} onChange={setOwner} />
        </div>
      )}
      <ErrorNotice error={error} onRetry={reload} />
      {data !== undefined && total === 0 && (
        <Empty title="还没有客户" teach="接到电话或来访，按 N 登记；只有「听到的内容」必填(2: 1)。" />
      )}
      <section ref={board.ref} className={styles.board} aria-label="客户看板" onKeyDown={board.onKeyDown}>
        {columns.map((column, at) => (
          <StageColumn
            key={column.stage}
            column={column}
            active={board.place.column === at ? board.place.card : null}
            onFocus={(card) => board.stand({ column: at, card })}
            {...{ onOpen, move, dragged }}
          />
        ))}
      </section>
      <MoveDialog asking={asking} onClose={stop} onDone={reload} />
    </>
  )
}

interface ColumnProps {
  readonly onOpen: (id: string) => void
  readonly move: Move
  /** The card that the mouse carries. */
  readonly dragged: RefObject<ProspectSummary | null>
  readonly column: Column
  /** The card that the arrow keys stand on. */
  readonly active: number | null
  readonly onFocus: (card: number) => void
}

function StageColumn({ column: { stage, count, area, prospects }, active, onFocus, onOpen, move, dragged }: ColumnProps) {
  const [over, setOver] = useState(false)
  return (
    <section
      className={styles.column}
      data-end={isEnd(stage)}
      data-over={over}
      aria-label={`${stageLabels[stage]} ${count} 位`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (dragged.current !== null) move(dragged.current, stage)
      }}
    >
      <h2>
        {stageLabels[stage]} <span>{count}</span>
        <small>{area === 0 ? '—' : `${quantityText(area)}㎡`}</small>
      </h2>
      <div className={styles.cards}>
        {prospects.map((prospect, at) => (
          <ProspectCard
            key={prospect.id}
            prospect={prospect}
            active={active === at}
            onFocus={() => onFocus(at)}
            onDrag={(carried) => {
              dragged.current = carried ? prospect : null
            }}
            onOpen={() => onOpen(prospect.id)}
          />
        ))}
        {count > prospects.length && <p className={styles.more}>另有 {count - prospects.length} 位，请看表格</p>}
      </div>
    </section>
  )
}
