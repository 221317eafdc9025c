import { incidentClockLabels } from '../../../shared/reception/incident-words.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

/** 重大事件 whose reports are still to be made (1: 4.10). */
export function ReportsDue({ today }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const { count, reports } = today.incidents
  const late = reports.some(({ dueAt }) => dueAt < today.now)
  return (
    <section className={styles.group} data-tone={late ? 'late' : 'due'} aria-label="重大事件待上报">
      <h2>
        重大事件待上报 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>先口头，再书面，处置完毕后总结；记下一行上报，时限就停(4.10)。</p>
      <ul>
        {reports.map((report) => (
          <li key={`${report.id}.${report.clock}`}>
            <button type="button" onClick={() => openSlip(null, { kind: 'incident', id: report.id })}>
              <span>{incidentClockLabels[report.clock]}</span>
              <span className={styles.who}>{report.serial}</span>
              <span className={styles.excerpt}>{report.name}</span>
              <TimeLeft dueAt={report.dueAt} />
            </button>
          </li>
        ))}
      </ul>
      {count > reports.length && <p className={styles.teach}>还有 {count - reports.length} 项，在重大事件里看。</p>}
    </section>
  )
}
