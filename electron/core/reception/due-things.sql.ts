import type { Reader } from '../database/handles.ts'

/** A row of what falls due; `part` says which of several limits of one record. */
export interface DueRow {
  readonly kind:
    | 'incident'
    | 'repair'
    | 'promise'
    | 'handOver'
    | 'rework'
    | 'wave'
    | 'service'
    | 'settle'
    | 'callBack'
    | 'correction'
    | 'lostFound'
  readonly id: string
  readonly caseId: string | null
  readonly serial: string
  readonly dueAt: number
  readonly part: string | null
  /** 急修 */
  readonly urgent: number
  /** The account that promised; `null`: the desk's own affair. */
  readonly ownerId: string | null
}

const row = (
  kind: DueRow['kind'],
  { id = 'id', caseId = 'NULL', serial = 'serial', due = 'dueAt', part = 'NULL', urgent = '0', owner = 'NULL' },
) =>
  `SELECT '${kind}' AS kind, ${id} AS id, ${caseId} AS caseId, ${serial} AS serial, ${due} AS dueAt, ${part} AS part, ${urgent} AS urgent, ${owner} AS ownerId`

const clock = (name: 'oral' | 'written' | 'summary') =>
  `${row('incident', { due: `${name}DueAt`, part: `'${name}'` })} FROM incidents INDEXED BY incidentsOpen
   WHERE siteId = @siteId AND state = 'open' AND ${name}At IS NULL AND ${name}DueAt < @until`

const callBacks = (rank: 0 | 1 | 2) =>
  `${row('callBack', { caseId: 'id', due: 'callBackDueAt' })} FROM cases INDEXED BY casesToCallBack
   WHERE siteId = @siteId AND duty = 'callBack' AND callBackRank = ${rank} AND callBackDueAt < @long`

/** Each a walk along a partial index that holds open work only, from the oldest limit up to the horizon. */
const parts: readonly string[] = [
  ...[clock('oral'), clock('written'), clock('summary')],
  `${row('repair', { caseId: 'caseId', due: 'nextDueAt', part: 'state', urgent: `grade = 'urgent'` })} FROM repairs INDEXED BY repairsDue
   WHERE siteId = @siteId AND nextDueAt IS NOT NULL AND nextDueAt < @until`,
  `${row('promise', { id: 'p.id', caseId: 'p.caseId', serial: 'c.serial', due: 'p.dueAt', owner: 'p.ownerId' })}
   FROM promises AS p INDEXED BY promisesOpen JOIN cases AS c ON c.id = p.caseId
   WHERE p.siteId = @siteId AND p.state = 'open' AND p.dueAt < @until`,
  `${row('handOver', { caseId: 'id', due: 'handOverDueAt', urgent: `category = 'repair' AND urgency = 'urgent'` })}
   FROM cases INDEXED BY casesToHandOver WHERE siteId = @siteId AND duty = 'handOver' AND handOverDueAt < @until`,
  `${row('rework', { caseId: 'caseId', due: 'deliverBy' })} FROM reworkSlips INDEXED BY reworkSlipsUndelivered
   WHERE siteId = @siteId AND state = 'drafted' AND deliverBy < @long`,
  `${row('wave', { due: 'expectedAt' })} FROM waves INDEXED BY wavesUnfinished
   WHERE siteId = @siteId AND state IN ('open', 'restored') AND state = 'open' AND expectedAt < @until`,
  `${row('service', { caseId: 'caseId', due: 'nextDueAt', part: 'state' })} FROM serviceOrders INDEXED BY serviceOrdersDue
   WHERE siteId = @siteId AND nextDueAt IS NOT NULL AND nextDueAt < @until`,
  `${row('settle', { caseId: 'id' })} FROM cases INDEXED BY casesUnsettledByDue
   WHERE siteId = @siteId AND finishedAt IS NULL AND dueAt < @long`,
  ...[callBacks(0), callBacks(1), callBacks(2)],
  `${row('correction', { caseId: 'caseId' })} FROM corrections INDEXED BY correctionsOpenByDue
   WHERE siteId = @siteId AND state = 'open' AND dueAt IS NOT NULL AND dueAt < @long`,
  `${row('lostFound', { caseId: 'caseId', due: 'holdUntil' })} FROM lostFoundItems INDEXED BY lostFoundByHold
   WHERE siteId = @siteId AND state = 'held' AND holdUntil < @long`,
]

const statement = `${parts.join('\nUNION ALL\n')}\nORDER BY dueAt DESC LIMIT @limit`

interface Horizon {
  readonly siteId: string
  /** Until when limits of minutes and hours are looked for, and those of days. */
  readonly until: number
  readonly long: number
  readonly limit: number
}

/** What falls due before the horizon, the latest limits first: of a mountain of old ones the new ones are never hidden. */
export function dueRows(db: Reader, horizon: Horizon): DueRow[] {
  return db.all<DueRow>(statement, { ...horizon })
}
