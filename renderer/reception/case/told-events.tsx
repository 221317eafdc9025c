import { civilTimeOf } from '../../../shared/calendar.ts'
import styles from './case.module.css'

interface ToldEvent {
  readonly id: string
  readonly at: number
  readonly text: string
  readonly by: string
}

/** What happened, one line each, the first first. */
export function ToldEvents({ events }: { readonly events: readonly ToldEvent[] }) {
  return (
    <section className={styles.timeline} aria-label="经过">
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <p>
              <time>{civilTimeOf(event.at).slice(5)}</time>
              {event.text}
              <span>{event.by}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
