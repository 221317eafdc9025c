import type { BrokerClass } from '../../../shared/leasing/broker-words.ts'
import type { Reader, Writer } from '../database/handles.ts'
import type { BrokerRow } from './broker-row.ts'

const fixed = ['id', 'siteId', 'ownerId', 'owner', 'registeredAt'] as const satisfies readonly (keyof BrokerRow)[]
const changing = [
  ...(['rev', 'firm', 'firmKey', 'agent', 'phone', 'card', 'business', 'note', 'lastSeenAt'] as const),
] satisfies readonly (keyof BrokerRow)[]
const all = [...fixed, ...changing]
const columns = all.map((name) => `b.${name}`).join(', ')
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function insertBroker(db: Writer, row: BrokerRow): void {
  db.run(`INSERT INTO brokers (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateBroker(db: Writer, row: BrokerRow): void {
  const rows = db.run(`UPDATE brokers SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the broker was changed in between')
}

export function findBroker(db: Reader, siteId: string, id: string): BrokerRow | undefined {
  return db.get(`SELECT ${columns} FROM brokers AS b WHERE b.id = @id AND b.siteId = @siteId`, { id, siteId })
}

export function brokerByName(db: Reader, siteId: string, firmKey: string, agent: string): BrokerRow | undefined {
  return db.get(`SELECT ${columns} FROM brokers AS b WHERE b.siteId = @siteId AND b.firmKey = @firmKey AND b.agent = @agent`, {
    siteId,
    firmKey,
    agent,
  })
}

interface Page {
  readonly siteId: string
  /** Part of the firm or the agent; empty: all. A phone is never looked through. */
  readonly text: string
  readonly afterAt: number
  readonly afterId: string
  readonly limit: number
}

/** Whoever was here last is first. */
export function brokerPage(db: Reader, page: Page): BrokerRow[] {
  return db.all(
    `SELECT ${columns} FROM brokers AS b INDEXED BY brokersByLastSeen
      WHERE b.siteId = @siteId AND (b.lastSeenAt, b.id) < (@afterAt, @afterId)
        AND (@text = '' OR instr(COALESCE(b.firm, '') || ' ' || b.agent, @text) > 0)
      ORDER BY b.lastSeenAt DESC, b.id DESC LIMIT @limit`,
    { ...page },
  )
}

export interface BrokerTotal {
  readonly brokerId: string
  readonly visits: number
  readonly emptyVisits: number
  readonly clients: number
  readonly viewings: number
  readonly promoted: number
}

/** Of many brokers at once. */
export function brokerTotals(db: Reader, ids: readonly string[]): BrokerTotal[] {
  return db.all(
    `SELECT asked.value AS brokerId, COUNT(v.id) AS visits, COALESCE(SUM(v.withClient = 0), 0) AS emptyVisits,
        COUNT(DISTINCT CASE WHEN v.withClient = 1 THEN v.prospectId END) AS clients, COUNT(v.shownAt) AS viewings,
        COALESCE(SUM(v.signs LIKE '%promotesOther%'), 0) AS promoted
      FROM json_each(@ids) AS asked CROSS JOIN brokerVisits AS v ON v.brokerId = asked.value
      GROUP BY asked.value`,
    { ids: JSON.stringify(ids) },
  )
}

// Who viewed first with the client comes before who did not, and among equals the earlier one.
export const claimOrder = (v: string) =>
  `(CASE WHEN ${v}.clientPresent = 1 THEN 0 ELSE 1 END, CASE WHEN ${v}.clientPresent = 1 THEN ${v}.shownAt ELSE ${v}.arrivedAt END)`

const signedAndKept = `v.withClient = 1 AND p.stage = 'signed' AND NOT EXISTS (
        SELECT 1 FROM brokerVisits AS o INDEXED BY brokerVisitsOfProspect
          WHERE o.prospectId = v.prospectId AND o.withClient = 1 AND o.brokerId <> v.brokerId AND ${claimOrder('o')} < ${claimOrder('v')})`

interface Deals {
  readonly brokerId: string
  readonly deals: number
}

/** Clients who signed, each counted for the one broker who keeps it (domain 2.9). */
export function brokerDeals(db: Reader, ids: readonly string[]): Deals[] {
  return db.all(
    `SELECT v.brokerId, COUNT(DISTINCT v.prospectId) AS deals
      FROM json_each(@ids) AS asked CROSS JOIN brokerVisits AS v ON v.brokerId = asked.value
      CROSS JOIN prospects AS p ON p.id = v.prospectId
      WHERE ${signedAndKept}
      GROUP BY v.brokerId`,
    { ids: JSON.stringify(ids) },
  )
}

interface Signed {
  readonly prospectId: string
  readonly serial: string
}

/** Clients of this broker who signed, with the visit that they were first brought on. */
export function signedWith(db: Reader, brokerId: string): Signed[] {
  return db.all(
    `SELECT v.prospectId, MIN(v.serial) AS serial FROM brokerVisits AS v CROSS JOIN prospects AS p ON p.id = v.prospectId
      WHERE v.brokerId = @brokerId AND ${signedAndKept} GROUP BY v.prospectId`,
    { brokerId },
  )
}

interface LastClass {
  readonly brokerId: string
  readonly visitorClass: BrokerClass
}

export function lastClasses(db: Reader, ids: readonly string[]): LastClass[] {
  return db.all(
    `SELECT asked.value AS brokerId, (SELECT v.visitorClass FROM brokerVisits AS v
        WHERE v.brokerId = asked.value AND v.visitorClass IS NOT NULL ORDER BY v.arrivedAt DESC, v.id DESC LIMIT 1) AS visitorClass
      FROM json_each(@ids) AS asked WHERE visitorClass IS NOT NULL`,
    { ids: JSON.stringify(ids) },
  )
}
