import type { MonthCell } from '../../../shared/reception/month-close.ts'
import styles from './month-close.module.css'

/** Opens the records of one number, of another month where one is named. */
export type OpenCell = (cell: MonthCell, title: string, count: number, month?: string) => void

interface Properties {
  readonly cell: MonthCell
  readonly title: string
  readonly count: number
  readonly onOpen: OpenCell
  /** Says the title before the number. */
  readonly named?: boolean
  /** Counted in another month. */
  readonly month?: string
}

/** A number that opens exactly the records it counts. */
export function NumberButton({ cell, title, count, onOpen, named = false, month }: Properties) {
  return (
    <button
      type="button"
      className={styles.number}
      aria-label={`${title} ${count} 件，看明细`}
      onClick={() => onOpen(cell, title, count, month)}
    >
      {named && <span className={styles.name}>{title}</span>}
      {count}
    </button>
  )
}
