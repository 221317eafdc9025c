import { civilTimeOf } from '../../../shared/calendar.ts'
import { incidentClockLabels } from '../../../shared/reception/incident-words.ts'
import type { ClockStanding, IncidentSummary } from '../../../shared/reception/incidents.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import styles from './incident.module.css'

/** 上报时限: what is left of each, or when it was made; late ones say so (domain 2.8). */
export function ReportClocks({ clocks, stopped }: { readonly clocks: readonly ClockStanding[]; readonly stopped: boolean }) {
  if (clocks.length === 0) return null
  return (
    <section className={styles.clocks} aria-label="上报时限">
      <h3>上报时限</h3>
      <ul>
        {clocks.map((one) => (
          <li key={one.clock}>
            <span>{incidentClockLabels[one.clock]}</span>
            <Standing one={one} stopped={stopped} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ one: { dueAt, at }, stopped }: { readonly one: ClockStanding; readonly stopped: boolean }) {
  if (at === null) return stopped ? <span className={styles.late}>未上报</span> : <TimeLeft dueAt={dueAt} />
  return (
    <span title={`时限 ${civilTimeOf(dueAt)}`}>
      {civilTimeOf(at).slice(5)} <span className={at > dueAt ? styles.late : styles.done}>{at > dueAt ? '逾时' : '按时'}</span>
    </span>
  )
}

/** The next report that is to be made, in a word. */
export function NextClock({ incident }: { readonly incident: IncidentSummary }) {
  const next = incident.state === 'open' ? incident.clocks.find(({ at }) => at === null) : undefined
  const late = incident.clocks.some(({ at, dueAt }) => at !== null && at > dueAt)
  if (next) {
    return (
      <span>
        {incidentClockLabels[next.clock]} <TimeLeft dueAt={next.dueAt} />
      </span>
    )
  }
  if (late) return <span className={styles.late}>有逾时上报</span>
  return <span className={styles.quiet}>{incident.clocks.length === 0 ? '—' : '均已上报'}</span>
}
