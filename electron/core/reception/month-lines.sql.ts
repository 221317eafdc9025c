import type { Grade } from '../../../shared/reception/complaint-words.ts'
import type { Channel, Satisfaction } from '../../../shared/reception/words.ts'
import type { Parameters, Reader, Writer } from '../database/handles.ts'
import { grade, raised, type Span, within } from './month-figures.sql.ts'

/** A complaint of a period, with everything that a line of 明细区 is made of. */
export interface FoundLine {
  readonly countedAt: number
  readonly seq: number
  readonly caseId: string
  readonly id: string
  readonly serial: string
  readonly receivedAt: number
  readonly name: string | null
  readonly room: string | null
  readonly channel: Channel
  readonly complaintClass: string | null
  readonly grade: Grade | null
  readonly content: string
  readonly department: string | null
  readonly result: string | null
  readonly finishedAt: number | null
  readonly dueAt: number
  readonly hot: number
  readonly repeated: number
  readonly answers: number
  readonly satisfaction: Satisfaction | null
  readonly calledBackAt: number | null
}

interface Asked {
  readonly where: string
  readonly parameters: Parameters
  readonly limit: number
}

/** A table has room for the beginning of long words; the record has them all. */
const shortened = (column: string, most: number) =>
  `CASE WHEN length(${column}) > ${most} THEN substr(${column}, 1, ${most - 1}) || '…' ELSE ${column} END`

/** In the order of counting: what came 补报 first, then by reception. */
export function linesOf(db: Reader, span: Span, { where, parameters, limit }: Asked): FoundLine[] {
  return db.all<FoundLine>(
    `SELECT f.countedAt, f.seq, p.caseId, p.id, p.serial, f.receivedAt, c.name, c.room, f.channel, f.complaintClass,
       ${grade} AS grade, ${shortened('c.content', 120)} AS content, f.department, ${shortened('c.result', 120)} AS result,
       f.finishedAt, f.dueAt, f.hot, f.repeated, f.answers, f.answer AS satisfaction,
       (SELECT max(at) FROM callBacks WHERE caseId = c.id) AS calledBackAt
     FROM complaintFacts AS f CROSS JOIN cases AS c ON c.seq = f.seq
     CROSS JOIN complaints AS p INDEXED BY complaintsOnePerCase ON p.caseId = c.id AND p.state = 'kept'
     WHERE ${within} AND ${where} ORDER BY f.countedAt, f.seq LIMIT @limit`,
    { ...span, ...parameters, limit },
  )
}

export interface StoredLine {
  readonly countedAt: number
  readonly seq: number
  /** JSON */
  readonly shown: string
}

/** Of a signed month, as they were. */
export function storedLines(db: Reader, closeId: string, { where, parameters, limit }: Asked): StoredLine[] {
  return db.all<StoredLine>(
    `SELECT f.countedAt, f.seq, f.shown FROM monthCloseLines AS f
     WHERE f.closeId = @closeId AND ${where} ORDER BY f.countedAt, f.seq LIMIT @limit`,
    { ...parameters, closeId, limit },
  )
}

const copied = [
  ...['countedAt', 'seq', 'receivedAt', 'channel', 'department', 'complaintClass', 'cause', 'grade', 'validity'],
  ...['hot', 'repeated', 'finishedAt', 'dueAt', 'answers', 'answer', 'matter'],
].join(', ')

type Moment = Pick<Span, 'now' | 'majorAfter'>

/**
 * One line of a month that is being signed: the facts as they are, and what the form shows of it. That staying open made it 重大
 * is written down with it, so that no later setting changes what was counted.
 */
export function storeLine(db: Writer, closeId: string, seq: number, shown: string, { now, majorAfter }: Moment): void {
  db.run(
    `INSERT INTO monthCloseLines (closeId, ${copied}, raisedAt, shown) SELECT @closeId, ${copied},
       CASE WHEN f.raisedAt IS NULL AND ${raised} THEN f.receivedAt + @majorAfter ELSE f.raisedAt END, @shown
     FROM complaintFacts AS f WHERE seq = @seq`,
    { closeId, seq, shown, now, majorAfter },
  )
}
