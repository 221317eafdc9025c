import { incidentStateLabels } from '../../../shared/reception/incident-words.ts'
import type { QueryContext } from '../context.ts'
import type { LinkedSlip } from './case-slips.ts'
import { clockStandings } from './incident-clocks.ts'
import { incidentRows, incidentsOf, stillOpen } from './incidents.sql.ts'

/** The record beside its complaint. It has a closing of its own, so the complaint does not wait for it. */
export function incidentsOfCases({ db }: QueryContext, caseIds: readonly string[]): LinkedSlip[] {
  return incidentsOf(db, caseIds).map(({ id, caseId, serial, state }) => ({
    ...{ kind: 'incident', id, caseId, serial, beforeFinish: [], beforeStrikeOff: [] },
    state: incidentStateLabels[state],
    open: state === 'open',
  }))
}

const mostOpen = 200
const shown = 50

/** Reports that are still to be made, of every open record; the next to fall due first (domain 2.8). */
export function reportsDue({ db, siteId }: QueryContext) {
  const open = incidentRows(db, [stillOpen], { siteId, limit: mostOpen })
  const waiting = open.flatMap((row) => {
    const next = clockStandings(row).filter(({ at }) => at === null)
    return next.map(({ clock, dueAt }) => ({ id: row.id, serial: row.serial, name: row.name, kind: row.kind, clock, dueAt }))
  })
  waiting.sort((a, b) => a.dueAt - b.dueAt)
  return { count: waiting.length, reports: waiting.slice(0, shown) }
}
