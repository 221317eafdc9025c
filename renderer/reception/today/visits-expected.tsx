import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { guestKindLabels, visitStateLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitSummary } from '../../../shared/visits/visits.ts'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

const timeOf = ({ arrivesAt }: VisitSummary, now: number) =>
  civilTimeOf(arrivesAt).slice(0, 10) === civilTimeOf(now).slice(0, 10) ? clockTimeOf(arrivesAt) : civilTimeOf(arrivesAt).slice(5)

/** Guests of today: who comes, when, and how far the preparations are (3: 4.1, 4.2). */
export function VisitsExpected({ today: { visits, now } }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const preparing = visits.some(({ state }) => state === 'notified')
  return (
    <section className={styles.group} data-tone={preparing ? 'due' : 'calm'} aria-label="参观接待">
      <h2>
        参观接待 <span className={styles.count}>{visits.length}</span>
      </h2>
      <p className={styles.teach}>两部门接到通知后 20 分钟内准备完成；打来电话报告的，打开记下。</p>
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            <button type="button" onClick={() => openSlip(null, { kind: 'visit', id: visit.id })} title={visit.serial}>
              <span>{timeOf(visit, now)}</span>
              <span className={styles.who}>{visit.unit ?? '来访单位未定'}</span>
              <span className={styles.excerpt}>
                {guestKindLabels[visit.guestKind]}
                {visit.visitors !== null && ` ${visit.visitors} 人`}
              </span>
              <span>{visitStateLabels[visit.state]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
