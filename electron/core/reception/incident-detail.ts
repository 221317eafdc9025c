import type { z } from 'zod'
import { receptionDesk, receptionReaders, receptionSupervision } from '../../../shared/access/roles.ts'
import type { incidents as contract, IncidentAction } from '../../../shared/reception/incidents.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { visitBehind } from '../visits/visit-link.ts'
import { overrideOf } from './case-gate.ts'
import { findComplaint } from './complaints.sql.ts'
import { findCorrection } from './corrections.sql.ts'
import { clockStandings, missingForClosing, standingLines } from './incident-clocks.ts'
import type { IncidentRow } from './incident-row.ts'
import { incidentById } from './incident-steps.ts'
import { linesOfIncident } from './incidents.sql.ts'
import { waveOfIncident } from './waves.sql.ts'

function actionsOf(context: QueryContext, row: IncidentRow): IncidentAction[] {
  const open = row.state === 'open'
  const desk = hasRole(context, receptionDesk)
  const supervision = hasRole(context, receptionSupervision)
  const rules: readonly (readonly [IncidentAction, boolean])[] = [
    ['measure', open],
    ['report', open && desk],
    ['evidence', open],
    ['amend', open && desk],
    ['assess', open && supervision],
    ['remedy', open && supervision],
    ['correct', open && supervision && row.correctionId === null],
    ['close', open && supervision],
    ['reopen', row.state === 'closed' && supervision],
    ['void', open && supervision],
    ['print', true],
  ]
  const may = hasRole(context, receptionReaders)
  return rules.filter(([, possible]) => possible && may).map(([action]) => action)
}

/** A record with its lines, its clocks, what it still lacks, and what the caller may do. */
export function get(context: QueryContext, input: { readonly id: string }): z.input<typeof contract.get.output> {
  const row = incidentById(context, input.id)
  const lines = linesOfIncident(context.db, row.id)
  const corrected = new Set(lines.map(({ correctsId }) => correctsId))
  const complaint = row.complaintId === null ? undefined : findComplaint(context.db, context.siteId, row.complaintId)
  const correction = row.correctionId === null ? undefined : findCorrection(context.db, context.siteId, row.correctionId)
  const wave = waveOfIncident(context.db, row.id)
  return {
    ...row,
    clocks: clockStandings(row),
    complaint: complaint ? { id: complaint.id, serial: complaint.serial, caseId: complaint.caseId } : null,
    correction: correction ? { id: correction.id, serial: correction.serial } : null,
    wave: wave ? { id: wave.id, serial: wave.serial } : null,
    visit: visitBehind(context, row.id),
    lines: lines.map((line) => ({ ...line, corrected: corrected.has(line.id) })),
    signedInStead: row.signedInStead === 1,
    override: overrideOf(row),
    missing: row.state === 'open' ? missingForClosing(row, standingLines(lines)) : [],
    actions: actionsOf(context, row),
  }
}
