import { openProspectStages, type StageAge, wayToContract } from '../../../shared/leasing/leasing-figures.ts'
import type { LostReason, Stage } from '../../../shared/leasing/prospect-words.ts'
import type { Parameters, Reader } from '../database/handles.ts'
import { claimOrder } from './brokers.sql.ts'
import { prospectsStanding } from './prospects.sql.ts'

/** Whose, and from and before which instants. */
export interface FigurePeriod {
  readonly siteId: string
  /** `null`: everybody's. */
  readonly ownerId: string | null
  readonly from: number
  readonly before: number
}

const mine = ({ ownerId }: Pick<FigurePeriod, 'ownerId'>, column = 'p.ownerId') =>
  ownerId === null ? '' : `AND ${column} = @ownerId`

/** Without what is asked of nobody: a parameter that a statement does not name is a fault. */
function asked({ ownerId, ...period }: FigurePeriod): Parameters {
  return ownerId === null ? { ...period } : { ...period, ownerId }
}

const areaAsked = 'COALESCE(SUM(COALESCE(p.areaFrom, p.areaTo)), 0) AS area'
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

export interface AgedStage {
  readonly stage: Stage
  readonly age: StageAge
  readonly count: number
  readonly area: number
}

/** Since when somebody came to a stage within the last 7, 30 and 90 days. */
export interface AgeLimits {
  readonly week: number
  readonly month: number
  readonly quarter: number
}

/** Only who is still in work is looked at, however many are signed or lost. */
export function agedStages(db: Reader, period: Pick<FigurePeriod, 'siteId' | 'ownerId'>, limits: AgeLimits): AgedStage[] {
  const { siteId, ownerId } = period
  return db.all(
    `SELECT p.stage, CASE WHEN p.stageSince >= @week THEN 'week' WHEN p.stageSince >= @month THEN 'month'
        WHEN p.stageSince >= @quarter THEN 'quarter' ELSE 'older' END AS age, COUNT(*) AS count, ${areaAsked}
      FROM prospects AS p INDEXED BY prospectsByStageSince
      WHERE p.siteId = @siteId AND p.stage IN (${quoted(openProspectStages)}) AND ${prospectsStanding} ${mine(period)}
      GROUP BY p.stage, age`,
    { siteId, ...limits, ...(ownerId === null ? {} : { ownerId }) },
  )
}

export interface ReachedStage {
  /** Place on the way to the contract; -1: none of it. */
  readonly reached: number
  readonly count: number
  readonly area: number
}

const placeOnWay = wayToContract.map((stage, place) => `WHEN '${stage}' THEN ${place}`).join(' ')

/** Of those who first called or came in the period, how far each ever came. */
export function reachedStages(db: Reader, period: FigurePeriod): ReachedStage[] {
  const index = period.ownerId === null ? 'prospectsByReceived' : 'prospectsOfOwner'
  return db.all(
    `SELECT (SELECT MAX(CASE s.stage ${placeOnWay} ELSE -1 END) FROM prospectStages AS s INDEXED BY prospectStagesOf
        WHERE s.prospectId = p.id) AS reached, COUNT(*) AS count, ${areaAsked}
      FROM prospects AS p INDEXED BY ${index}
      WHERE p.siteId = @siteId AND p.receivedAt >= @from AND p.receivedAt < @before AND ${prospectsStanding} ${mine(period)}
      GROUP BY reached`,
    asked(period),
  )
}

export interface EndedStay {
  readonly stage: Stage
  /** Milliseconds. */
  readonly stayed: number
}

/** Stays in a stage that ended in the period. */
export function endedStays(db: Reader, period: FigurePeriod): EndedStay[] {
  return db.all(
    `SELECT s.stage, s.leftAt - s.since AS stayed
      FROM prospectStages AS s INDEXED BY prospectStagesByEnd CROSS JOIN prospects AS p ON p.id = s.prospectId
      WHERE s.siteId = @siteId AND s.leftAt >= @from AND s.leftAt < @before AND ${prospectsStanding} ${mine(period)}`,
    asked(period),
  )
}

/** Whether a prospect left this stage in the period; for lists. */
export const leftStage = `EXISTS (SELECT 1 FROM prospectStages AS s INDEXED BY prospectStagesOf
  WHERE s.prospectId = p.id AND s.stage = @leftStage AND s.leftAt >= @leftFrom AND s.leftAt < @leftBefore)`
/** Whether a prospect ever was in one of these stages; for lists. */
export const everIn = `EXISTS (SELECT 1 FROM prospectStages AS s INDEXED BY prospectStagesOf
  WHERE s.prospectId = p.id AND s.stage IN (SELECT value FROM json_each(@everIn)))`

export interface LostRow {
  readonly reason: LostReason
  readonly count: number
  readonly area: number
}

/** Who was lost or went to wait in the period, and is so still. */
export function lostReasonsOf(db: Reader, period: FigurePeriod): LostRow[] {
  return db.all(
    `SELECT p.lostReason AS reason, COUNT(*) AS count, ${areaAsked} FROM prospects AS p INDEXED BY prospectsByStageSince
      WHERE p.siteId = @siteId AND p.stage IN ('lost', 'waiting') AND p.stageSince >= @from AND p.stageSince < @before
        AND ${prospectsStanding} ${mine(period)} GROUP BY p.lostReason`,
    asked(period),
  )
}

export interface BrokerVisitsRow {
  readonly brokerId: string
  readonly visits: number
  readonly emptyVisits: number
  readonly clients: number
  readonly viewings: number
}

/** An officer's: the visits that she received. */
export function brokerVisitsIn(db: Reader, period: FigurePeriod): BrokerVisitsRow[] {
  return db.all(
    `SELECT v.brokerId, COUNT(*) AS visits, SUM(v.withClient IS NOT 1) AS emptyVisits,
        COUNT(DISTINCT CASE WHEN v.withClient = 1 THEN v.prospectId END) AS clients, COUNT(v.shownAt) AS viewings
      FROM brokerVisits AS v INDEXED BY brokerVisitsByArrival
      WHERE v.siteId = @siteId AND v.arrivedAt >= @from AND v.arrivedAt < @before ${mine(period, 'v.byId')} GROUP BY v.brokerId`,
    asked(period),
  )
}

export interface BrokerDealsRow {
  readonly brokerId: string
  readonly deals: number
}

/** Clients who signed in the period, each counted for the one broker who keeps it (domain 2.9). */
export function brokerDealsIn(db: Reader, period: FigurePeriod): BrokerDealsRow[] {
  return db.all(
    `SELECT v.brokerId, COUNT(DISTINCT p.id) AS deals
      FROM prospects AS p INDEXED BY prospectsByStageSince
      CROSS JOIN brokerVisits AS v INDEXED BY brokerVisitsOfProspect ON v.prospectId = p.id
      WHERE p.siteId = @siteId AND p.stage = 'signed' AND p.stageSince >= @from AND p.stageSince < @before
        AND ${prospectsStanding} ${mine(period)} AND v.withClient = 1 AND NOT EXISTS (
        SELECT 1 FROM brokerVisits AS o INDEXED BY brokerVisitsOfProspect
          WHERE o.prospectId = v.prospectId AND o.withClient = 1 AND o.brokerId <> v.brokerId
            AND ${claimOrder('o')} < ${claimOrder('v')})
      GROUP BY v.brokerId`,
    asked(period),
  )
}

export interface NamedBroker {
  readonly id: string
  readonly firm: string | null
  readonly agent: string
}

export function brokerNames(db: Reader, ids: readonly string[]): NamedBroker[] {
  return db.all('SELECT b.id, b.firm, b.agent FROM json_each(@ids) AS asked CROSS JOIN brokers AS b ON b.id = asked.value', {
    ids: JSON.stringify(ids),
  })
}
