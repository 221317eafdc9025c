import { civilDateOf, clockTimeOf } from '../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../shared/reception/lost-found.ts'
import styles from '../case/case.module.css'

/** What happened to it, in the order of time. */
export function ItemHistory({ events }: Pick<LostFoundItem, 'events'>) {
  return (
    <section className={styles.timeline} aria-label="经过">
      <ol>
        {events.map((event, at) => {
          const day = civilDateOf(event.at)
          const before = events[at - 1]
          return (
            <li key={event.id}>
              {(before === undefined || civilDateOf(before.at) !== day) && <span className={styles.day}>{day}</span>}
              <p>
                <time>{clockTimeOf(event.at)}</time>
                <span>{event.by}</span>
              </p>
              <span className={styles.told}>{event.text}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
