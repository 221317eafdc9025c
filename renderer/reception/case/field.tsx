import { type ReactNode, useId } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import styles from './case.module.css'

interface Properties {
  readonly label: string
  /** The field's path in the call, to put the core's sentence beside it. */
  readonly name?: string
  readonly error?: ReplyError | null
  readonly wide?: boolean
  readonly children: (id: string, invalid: boolean) => ReactNode
}

/** A label, its control, and what is wrong with it. */
export function Field({ label, name, error, wide = false, children }: Properties) {
  const id = useId()
  const sentence = name === undefined ? undefined : error?.fields?.[name]
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, sentence !== undefined)}
      {sentence !== undefined && <p className={styles.wrong}>{sentence}</p>}
    </div>
  )
}
