import { clockTimeOf } from '../../../shared/calendar.ts'
import { briefingLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import caseStyles from '../../reception/case/case.module.css'
import styles from './visit.module.css'

/** 提高警惕 and 服务规范、言行规范: the points, and who acknowledged them (3: 4.4, 4.5). */
export function VisitBriefings({ visit }: { readonly visit: VisitDetail }) {
  return (
    <section className={styles.briefings} aria-label="告知">
      {visit.briefings.map(({ briefing, points, acknowledged }) => (
        <div key={briefing} className={caseStyles.passage}>
          <h3>{briefingLabels[briefing]}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className={acknowledged.length === 0 ? styles.quiet : styles.ticked}>
            {acknowledged.length === 0
              ? '还没有人确认知悉'
              : `已知悉：${acknowledged.map(({ person, at }) => `${person}（${clockTimeOf(at)}）`).join('、')}`}
          </p>
        </div>
      ))}
    </section>
  )
}
