import type { ShiftState } from '../../../shared/reception/shifts.ts'
import type { Parameters, Reader, Writer } from '../database/handles.ts'

export interface ShiftRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly state: ShiftState
  readonly madeAt: number
  readonly giverId: string
  readonly giver: string
  readonly receiverId: string
  readonly receiver: string
  readonly since: number
  readonly registered: number
  /** `seq` of the last line of the ledger then. */
  readonly lastCase: number
  readonly owed: number
  /** JSON */
  readonly lines: string
  /** JSON */
  readonly counts: string
  readonly note: string | null
  readonly auditRows: number
  readonly auditHead: string
  readonly settledAt: number | null
  readonly settledById: string | null
  readonly settledBy: string | null
  readonly remark: string | null
  readonly withdrawReason: string | null
}

export type ShiftHead = Omit<ShiftRow, 'lines' | 'counts'>

const fixed = [
  ...(['id', 'siteId', 'serial', 'madeAt', 'giverId', 'giver', 'receiverId', 'receiver', 'since', 'registered'] as const),
  ...(['lastCase', 'owed', 'lines', 'counts', 'note', 'auditRows', 'auditHead'] as const),
] satisfies readonly (keyof ShiftRow)[]
const ending = [
  ...(['rev', 'state', 'settledAt', 'settledById', 'settledBy', 'remark', 'withdrawReason'] as const),
] satisfies readonly (keyof ShiftRow)[]
const columns = [...fixed, ...ending]
const headColumns = columns.filter((name) => name !== 'lines' && name !== 'counts').join(', ')

export function insertShift(db: Writer, row: ShiftRow): void {
  const values = columns.map((name) => `@${name}`).join(', ')
  db.run(`INSERT INTO shifts (${columns.join(', ')}) VALUES (${values})`, { ...row })
}

export function endShift(db: Writer, row: ShiftRow): void {
  const assignments = ending.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE shifts SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the sheet of the shift was changed in between')
}

export function shiftById(db: Reader, siteId: string, id: string): ShiftRow | undefined {
  return db.get<ShiftRow>(`SELECT ${columns.join(', ')} FROM shifts WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** The one that nobody has taken over yet; there is never a second. */
export function openShift(db: Reader, siteId: string): ShiftHead | undefined {
  return db.get<ShiftHead>(`SELECT ${headColumns} FROM shifts INDEXED BY shiftsOpen WHERE siteId = @siteId AND state = 'open'`, {
    siteId,
  })
}

/** Where the shift that is on now began. */
export function lastShift(db: Reader, siteId: string): ShiftHead | undefined {
  return db.get<ShiftHead>(
    `SELECT ${headColumns} FROM shifts INDEXED BY shiftsByTime
     WHERE siteId = @siteId AND state <> 'withdrawn' ORDER BY madeAt DESC, id DESC LIMIT 1`,
    { siteId },
  )
}

/** The latest first, below a place. */
export function shiftPage(db: Reader, parameters: Parameters): ShiftHead[] {
  return db.all<ShiftHead>(
    `SELECT ${headColumns} FROM shifts INDEXED BY shiftsByTime
     WHERE siteId = @siteId AND (madeAt, id) < (@beforeAt, @beforeId) ORDER BY madeAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

/** A walk from the end of the table, not a scan of it. */
export function lastCaseSeq(db: Reader, siteId: string): number {
  const last = db.get<{ readonly seq: number }>('SELECT seq FROM cases WHERE siteId = @siteId ORDER BY seq DESC LIMIT 1', {
    siteId,
  })
  return last?.seq ?? 0
}
