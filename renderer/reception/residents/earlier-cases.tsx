import { Link } from 'react-router'
import { civilDateOf } from '../../../shared/calendar.ts'
import { caseStateLabels, categoryLabels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './record-form.module.css'

/** What this person came with before, newest first; each line opens the record. */
export function EarlierCases({ residentId }: { readonly residentId: string }) {
  const { data } = useQuery('residents.standing', { residentId, room: null, phone: null, category: null, content: '' })
  if (!data) return null
  return (
    <section style={{ marginBlockStart: 24 }}>
      <h2>接待记录{data.open > 0 ? ` · ${data.open} 件未结` : ''}</h2>
      {data.earlier.length === 0 ? <p className={styles.quiet}>还没有来过。</p> : null}
      <ul className={styles.earlier}>
        {data.earlier.map(({ id, receivedAt, category, excerpt, state }) => (
          <li key={id}>
            <Link to={`/reception/ledger?case=${id}`}>
              <span>{civilDateOf(receivedAt)}</span>
              <span>{categoryLabels[category]}</span>
              <span className={styles.excerpt}>{excerpt}</span>
              <span>{caseStateLabels[state]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
