import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { WaveRow } from './wave-row.ts'

// Its number is never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'registeredAt', 'registrarId', 'registrar'] as const),
] satisfies readonly (keyof WaveRow)[]
const changing = [
  ...(['rev', 'state', 'supply', 'cause', 'area', 'startedAt', 'expectedAt', 'restoredAt', 'closedAt', 'reason'] as const),
  ...(['responsible', 'measure', 'incidentId', 'caseId', 'households', 'waiting', 'voidReason'] as const),
] satisfies readonly (keyof WaveRow)[]
const columns = [...fixed, ...changing].join(', ')
const values = [...fixed, ...changing].map((name) => `@${name}`).join(', ')
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function insertWave(db: Writer, row: WaveRow): void {
  db.run(`INSERT INTO waves (${columns}) VALUES (${values})`, { ...row })
}

export function updateWave(db: Writer, row: WaveRow): void {
  const rows = db.run(`UPDATE waves SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the outage was changed in between')
}

export function findWave(db: Reader, siteId: string, id: string): WaveRow | undefined {
  return db.get<WaveRow>(`SELECT ${columns} FROM waves WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** The outages whose own line of the ledger is among these. */
export function wavesOfLines(db: Reader, caseIds: readonly string[]): (WaveRow & { readonly caseId: string })[] {
  return db.all(`SELECT ${columns} FROM waves WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY serial`, {
    caseIds: JSON.stringify(caseIds),
  })
}

export function waveOfIncident(db: Reader, incidentId: string): WaveRow | undefined {
  return db.get<WaveRow>(`SELECT ${columns} FROM waves WHERE incidentId = @incidentId`, { incidentId })
}

export const unfinished = `state IN ('open', 'restored')`

/** The latest first; those that are not over alone are a walk along their own index. */
export function waveRows(db: Reader, where: readonly string[], parameters: Parameters): WaveRow[] {
  const index = where.includes(unfinished) ? 'wavesUnfinished' : 'wavesByStart'
  return db.all<WaveRow>(
    `SELECT ${columns} FROM waves INDEXED BY ${index} WHERE ${['siteId = @siteId', ...where].join(' AND ')}
     ORDER BY startedAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}
