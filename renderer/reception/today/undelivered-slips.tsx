import type { Today } from '../../../shared/reception/today.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

/** Slips that must be in the hands of the after-sales unit before the counter closes (1: 4.5); the list of the day's end. */
export function UndeliveredSlips({ today }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const { count, slips } = today.undelivered
  const closed = today.now > today.closesAt
  return (
    <section className={styles.group} data-tone={closed ? 'late' : 'due'} aria-label="返修单未送达">
      <h2>
        返修单未送达 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>
        {closed
          ? '已经下班，这些返修单今天没有送出：请现在送去，或明早第一件事送达并补记。'
          : '《物业返修联系单》须当天送达现场售后部门(4.5)。'}
      </p>
      <ul>
        {slips.map((slip) => (
          <li key={slip.id}>
            <button type="button" onClick={() => openSlip(slip.caseId, { kind: 'rework', id: slip.id })}>
              <span>售后</span>
              <span className={styles.who}>
                {slip.name ?? '未留姓名'} {slip.room ?? ''}
              </span>
              <span className={styles.excerpt}>{slip.serial}</span>
              <span>
                送达 <TimeLeft dueAt={slip.deliverBy} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
