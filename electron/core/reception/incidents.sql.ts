import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { IncidentLineRow, IncidentRow } from './incident-row.ts'

// Its number and what it came out of are never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'registeredAt', 'registrarId', 'registrar', 'caseId', 'complaintId'] as const),
] satisfies readonly (keyof IncidentRow)[]
const changing = [
  ...(['rev', 'state', 'correctionId', 'name', 'kind', 'happenedAt', 'discoveredAt', 'place', 'reporter'] as const),
  ...(['reporterDepartment', 'reporterPhone', 'receiver', 'receivedAt', 'course', 'level', 'deaths', 'injured'] as const),
  ...(['damage', 'households', 'cause', 'result', 'insurer', 'insuranceNumber', 'insuredOn', 'visitingUnit'] as const),
  ...(['leaders', 'visitors', 'purpose', 'escort', 'instruction', 'endedAt', 'oralDueAt', 'oralAt'] as const),
  ...(['writtenDueAt', 'writtenAt', 'summaryDueAt', 'summaryAt', 'closedAt', 'closedBy', 'signedInStead'] as const),
  ...(['overrideReason', 'overriddenDuties', 'voidReason'] as const),
] satisfies readonly (keyof IncidentRow)[]
const columns = [...fixed, ...changing].join(', ')
const values = [...fixed, ...changing].map((name) => `@${name}`).join(', ')
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function insertIncident(db: Writer, row: IncidentRow): void {
  db.run(`INSERT INTO incidents (${columns}) VALUES (${values})`, { ...row })
}

export function updateIncident(db: Writer, row: IncidentRow): void {
  const rows = db.run(`UPDATE incidents SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the incident was changed in between')
}

export function findIncident(db: Reader, siteId: string, id: string): IncidentRow | undefined {
  return db.get<IncidentRow>(`SELECT ${columns} FROM incidents WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function incidentBySerial(db: Reader, siteId: string, serial: string): IncidentRow | undefined {
  return db.get<IncidentRow>(`SELECT ${columns} FROM incidents WHERE siteId = @siteId AND serial = @serial`, { siteId, serial })
}

/** The one that was opened for a complaint and still counts. */
export function incidentOfComplaint(db: Reader, complaintId: string): IncidentRow | undefined {
  return db.get<IncidentRow>(`SELECT ${columns} FROM incidents WHERE complaintId = @complaintId AND state <> 'voided'`, {
    complaintId,
  })
}

type OfCase = IncidentRow & { readonly caseId: string }

export function incidentsOf(db: Reader, caseIds: readonly string[]): OfCase[] {
  return db.all<OfCase>(
    `SELECT ${columns} FROM incidents WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY registeredAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

export const stillOpen = `state = 'open'`

/** The latest discovered first; open ones alone are a walk along their own index. */
export function incidentRows(db: Reader, where: readonly string[], parameters: Parameters): IncidentRow[] {
  const index = where.includes(stillOpen) ? 'incidentsOpen' : 'incidentsByDiscovered'
  return db.all<IncidentRow>(
    `SELECT ${columns} FROM incidents INDEXED BY ${index} WHERE ${['siteId = @siteId', ...where].join(' AND ')}
     ORDER BY discoveredAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

const lineNames = [
  ...(['id', 'siteId', 'incidentId', 'kind', 'at', 'text', 'person', 'departments', 'target', 'method'] as const),
  ...(['dueOn', 'correctsId', 'correctReason', 'recordedAt', 'byId', 'by'] as const),
] satisfies readonly (keyof IncidentLineRow)[]
const lineColumns = lineNames.join(', ')

export function insertIncidentLine(db: Writer, row: IncidentLineRow): void {
  const values = lineNames.map((name) => `@${name}`).join(', ')
  db.run(`INSERT INTO incidentLines (${lineColumns}) VALUES (${values})`, { ...row })
}

/** In the order in which they happened. */
export function linesOfIncident(db: Reader, incidentId: string): IncidentLineRow[] {
  return db.all<IncidentLineRow>(`SELECT ${lineColumns} FROM incidentLines WHERE incidentId = @incidentId ORDER BY at, seq`, {
    incidentId,
  })
}
