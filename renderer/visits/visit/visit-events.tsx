import { civilTimeOf } from '../../../shared/calendar.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import caseStyles from '../../reception/case/case.module.css'

/** What happened, the first first. */
export function VisitEvents({ visit }: { readonly visit: VisitDetail }) {
  return (
    <section className={caseStyles.timeline} aria-label="经过">
      <ol>
        {visit.events.map((event) => (
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
