import { civilTimeOf } from '../../../shared/calendar.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import { Secret } from '../secret.tsx'
import styles from './suite-drawer.module.css'

/** Who changed what of it when and why, the latest first. */
export function SuiteTimeline({ events }: Pick<SuiteDetail, 'events'>) {
  return (
    <section aria-label="经过">
      <h3>经过</h3>
      <ol className={styles.list}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added, and carry no name of their own
          <li key={index}>
            <time dateTime={new Date(event.at).toISOString()} className={styles.quiet}>
              {civilTimeOf(event.at)}
            </time>
            <span className={styles.quiet}>{event.by}</span>
            <span>{event.text.startsWith('报价') ? <Secret>{event.text}</Secret> : event.text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
