import type { Reader, Writer } from '../database/handles.ts'
import type { SuiteEventRow, SuiteHoldRow, SuiteLine, SuiteRow } from './suite-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'building', 'floor', 'room', 'roomKey', 'place', 'grossArea', 'inUnitArea', 'layout'] as const),
  ...(['orientation', 'fitOut', 'neighbours', 'rentUnit', 'rentAsked', 'floorPrice'] as const),
  ...(['managementFee', 'parkingFee', 'phoneFee', 'remark'] as const),
  ...(['state', 'stateSince', 'stateBy', 'stateReason', 'leaseEnd', 'tenantId', 'removedAt'] as const),
] satisfies readonly (keyof SuiteRow)[]

const insert = `INSERT INTO suites (${written.join(', ')}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
const assignments = written
  .filter((name) => name !== 'id' && name !== 'siteId')
  .map((name) => `${name} = @${name}`)
  .join(', ')

const line = `SELECT ${written.map((name) => `s.${name}`).join(', ')}, t.name AS tenant,
  (SELECT count(*) FROM suiteHolds AS h WHERE h.suiteId = s.id AND h.releasedAt IS NULL) AS holds,
  (SELECT min(h.until) FROM suiteHolds AS h WHERE h.suiteId = s.id AND h.releasedAt IS NULL) AS firstUntil`
const withTenant = 'LEFT JOIN tenants AS t ON t.id = s.tenantId'
const here = 's.siteId = @siteId AND s.removedAt IS NULL'

export function insertSuite(db: Writer, row: SuiteRow): void {
  db.run(insert, { ...row })
}

export function updateSuite(db: Writer, row: SuiteRow): void {
  const { siteId: _site, ...values } = row
  const rows = db.run(`UPDATE suites SET ${assignments} WHERE id = @id AND rev = @rev - 1`, values)
  if (rows !== 1) throw new Error('the suite was changed in between')
}

export function findSuite(db: Reader, siteId: string, id: string): SuiteLine | undefined {
  return db.get<SuiteLine>(`${line} FROM suites AS s ${withTenant} WHERE s.id = @id AND ${here}`, { id, siteId })
}

export function suiteByRoom(db: Reader, siteId: string, building: string, roomKey: string): { readonly id: string } | undefined {
  return db.get(
    'SELECT id FROM suites WHERE siteId = @siteId AND building = @building AND roomKey = @roomKey AND removedAt IS NULL',
    { siteId, building, roomKey },
  )
}

/** The whole house in the order of its floors; more than `limit` suites are no one building. */
export function suitesInPlace(db: Reader, siteId: string, limit: number): SuiteLine[] {
  return db.all<SuiteLine>(
    `${line} FROM suites AS s INDEXED BY suitesByPlace ${withTenant} WHERE ${here} ORDER BY s.place, s.id LIMIT @limit`,
    { siteId, limit },
  )
}

/** What a list is narrowed by; `null`: all. `state` and `orientation` are JSON lists, `room` is any part of its key. */
export interface AskedSuites {
  readonly state: string | null
  readonly orientation: string | null
  readonly areaFrom: number | null
  readonly areaTo: number | null
  readonly floor: number | null
  readonly room: string | null
}

const conditions = {
  state: 's.state IN (SELECT value FROM json_each(@state))',
  orientation: 's.orientation IN (SELECT value FROM json_each(@orientation))',
  areaFrom: 's.grossArea >= @areaFrom',
  areaTo: 's.grossArea <= @areaTo',
  floor: 's.floor = @floor',
  room: 'instr(s.roomKey, @room) > 0',
} as const satisfies Record<keyof AskedSuites, string>

interface SuitePage {
  readonly siteId: string
  readonly after: string | number
  readonly afterId: string
  readonly limit: number
}

export function suitePage(db: Reader, order: 'floor' | 'area', asked: AskedSuites, page: SuitePage): SuiteLine[] {
  const [index, column] = order === 'floor' ? ['suitesByPlace', 'place'] : ['suitesByArea', 'grossArea']
  const given = Object.entries(asked).filter(([, value]) => value !== null)
  const narrowed = Object.entries(conditions).filter(([name]) => given.some(([one]) => one === name))
  const all = [here, `(s.${column}, s.id) > (@after, @afterId)`, ...narrowed.map(([, sql]) => sql)].join(' AND ')
  return db.all<SuiteLine>(
    `${line} FROM suites AS s INDEXED BY ${index} ${withTenant} WHERE ${all} ORDER BY s.${column}, s.id LIMIT @limit`,
    { ...page, ...Object.fromEntries(given) },
  )
}

/** Suites that can be had, within these areas, the smallest first. */
export function openSuites(db: Reader, parameters: { siteId: string; least: number; most: number; limit: number }): SuiteLine[] {
  return db.all<SuiteLine>(
    `${line} FROM suites AS s INDEXED BY suitesByArea ${withTenant}
      WHERE ${here} AND s.grossArea BETWEEN @least AND @most AND s.state IN ('vacant', 'interested', 'negotiating')
      ORDER BY s.grossArea, s.id LIMIT @limit`,
    parameters,
  )
}

export function largestOpen(db: Reader, siteId: string): number | null {
  const row = db.get<{ readonly area: number }>(
    `SELECT s.grossArea AS area FROM suites AS s INDEXED BY suitesByArea
      WHERE ${here} AND s.state IN ('vacant', 'interested', 'negotiating') ORDER BY s.grossArea DESC LIMIT 1`,
    { siteId },
  )
  return row?.area ?? null
}

export function insertSuiteEvent(db: Writer, row: SuiteEventRow): void {
  db.run('INSERT INTO suiteEvents (siteId, suiteId, at, byId, by, text) VALUES (@siteId, @suiteId, @at, @byId, @by, @text)', {
    ...row,
  })
}

export function suiteEventsOf(db: Reader, suiteId: string): SuiteEventRow[] {
  return db.all<SuiteEventRow>('SELECT * FROM suiteEvents WHERE suiteId = @suiteId ORDER BY seq DESC LIMIT 200', { suiteId })
}

export function insertHold(db: Writer, row: SuiteHoldRow): void {
  db.run(
    `INSERT INTO suiteHolds (id, siteId, suiteId, prospectId, kind, ownerId, owner, since, until)
      VALUES (@id, @siteId, @suiteId, @prospectId, @kind, @ownerId, @owner, @since, @until)`,
    { ...row },
  )
}

/** The open ones of these suites, the oldest first. */
export function holdsOf(db: Reader, suiteIds: readonly string[]): SuiteHoldRow[] {
  return db.all<SuiteHoldRow>(
    `SELECT * FROM suiteHolds INDEXED BY suiteHoldsOpen
      WHERE suiteId IN (SELECT value FROM json_each(@suiteIds)) AND releasedAt IS NULL ORDER BY since, id`,
    { suiteIds: JSON.stringify(suiteIds) },
  )
}

export function findHold(db: Reader, siteId: string, id: string): SuiteHoldRow | undefined {
  return db.get<SuiteHoldRow>('SELECT * FROM suiteHolds WHERE id = @id AND siteId = @siteId AND releasedAt IS NULL', {
    id,
    siteId,
  })
}

export function holdsOfProspect(db: Reader, prospectId: string): SuiteHoldRow[] {
  return db.all<SuiteHoldRow>(
    'SELECT * FROM suiteHolds INDEXED BY suiteHoldsByProspect WHERE prospectId = @prospectId AND releasedAt IS NULL ORDER BY since',
    { prospectId },
  )
}

export function updateHold(db: Writer, row: Pick<SuiteHoldRow, 'id' | 'kind' | 'until' | 'ownerId' | 'owner'>): void {
  const { id, kind, until, ownerId, owner } = row
  db.run('UPDATE suiteHolds SET kind = @kind, until = @until, ownerId = @ownerId, owner = @owner WHERE id = @id', {
    ...{ id, kind, until, ownerId, owner },
  })
}

export function endHold(
  db: Writer,
  row: { readonly id: string; readonly releasedAt: number; readonly releasedBy: string; readonly releaseReason: string },
): void {
  db.run(
    'UPDATE suiteHolds SET releasedAt = @releasedAt, releasedBy = @releasedBy, releaseReason = @releaseReason WHERE id = @id',
    { ...row },
  )
}
