import { specialReportKindLabels } from '../../../shared/reception/special-reports.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

/** 重大 and 热点 complaints whose special report is late or due within a day (domain 2.1). */
export function SpecialReportsDue({ today }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const { count, reports } = today.specialReports
  const late = reports.some(({ dueAt }) => dueAt < today.now)
  return (
    <section className={styles.group} data-tone={late ? 'late' : 'due'} aria-label="专题报告待报送">
      <h2>
        专题报告待报送 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>重大、热点投诉及其结案各有专题报告；打开投诉单起草，报送后时限就停。</p>
      <ul>
        {reports.map(({ complaintId, caseId, kind, serial, name, room, dueAt, reportId }) => (
          <li key={`${complaintId}.${kind}`}>
            <button
              type="button"
              onClick={() =>
                openSlip(
                  caseId,
                  reportId === null ? { kind: 'complaint', id: complaintId } : { kind: 'specialReport', id: reportId },
                )
              }
            >
              <span>{specialReportKindLabels[kind]}</span>
              <span className={styles.who}>{serial}</span>
              <span className={styles.excerpt}>
                {name ?? '未留姓名'}
                {room !== null && ` · ${room}`}
                {reportId !== null && '（草稿）'}
              </span>
              <TimeLeft dueAt={dueAt} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
