import type { Today } from '../../../shared/reception/today.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

/** What was promised to somebody for now: late, or due within a day. */
export function PromisesDue({ today }: { readonly today: Today }) {
  const { openCase } = useOpenRecord()
  const { count, promises } = today.promises
  const late = promises.some(({ dueAt }) => dueAt < today.now)
  return (
    <section className={styles.group} data-tone={late ? 'late' : 'due'} aria-label="承诺到期">
      <h2>
        承诺到期 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>答应了业主的时间：去兑现；来不及就先告诉业主，再改期。</p>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            <button type="button" onClick={() => openCase(promise.caseId)} title={promise.caseSerial}>
              <span>承诺</span>
              <span className={styles.who}>
                {promise.name ?? '未留姓名'} {promise.room ?? ''}
              </span>
              <span className={styles.excerpt}>
                {promise.what}（{promise.owner}）
              </span>
              <TimeLeft dueAt={promise.dueAt} />
            </button>
          </li>
        ))}
      </ul>
      {count > promises.length && <p className={styles.teach}>还有 {count - promises.length} 个，在承诺簿里看。</p>}
    </section>
  )
}
