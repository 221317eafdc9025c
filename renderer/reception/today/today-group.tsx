import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { categoryLabels } from '../../../shared/reception/words.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { CaseTimeLeft, runningLimit } from '../case/case-state.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import type { Group } from './groups.ts'
import styles from './today.module.css'

/** One kind of duty with its records, each a line that opens. */
export function TodayGroup({ group }: { readonly group: Group }) {
  const { title, teach, tone, count, cases } = group
  return (
    <section className={styles.group} data-tone={tone} aria-label={title}>
      <h2>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>{teach}</p>
      <ul>
        {cases.map((record) => (
          <li key={record.id}>
            <Line record={record} />
          </li>
        ))}
      </ul>
      {count > cases.length && <p className={styles.teach}>还有 {count - cases.length} 件，在台账里看。</p>}
    </section>
  )
}

function Line({ record }: { readonly record: CaseSummary }) {
  const { openCase } = useOpenRecord()
  return (
    <button type="button" onClick={() => openCase(record.id)} title={record.serial}>
      <span>{categoryLabels[record.category]}</span>
      <span className={styles.who}>
        {record.name ?? '未留姓名'} {record.room ?? ''}
      </span>
      <span className={styles.excerpt}>{record.excerpt}</span>
      {record.state === 'finished' && record.callBackDueAt !== null && record.calledBack === null ? (
        <span>
          回访 <TimeLeft dueAt={record.callBackDueAt} />
        </span>
      ) : runningLimit(record) === null ? (
        <span className={styles.teach}>{civilTimeOf(record.finishedAt ?? record.receivedAt).slice(5)}</span>
      ) : (
        <CaseTimeLeft record={record} />
      )}
    </button>
  )
}
