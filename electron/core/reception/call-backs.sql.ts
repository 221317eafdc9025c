import type { CallBackLine } from '../../../shared/reception/call-backs.ts'
import type { Satisfaction } from '../../../shared/reception/words.ts'
import type { Parameters, Reader, Writer } from '../database/handles.ts'
import { type CaseLine, lineColumns } from './case-list.sql.ts'

interface Lot {
  readonly siteId: string
  readonly category: string
  /** `2026-10` */
  readonly month: string
}

interface Draws {
  readonly finished: number
  readonly drawn: number
}

export function drawsOf(db: Reader, lot: Lot): Draws {
  const row = db.get<Draws>(
    'SELECT finished, drawn FROM callBackDraws WHERE siteId = @siteId AND category = @category AND month = @month',
    { ...lot },
  )
  return row ?? { finished: 0, drawn: 0 }
}

export function keepDraw(db: Writer, row: Lot & Draws): void {
  db.run(
    `INSERT INTO callBackDraws (siteId, category, month, finished, drawn) VALUES (@siteId, @category, @month, @finished, @drawn)
     ON CONFLICT (siteId, category, month) DO UPDATE SET finished = @finished, drawn = @drawn`,
    { ...row },
  )
}

/** A line of the queue with what decides who may call. */
export interface WaitingLine extends CaseLine {
  readonly callBackRank: number
  readonly callBackDueAt: number
  readonly seq: number
  readonly rounds: number
  readonly receiver: string | null
  readonly complainedOf: string | null
  readonly complainedOfId: string | null
}

/** What a calendar tells of one. */
export type WaitingDue = Pick<WaitingLine, 'id' | 'rev' | 'serial' | 'category' | 'room' | 'callBackDueAt'>

interface After {
  readonly rank: number
  readonly dueAt: number
  readonly seq: number
}

const waiting = `FROM cases AS c INDEXED BY casesToCallBack WHERE c.siteId = @siteId AND c.duty = 'callBack'`

/** 重大 first, then 重要, then the rest; a walk along an index that holds open work only. */
export function waitingLines(db: Reader, siteId: string, after: After | null, limit: number): WaitingLine[] {
  const beyond = after ? 'AND (c.callBackRank, c.callBackDueAt, c.seq) > (@rank, @dueAt, @seq)' : ''
  return db.all<WaitingLine>(
    `SELECT ${lineColumns}, c.callBackRank, c.seq, c.receiver, c.complainedOf, c.complainedOfId,
       (SELECT count(*) FROM callBacks AS b WHERE b.caseId = c.id) AS rounds
     ${waiting} ${beyond} ORDER BY c.callBackRank, c.callBackDueAt, c.seq LIMIT @limit`,
    { siteId, limit, ...after },
  )
}

/** Of every rank, those that fall due in a span (UTC ms), within a rank the first first. */
export function waitingBetween(db: Reader, siteId: string, from: number, until: number, limit: number): WaitingDue[] {
  return db.all<WaitingDue>(
    `SELECT c.id, c.rev, c.serial, c.category, c.room, c.callBackDueAt ${waiting}
       AND c.callBackRank IN (0, 1, 2) AND c.callBackDueAt >= @from AND c.callBackDueAt < @until
     ORDER BY c.callBackRank, c.callBackDueAt LIMIT @limit`,
    { siteId, from, until, limit },
  )
}

export function waitingCounts(db: Reader, siteId: string, now: number): { readonly total: number; readonly late: number } {
  const row = db.get<{ readonly total: number; readonly late: number | null }>(
    `SELECT count(*) AS total, sum(c.callBackDueAt < @now) AS late ${waiting}`,
    { siteId, now },
  )
  return { total: row?.total ?? 0, late: row?.late ?? 0 }
}

interface Condition {
  readonly where: readonly string[]
  readonly parameters: Parameters
}

const answered = `FROM callBacks AS b INDEXED BY callBacksByTime CROSS JOIN cases AS c ON c.id = b.caseId WHERE b.siteId = @siteId`

/** The latest call first. 派工单号 is the first slip of the matter that was not voided, else the number of its ledger line. */
export function callBackLines(db: Reader, siteId: string, { where, parameters }: Condition, limit: number): CallBackLine[] {
  return db.all<CallBackLine>(
    `SELECT b.id, b.caseId, b.at, b.satisfaction, b.method, b.round, b.comment, b.by, c.category, c.room,
       coalesce(b.respondent, c.name) AS respondent,
       coalesce(
         (SELECT s.serial FROM reworkSlips AS s WHERE s.caseId = c.id AND s.state <> 'voided' ORDER BY s.issuedAt LIMIT 1),
         (SELECT r.serial FROM repairs AS r WHERE r.caseId = c.id AND r.state <> 'voided'),
         (SELECT o.serial FROM serviceOrders AS o WHERE o.caseId = c.id AND o.state <> 'voided'),
         (SELECT p.serial FROM complaints AS p WHERE p.caseId = c.id AND p.state = 'kept'),
         c.serial
       ) AS slipSerial
     ${answered} ${where.map((part) => `AND ${part}`).join(' ')} ORDER BY b.at DESC, b.id DESC LIMIT @limit`,
    { ...parameters, siteId, limit },
  )
}

export function callBackCounts(db: Reader, siteId: string, { where, parameters }: Condition): Record<Satisfaction, number> {
  const rows = db.all<{ readonly satisfaction: Satisfaction; readonly count: number }>(
    `SELECT b.satisfaction, count(*) AS count ${answered} ${where.map((part) => `AND ${part}`).join(' ')} GROUP BY b.satisfaction`,
    { ...parameters, siteId },
  )
  const count = (answer: Satisfaction) => rows.find(({ satisfaction }) => satisfaction === answer)?.count ?? 0
  return { satisfied: count('satisfied'), fairly: count('fairly'), dissatisfied: count('dissatisfied') }
}
