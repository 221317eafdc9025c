import { type SuiteState, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import styles from './suite-mark.module.css'

/** A state by its word, with its own ground and pattern. */
export function SuiteMark({ state }: { readonly state: SuiteState }) {
  return (
    <span className={styles.mark} data-state={state}>
      {suiteStateLabels[state]}
    </span>
  )
}
