import type { ReactNode } from 'react'
import styles from './field.module.css'

interface Props {
  /** The id of the control inside. */
  readonly id: string
  readonly label: string
  readonly children: ReactNode
  readonly help?: ReactNode
  readonly error?: string | undefined
}

/** A label over its control, with help below and the fault in place of the help. */
export function Field({ id, label, children, help, error }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : help ? (
        <p className={styles.help}>{help}</p>
      ) : null}
    </div>
  )
}
