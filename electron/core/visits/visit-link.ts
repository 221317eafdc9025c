import type { QueryContext } from '../context.ts'
import { visitOfIncident } from './visits.sql.ts'

/** The visit that an incident record tells of, for the incident's own page: one event, two records (1: 4.10). */
export function visitBehind({ db }: QueryContext, incidentId: string): { readonly id: string; readonly serial: string } | null {
  const visit = visitOfIncident(db, incidentId)
  return visit ? { id: visit.id, serial: visit.serial } : null
}
