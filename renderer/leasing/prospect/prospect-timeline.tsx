import { civilDateOf, clockTimeOf } from '../../../shared/calendar.ts'
import { prospectEventLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectEvent } from '../../../shared/leasing/prospects.ts'
import caseStyles from '../../reception/case/case.module.css'
import { FreeText, Secret } from '../secret.tsx'
import styles from './prospect.module.css'

/** Every contact, oldest first; what was said in the meeting room behind the privacy key (2: 9.1). */
export function ProspectTimeline({ events }: { readonly events: readonly ProspectEvent[] }) {
  return (
    <section className={caseStyles.timeline} aria-label="经过">
      <h3 className={styles.title}>经过</h3>
      <ol>
        {events.map((event, index) => {
          const date = civilDateOf(event.at)
          const before = events[index - 1]
          return (
            <li key={event.id} data-kind={event.kind}>
              {(before === undefined || civilDateOf(before.at) !== date) && <span className={caseStyles.day}>{date}</span>}
              <p>
                <time dateTime={new Date(event.at).toISOString()}>{clockTimeOf(event.at)}</time>
                <strong>{prospectEventLabels[event.kind]}</strong>
                <span>{event.by}</span>
                {civilDateOf(event.recordedAt) !== date && <span>（{civilDateOf(event.recordedAt)} 补录）</span>}
              </p>
              <p className={styles.told}>
                {event.negotiation === null ? <FreeText text={event.text} /> : <Secret>{event.negotiation}</Secret>}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
