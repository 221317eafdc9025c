import type { Reader, Writer } from '../database/handles.ts'
import type { MonthActRow, MonthCloseRow } from './month-close-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'month', 'reading', 'fromDate', 'untilDate', 'state'] as const),
  ...(['features', 'repeats', 'causes', 'measures', 'verification', 'unsettled', 'signedAt', 'figures'] as const),
] satisfies readonly (keyof MonthCloseRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO monthCloses (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
const fixed: readonly string[] = ['id', 'siteId', 'month']
const assignments = written
  .filter((name) => !fixed.includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function findMonthClose(db: Reader, siteId: string, month: string): MonthCloseRow | undefined {
  return db.get<MonthCloseRow>(`SELECT ${columns} FROM monthCloses WHERE siteId = @siteId AND month = @month`, { siteId, month })
}

export function insertMonthClose(db: Writer, row: MonthCloseRow): void {
  db.run(insert, { ...row })
}

export function updateMonthClose(db: Writer, row: MonthCloseRow): void {
  const rows = db.run(`UPDATE monthCloses SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the table was changed in between')
}

export interface SignedPeriod {
  readonly month: string
  readonly fromDate: string
  readonly untilDate: string
}

/** The last period that was signed. */
export function lastSigned(db: Reader, siteId: string): SignedPeriod | undefined {
  return db.get<SignedPeriod>(
    `SELECT month, fromDate, untilDate FROM monthCloses INDEXED BY monthClosesSigned
     WHERE siteId = @siteId AND state = 'signed' ORDER BY untilDate DESC LIMIT 1`,
    { siteId },
  )
}

/** The signed period that a day lies in. */
export function signedPeriodOf(db: Reader, siteId: string, date: string): SignedPeriod | undefined {
  return db.get<SignedPeriod>(
    `SELECT month, fromDate, untilDate FROM monthCloses INDEXED BY monthClosesSigned
     WHERE siteId = @siteId AND state = 'signed' AND untilDate >= @date AND fromDate <= @date ORDER BY untilDate LIMIT 1`,
    { siteId, date },
  )
}

export function actsOf(db: Reader, closeId: string): MonthActRow[] {
  return db.all<MonthActRow>('SELECT act, at, byId, by, reason FROM monthCloseActs WHERE closeId = @closeId ORDER BY number', {
    closeId,
  })
}

export function insertAct(db: Writer, closeId: string, row: MonthActRow): void {
  db.run(
    `INSERT INTO monthCloseActs (closeId, number, act, at, byId, by, reason)
     SELECT @closeId, 1 + coalesce(max(number), 0), @act, @at, @byId, @by, @reason FROM monthCloseActs WHERE closeId = @closeId`,
    { closeId, ...row },
  )
}

export interface EnteredBase {
  readonly received: number
  readonly note: string
}

export function enteredBase(db: Reader, siteId: string, month: string): EnteredBase | undefined {
  return db.get<EnteredBase>('SELECT received, note FROM monthBases WHERE siteId = @siteId AND month = @month', { siteId, month })
}

export function keepBase(db: Writer, siteId: string, month: string, { received, note }: EnteredBase): void {
  db.run(
    `INSERT INTO monthBases (siteId, month, received, note) VALUES (@siteId, @month, @received, @note)
     ON CONFLICT (siteId, month) DO UPDATE SET received = @received, note = @note`,
    { siteId, month, received, note },
  )
}

export function dropBase(db: Writer, siteId: string, month: string): void {
  db.run('DELETE FROM monthBases WHERE siteId = @siteId AND month = @month', { siteId, month })
}
