import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { BrokerPaperRow, BrokerTickRow, BrokerVisitLineRow, BrokerVisitRow } from './broker-row.ts'

const fixed = [
  ...(['id', 'siteId', 'serial', 'brokerId', 'arrivedAt', 'registeredAt', 'byId', 'by', 'past'] as const),
] satisfies readonly (keyof BrokerVisitRow)[]
const changing = [
  ...(['purpose', 'clientAnswer', 'clientSaid', 'business', 'signs', 'otherBuildings'] as const),
  ...(['proposedClass', 'proposedReason'] as const),
  ...(['rev', 'visitorClass', 'placedAt', 'placedBy', 'classReason', 'prospectId', 'withClient', 'affordability'] as const),
  ...(['quotedAt', 'quoteKind', 'shownAt', 'shownRooms', 'clientPresent', 'farewell', 'farewellAt', 'farewellBy'] as const),
  ...(['controlRoomPerson', 'repliedAt', 'reply', 'endedAt'] as const),
] satisfies readonly (keyof BrokerVisitRow)[]
const all = [...fixed, ...changing]
const columns = `${all.map((name) => `v.${name}`).join(', ')}, b.firm, b.agent`
const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function insertBrokerVisit(db: Writer, row: BrokerVisitRow): void {
  db.run(`INSERT INTO brokerVisits (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateBrokerVisit(db: Writer, row: BrokerVisitRow): void {
  const rows = db.run(`UPDATE brokerVisits SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the visit was changed in between')
}

export function findBrokerVisit(db: Reader, siteId: string, id: string): BrokerVisitLineRow | undefined {
  return db.get(
    `SELECT ${columns} FROM brokerVisits AS v CROSS JOIN brokers AS b ON b.id = v.brokerId
      WHERE v.id = @id AND v.siteId = @siteId`,
    { id, siteId },
  )
}

interface Page {
  readonly siteId: string
  readonly brokerId: string | null
  readonly where: readonly string[]
  readonly parameters: Parameters
  readonly limit: number
}

/** The latest first, along the index of the broker or of all. */
export function brokerVisitPage(db: Reader, { siteId, brokerId, where, parameters, limit }: Page): BrokerVisitLineRow[] {
  const index = brokerId === null ? 'brokerVisitsByArrival' : 'brokerVisitsOfBroker'
  const of = brokerId === null ? [] : ['v.brokerId = @brokerId']
  return db.all(
    `SELECT ${columns} FROM brokerVisits AS v INDEXED BY ${index} CROSS JOIN brokers AS b ON b.id = v.brokerId
      WHERE ${['v.siteId = @siteId', ...of, ...where].join(' AND ')}
      ORDER BY v.arrivedAt DESC, v.id DESC LIMIT @limit`,
    { ...parameters, siteId, limit, ...(brokerId === null ? {} : { brokerId }) },
  )
}

/** On which this client was brought, the latest first. */
export function visitsWithClient(db: Reader, prospectId: string): BrokerVisitLineRow[] {
  return db.all(
    `SELECT ${columns} FROM brokerVisits AS v INDEXED BY brokerVisitsOfProspect CROSS JOIN brokers AS b ON b.id = v.brokerId
      WHERE v.prospectId = @prospectId AND v.withClient = 1 ORDER BY v.arrivedAt DESC, v.id DESC LIMIT 20`,
    { prospectId },
  )
}

interface FirstViewing {
  readonly at: number | null
}

/** When this broker first viewed with the client there. */
export function firstViewingOf(db: Reader, brokerId: string, prospectId: string): number | null {
  const row = db.get<FirstViewing>(
    `SELECT MIN(v.shownAt) AS at FROM brokerVisits AS v INDEXED BY brokerVisitsOfProspect
      WHERE v.prospectId = @prospectId AND v.withClient = 1 AND v.brokerId = @brokerId AND v.clientPresent = 1`,
    { brokerId, prospectId },
  )
  return row?.at ?? null
}

export function insertBrokerPaper(db: Writer, row: BrokerPaperRow): void {
  db.run(
    `INSERT INTO brokerPapers (id, siteId, visitId, paper, at, byId, by) VALUES (@id, @siteId, @visitId, @paper, @at, @byId, @by)`,
    { ...row },
  )
}

/** Of many visits at once, in the order in which they were handed over. */
export function brokerPapersOf(db: Reader, visitIds: readonly string[]): BrokerPaperRow[] {
  return db.all(
    `SELECT q.id, q.siteId, q.visitId, q.paper, q.at, q.byId, q.by
      FROM json_each(@ids) AS asked CROSS JOIN brokerPapers AS q ON q.visitId = asked.value ORDER BY q.at, q.id`,
    { ids: JSON.stringify(visitIds) },
  )
}

export function setBrokerTick(db: Writer, row: BrokerTickRow, done: boolean): void {
  db.run('DELETE FROM brokerTicks WHERE visitId = @visitId AND item = @item', { visitId: row.visitId, item: row.item })
  if (done) db.run('INSERT INTO brokerTicks (visitId, item, at, by) VALUES (@visitId, @item, @at, @by)', { ...row })
}

export function brokerTicksOf(db: Reader, visitId: string): BrokerTickRow[] {
  return db.all('SELECT t.visitId, t.item, t.at, t.by FROM brokerTicks AS t WHERE t.visitId = @visitId', { visitId })
}
