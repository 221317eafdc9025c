import { civilDateOf, clockTimeOf } from '../../../shared/calendar.ts'
import { type CaseDetail, caseEventKinds } from '../../../shared/reception/cases.ts'
import styles from './case.module.css'

/** Everything that happened to the case, oldest first, as on the paper. */
export function CaseTimeline({ events }: { readonly events: CaseDetail['events'] }) {
  return (
    <section className={styles.timeline} aria-label="经过">
      <h3>经过</h3>
      <ol>
        {events.map((event, index) => {
          const date = civilDateOf(event.at)
          const before = events[index - 1]
          const newDay = before === undefined || civilDateOf(before.at) !== date
          return (
            <li key={event.id} data-kind={event.kind}>
              {newDay && <span className={styles.day}>{date}</span>}
              <p>
                <time dateTime={new Date(event.at).toISOString()}>{clockTimeOf(event.at)}</time>
                <strong>{caseEventKinds[event.kind]}</strong>
                <span>{event.by}</span>
              </p>
              {event.text !== '' && <p className={styles.told}>{event.text}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
