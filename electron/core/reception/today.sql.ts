import type { Reader } from '../database/handles.ts'
import { type CaseLine, lineColumns } from './case-list.sql.ts'

/** One list of the day: a partial index that holds open work only, in the order of urgency. */
interface Group {
  readonly index: string
  readonly where: string
  readonly order: string
}

export const groups = {
  toHandOver: { index: 'casesToHandOver', where: `c.duty = 'handOver'`, order: 'c.handOverDueAt' },
  late: { index: 'casesUnsettledByDue', where: 'c.finishedAt IS NULL AND c.dueAt < @now', order: 'c.dueAt' },
  dueSoon: {
    index: 'casesUnsettledByDue',
    where: 'c.finishedAt IS NULL AND c.dueAt >= @now AND c.dueAt < @soon',
    order: 'c.dueAt',
  },
  toCallBack: { index: 'casesToCallBack', where: `c.duty = 'callBack'`, order: 'c.callBackRank, c.callBackDueAt' },
  toStrikeOff: { index: 'casesToStrikeOff', where: `c.duty = 'strikeOff'`, order: 'c.finishedAt' },
  toAcknowledge: {
    index: 'casesToAcknowledge',
    where: 'c.appendOnly = 1 AND c.acknowledgedAt IS NULL',
    order: 'c.receivedAt',
  },
} as const satisfies Record<string, Group>
export type GroupName = keyof typeof groups
export const groupNames: readonly GroupName[] = ['toHandOver', 'late', 'dueSoon', 'toCallBack', 'toStrikeOff', 'toAcknowledge']

interface Day {
  readonly siteId: string
  readonly now: number
  /** Until when a limit counts as near. */
  readonly soon: number
}

const shownInGroup = 50

export function groupLines(db: Reader, name: GroupName, day: Day): CaseLine[] {
  const { index, where, order } = groups[name]
  return db.all<CaseLine>(
    `SELECT ${lineColumns} FROM cases AS c INDEXED BY ${index}
     WHERE c.siteId = @siteId AND ${where} ORDER BY ${order}, c.seq LIMIT ${shownInGroup}`,
    { ...day },
  )
}

export function groupCount(db: Reader, name: GroupName, day: Day): number {
  const { index, where } = groups[name]
  const row = db.get<{ readonly count: number }>(
    `SELECT count(*) AS count FROM cases AS c INDEXED BY ${index} WHERE c.siteId = @siteId AND ${where}`,
    { ...day },
  )
  return row?.count ?? 0
}

export interface UndeliveredSlip {
  readonly id: string
  readonly serial: string
  readonly caseId: string
  readonly name: string | null
  readonly room: string | null
  readonly deliverBy: number
}

export function undeliveredSlips(db: Reader, siteId: string): UndeliveredSlip[] {
  return db.all<UndeliveredSlip>(
    `SELECT s.id, s.serial, s.caseId, c.name, c.room, s.deliverBy
     FROM reworkSlips AS s INDEXED BY reworkSlipsUndelivered JOIN cases AS c ON c.id = s.caseId
     WHERE s.siteId = @siteId AND s.state = 'drafted' ORDER BY s.deliverBy LIMIT ${shownInGroup}`,
    { siteId },
  )
}

export function undeliveredCount(db: Reader, siteId: string): number {
  const row = db.get<{ readonly count: number }>(
    `SELECT count(*) AS count FROM reworkSlips AS s INDEXED BY reworkSlipsUndelivered
     WHERE s.siteId = @siteId AND s.state = 'drafted'`,
    { siteId },
  )
  return row?.count ?? 0
}
