import { type DeskPromise, promiseStateLabels } from '../../../shared/reception/promises.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import styles from './promises.module.css'

/** How a promise stands: time left while it is open, then its end in a word. */
export function PromiseMark({ promise }: { readonly promise: Pick<DeskPromise, 'state' | 'dueAt' | 'settledAt' | 'comment'> }) {
  const { state, dueAt, settledAt, comment } = promise
  if (state === 'open') return <TimeLeft dueAt={dueAt} />
  const late = state === 'kept' && settledAt !== null && settledAt > dueAt
  return (
    <span className={late || state === 'broken' ? styles.late : styles.quiet} title={comment ?? ''}>
      {late ? '逾期兑现' : promiseStateLabels[state]}
    </span>
  )
}
