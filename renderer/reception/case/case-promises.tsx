import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { PromiseMark } from '../promises/promise-mark.tsx'
import styles from './case.module.css'

/** What was promised with this matter: by when, by whom, and what became of it. */
export function CasePromises({ record }: { readonly record: CaseDetail }) {
  if (record.promises.length === 0) return null
  return (
    <section className={styles.duties} aria-label="承诺">
      <h3>承诺</h3>
      <ul>
        {record.promises.map((promise) => (
          <li key={promise.id}>
            <span>
              {civilTimeOf(promise.dueAt).slice(5)} 前{promise.what}（{promise.owner}）
            </span>
            <PromiseMark promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  )
}
