import type { WaveState } from '../../../shared/reception/wave-words.ts'
import type { Reader, Writer } from '../database/handles.ts'
import type { WaveCallerRow, WaveEventRow } from './wave-row.ts'

const names = [
  ...(['id', 'siteId', 'waveId', 'room', 'roomKey', 'name', 'phone', 'phoneKey', 'caseId', 'state', 'firstAt'] as const),
  ...(['calls', 'attempts', 'toldAt', 'toldBy', 'comment'] as const),
] satisfies readonly (keyof WaveCallerRow)[]
const columns = names.join(', ')
const changing = names.filter((name) => !['id', 'siteId', 'waveId', 'firstAt'].includes(name))

export function insertCaller(db: Writer, row: WaveCallerRow): void {
  db.run(`INSERT INTO waveCallers (${columns}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateCaller(db: Writer, row: WaveCallerRow): void {
  const assignments = changing.map((name) => `${name} = @${name}`).join(', ')
  db.run(`UPDATE waveCallers SET ${assignments} WHERE id = @id`, { ...row })
}

export function callerOfRoom(db: Reader, waveId: string, roomKey: string): WaveCallerRow | undefined {
  return db.get(`SELECT ${columns} FROM waveCallers WHERE waveId = @waveId AND roomKey = @roomKey`, { waveId, roomKey })
}

/** In the order in which they called. */
export function callersOfPhone(db: Reader, waveId: string, phoneKey: string): WaveCallerRow[] {
  return db.all(`SELECT ${columns} FROM waveCallers WHERE waveId = @waveId AND phoneKey = @phoneKey ORDER BY firstAt, seq`, {
    waveId,
    phoneKey,
  })
}

export function callerOfCase(db: Reader, waveId: string, caseId: string): WaveCallerRow | undefined {
  return db.get(`SELECT ${columns} FROM waveCallers WHERE caseId = @caseId AND waveId = @waveId`, { waveId, caseId })
}

export type CallerLine = WaveCallerRow & { readonly caseSerial: string | null }

const lines = names.map((name) => `w.${name}`).join(', ')

/** Everybody who called, in that order, with the number of their own line of the ledger. */
export function callersOfWave(db: Reader, waveId: string): CallerLine[] {
  return db.all<CallerLine>(
    `SELECT ${lines}, c.serial AS caseSerial FROM waveCallers AS w LEFT JOIN cases AS c ON c.id = w.caseId
     WHERE w.waveId = @waveId ORDER BY w.firstAt, w.seq`,
    { waveId },
  )
}

/** A caller's case and the outage it stands in. */
export interface CallerCase {
  readonly caseId: string
  readonly waveId: string
  readonly serial: string
  readonly waveState: WaveState
  readonly waiting: 0 | 1
}

export function callersOfCases(db: Reader, caseIds: readonly string[]): CallerCase[] {
  return db.all<CallerCase>(
    `SELECT w.caseId, w.waveId, v.serial, v.state AS waveState, w.state = 'waiting' AS waiting
     FROM waveCallers AS w CROSS JOIN waves AS v ON v.id = w.waveId
     WHERE w.caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY w.firstAt, w.seq`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** Supply failed again: everybody is to be told again. */
export function awaitAgain(db: Writer, waveId: string): void {
  db.run(
    `UPDATE waveCallers SET state = 'waiting', toldAt = NULL, toldBy = NULL, comment = NULL, attempts = 0 WHERE waveId = @waveId`,
    { waveId },
  )
}

export function insertWaveEvent(db: Writer, row: WaveEventRow): void {
  db.run(
    `INSERT INTO waveEvents (id, siteId, waveId, callerId, at, text, byId, by)
     VALUES (@id, @siteId, @waveId, @callerId, @at, @text, @byId, @by)`,
    { ...row },
  )
}

export function eventsOfWave(db: Reader, waveId: string): WaveEventRow[] {
  return db.all<WaveEventRow>(
    'SELECT id, siteId, waveId, callerId, at, text, byId, by FROM waveEvents WHERE waveId = @waveId ORDER BY at, seq',
    { waveId },
  )
}
