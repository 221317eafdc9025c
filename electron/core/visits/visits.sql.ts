import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { BriefingRow, VisitEventRow, VisitRow } from './visit-row.ts'

// Its number and who wrote it down are never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'registeredAt', 'registrarId', 'registrar'] as const),
] satisfies readonly (keyof VisitRow)[]
const changing = [
  ...(['rev', 'state', 'guestKind', 'announced', 'unit', 'contact', 'contactPhone', 'leader', 'leaderRank'] as const),
  ...(['visitors', 'level', 'purpose', 'arrivesAt', 'leavesAt', 'host', 'escort', 'room', 'route', 'beforehand'] as const),
  ...(['template', 'budgetPerHead', 'names', 'itinerary', 'conduct', 'alertness', 'notifiedAt', 'notifiedBy'] as const),
  ...(['readyAt', 'receivedAt', 'leftAt', 'opinion', 'leftOver', 'spent', 'noMeeting', 'keptPhotos'] as const),
  ...(['keptMinutes', 'keptSignIns', 'clearedAt', 'clearedBy', 'incidentId', 'closedAt', 'closedBy'] as const),
  ...(['overrideReason', 'overriddenDuties', 'cancelledAt', 'cancelledBy', 'cancelReason'] as const),
] satisfies readonly (keyof VisitRow)[]
const columns = [...fixed, ...changing].join(', ')
const values = [...fixed, ...changing].map((name) => `@${name}`).join(', ')
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function insertVisit(db: Writer, row: VisitRow): void {
  db.run(`INSERT INTO visits (${columns}) VALUES (${values})`, { ...row })
}

export function updateVisit(db: Writer, row: VisitRow): void {
  const rows = db.run(`UPDATE visits SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the visit was changed in between')
}

export function findVisit(db: Reader, siteId: string, id: string): VisitRow | undefined {
  return db.get<VisitRow>(`SELECT ${columns} FROM visits WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function visitOfIncident(db: Reader, incidentId: string): VisitRow | undefined {
  return db.get<VisitRow>(`SELECT ${columns} FROM visits WHERE incidentId = @incidentId AND state <> 'cancelled'`, {
    incidentId,
  })
}

export type VisitWalk = 'visitsByArrival' | 'visitsArchived'

/** `visitsArchived` holds these alone. */
const held: Readonly<Record<VisitWalk, readonly string[]>> = {
  visitsByArrival: [],
  visitsArchived: ["state IN ('closed', 'cancelled')"],
}

/** Along the time of arrival, one way or the other. */
export function visitRows(
  db: Reader,
  order: 'ASC' | 'DESC',
  where: readonly string[],
  parameters: Parameters,
  walk: VisitWalk = 'visitsByArrival',
): VisitRow[] {
  return db.all<VisitRow>(
    `SELECT ${columns} FROM visits INDEXED BY ${walk} WHERE ${['siteId = @siteId', ...held[walk], ...where].join(' AND ')}
     ORDER BY arrivesAt ${order}, id ${order} LIMIT @limit`,
    parameters,
  )
}

/** Being prepared, ready or received, whatever their day. */
export function runningVisits(db: Reader, siteId: string, limit: number): VisitRow[] {
  return db.all<VisitRow>(
    `SELECT ${columns} FROM visits INDEXED BY visitsRunning
     WHERE siteId = @siteId AND state IN ('notified', 'ready', 'received') ORDER BY arrivesAt, id LIMIT @limit`,
    { siteId, limit },
  )
}

export function insertVisitEvent(db: Writer, row: VisitEventRow): void {
  db.run(
    `INSERT INTO visitEvents (id, siteId, visitId, at, text, recordedAt, byId, by)
     VALUES (@id, @siteId, @visitId, @at, @text, @recordedAt, @byId, @by)`,
    { ...row },
  )
}

/** In the order in which they happened. */
export function eventsOfVisit(db: Reader, visitId: string): VisitEventRow[] {
  return db.all<VisitEventRow>(
    `SELECT id, siteId, visitId, at, text, recordedAt, byId, by FROM visitEvents WHERE visitId = @visitId ORDER BY at, seq`,
    { visitId },
  )
}

/** @returns whether the person is new to it */
export function insertBriefing(db: Writer, row: BriefingRow): boolean {
  const rows = db.run(
    `INSERT INTO visitBriefings (id, siteId, visitId, briefing, person, at, byId, by)
     VALUES (@id, @siteId, @visitId, @briefing, @person, @at, @byId, @by) ON CONFLICT DO NOTHING`,
    { ...row },
  )
  return rows === 1
}

export function briefingsOfVisit(db: Reader, visitId: string): BriefingRow[] {
  return db.all<BriefingRow>(
    `SELECT id, siteId, visitId, briefing, person, at, byId, by FROM visitBriefings WHERE visitId = @visitId
     ORDER BY briefing, person`,
    { visitId },
  )
}
