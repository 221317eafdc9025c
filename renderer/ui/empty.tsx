import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface Props {
  /** What is not there, `还没有接待记录`. */
  readonly title: string
  /** The first action, as a sentence. */
  readonly teach: ReactNode
  readonly action?: ReactNode
}

/** Nothing here yet, and what to do about it. */
export function Empty({ title, teach, action }: Props) {
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{teach}</p>
      {action}
    </div>
  )
}
