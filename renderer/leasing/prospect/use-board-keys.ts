import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { stages } from '../../../shared/leasing/prospect-words.ts'
import type { Output } from '../../api/paths.ts'
import { useKeys } from '../../ui/keys.ts'
import type { Move } from './use-move.ts'

type Column = Output<'prospects.board'>['columns'][number]

/** Where the arrow keys stand: which column, which card of it. */
export interface BoardPlace {
  readonly column: number
  readonly card: number
}

/** The card that is there; where it went away, its neighbour, and at last the first there is. */
function standing(columns: readonly Column[], place: BoardPlace): BoardPlace {
  const cards = columns[place.column]?.prospects.length ?? 0
  if (cards > 0) return { ...place, card: Math.min(place.card, cards - 1) }
  return {
    column: Math.max(
      0,
      columns.findIndex(({ prospects }) => prospects.length > 0),
    ),
    card: 0,
  }
}

/** The next place in that direction, or the same where there is none. */
function walked(columns: readonly Column[], from: BoardPlace, key: string): BoardPlace | null {
  const cardsOf = (column: number) => columns[column]?.prospects.length ?? 0
  const down = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (down !== undefined) return { ...from, card: Math.min(cardsOf(from.column) - 1, Math.max(0, from.card + down)) }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (step === undefined) return null
  let column = from.column + step
  while (column >= 0 && column < columns.length && cardsOf(column) === 0) column += step
  return cardsOf(column) === 0 ? from : { column, card: Math.min(from.card, cardsOf(column) - 1) }
}

interface Acts {
  readonly onOpen: (id: string) => void
  readonly move: Move
}

/** One stop of the Tab key; the arrows walk, Enter opens, Shift and an arrow moves the card to the next stage. */
export function useBoardKeys(columns: readonly Column[], { onOpen, move }: Acts) {
  const ref = useRef<HTMLDivElement>(null)
  const [place, stand] = useState<BoardPlace>({ column: 0, card: 0 })
  const follow = useRef(false)
  const here = standing(columns, place)
  const focusCard = () => ref.current?.querySelector<HTMLElement>('[data-active=true]')?.focus()
  useEffect(() => {
    if (!follow.current) return
    follow.current = false
    focusCard()
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['card'] === undefined || event.shiftKey) return
    const prospect = columns[here.column]?.prospects[here.card]
    const to = walked(columns, here, event.key)
    if (event.key === 'Enter' && prospect) onOpen(prospect.id)
    else if (to) {
      follow.current = true
      stand(to)
    } else return
    event.preventDefault()
  }
  const carry = (step: 1 | -1) => {
    const prospect = columns[here.column]?.prospects[here.card]
    const stage = prospect && stages[stages.indexOf(prospect.stage) + step]
    if (prospect && stage && ref.current?.contains(document.activeElement)) move(prospect, stage)
  }
  useKeys([
    { keys: 'F2', label: '到看板里', run: focusCard, inFields: true },
    { keys: 'Shift+ArrowRight', label: '把卡片移到下一阶段', run: () => carry(1) },
    { keys: 'Shift+ArrowLeft', label: '把卡片移回上一阶段', run: () => carry(-1) },
  ])
  return { ref, place: here, stand, onKeyDown }
}
