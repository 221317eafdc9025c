import type { Acceptance, ReworkPart, ReworkState } from '../../../shared/reception/rework.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** A slip as it is stored; instants in UTC ms, `…On` civil dates. */
export interface SlipRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string
  readonly state: ReworkState
  readonly issuedAt: number
  readonly deliverBy: number
  readonly deliveredAt: number | null
  readonly deliveredTo: string | null
  readonly addressee: string
  readonly part: ReworkPart | null
  readonly problem: string
  readonly access: string | null
  readonly inspection: string | null
  readonly inspectedOn: string | null
  readonly contractor: string | null
  readonly dueOn: string | null
  readonly measure: string | null
  readonly startedOn: string | null
  readonly finishedOn: string | null
  readonly acceptance: Acceptance | null
  readonly acceptedBy: string | null
  readonly closedOn: string | null
}

const written = [
  'id',
  'siteId',
  'rev',
  'serial',
  'caseId',
  'state',
  'issuedAt',
  'deliverBy',
  'deliveredAt',
  'deliveredTo',
  'addressee',
  'part',
  'problem',
  'access',
  'inspection',
  'inspectedOn',
  'contractor',
  'dueOn',
  'measure',
  'startedOn',
  'finishedOn',
  'acceptance',
  'acceptedBy',
  'closedOn',
] as const satisfies readonly (keyof SlipRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO reworkSlips (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'caseId', 'issuedAt']
const settable = written.filter((name) => !fixed.includes(name))

export function insertSlip(db: Writer, row: SlipRow): void {
  db.run(insert, { ...row })
}

export function findSlip(db: Reader, siteId: string, id: string): SlipRow | undefined {
  return db.get<SlipRow>(`SELECT ${columns} FROM reworkSlips WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function updateSlip(db: Writer, row: SlipRow): void {
  const assignments = settable.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE reworkSlips SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the slip was changed in between')
}

/** In the order in which they were issued. */
export function reworkSlipsOf(db: Reader, caseIds: readonly string[]): SlipRow[] {
  return db.all<SlipRow>(
    `SELECT ${columns} FROM reworkSlips WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** 交付(入伙)日期 of the unit by that comparable room code; the warranty starts there (domain 2.3). */
export function handoverDateOf(db: Reader, siteId: string, roomKey: string): string | null {
  const unit = db.get<{ readonly handoverDate: string | null }>(
    'SELECT handoverDate FROM units WHERE siteId = @siteId AND codeKey = @roomKey AND deletedAt IS NULL',
    { siteId, roomKey },
  )
  return unit?.handoverDate ?? null
}

export interface PromiseRow {
  readonly id: string
  readonly siteId: string
  readonly slipId: string
  readonly at: number
  readonly reason: string
  readonly promisedOn: string
  readonly by: string
}

export function insertPromise(db: Writer, row: PromiseRow): void {
  db.run(
    `INSERT INTO reworkPromises (id, siteId, slipId, at, reason, promisedOn, by)
     VALUES (@id, @siteId, @slipId, @at, @reason, @promisedOn, @by)`,
    { ...row },
  )
}

export function promisesOf(db: Reader, slipId: string): PromiseRow[] {
  return db.all<PromiseRow>('SELECT * FROM reworkPromises WHERE slipId = @slipId ORDER BY at, id', { slipId })
}

export interface ChaseRow {
  readonly id: string
  readonly siteId: string
  readonly slipId: string
  readonly at: number
  readonly asked: string
  readonly answer: string | null
  readonly by: string
}

export function insertChase(db: Writer, row: ChaseRow): void {
  db.run(
    `INSERT INTO reworkChases (id, siteId, slipId, at, asked, answer, by)
     VALUES (@id, @siteId, @slipId, @at, @asked, @answer, @by)`,
    { ...row },
  )
}

export function chasesOf(db: Reader, slipId: string): ChaseRow[] {
  return db.all<ChaseRow>('SELECT * FROM reworkChases WHERE slipId = @slipId ORDER BY at, id', { slipId })
}
