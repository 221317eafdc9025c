import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import styles from './sheet.module.css'

/** One step of the way of a matter. */
export interface Step {
  readonly title: string
  /** What is to be done, while it is not. */
  readonly teach: string
  readonly done: { readonly by: string; readonly text: string } | null
}

/** The way of the matter, done and still to do. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={styles.steps} aria-label="办理经过">
      {steps.map((step) => (
        <StepLine key={step.title} step={step} />
      ))}
    </ol>
  )
}

function StepLine({ step: { title, teach, done } }: { readonly step: Step }) {
  const mark: ReactNode = done === null ? <MinusCircleOutlined aria-label="未做" /> : <CheckCircleFilled aria-label="已做" />
  return (
    <li className={done === null ? styles.open : styles.done}>
      <h3>
        {mark} {title}
        {done !== null && <span className={styles.quiet}>{done.by}</span>}
      </h3>
      {done === null ? <p className={styles.quiet}>{teach}</p> : <p className={styles.told}>{done.text}</p>}
    </li>
  )
}
