import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { KeyTurnRow, RivalRow, ViewingDefectRow, ViewingLine, ViewingRow, ViewingSuiteRow } from './viewing-row.ts'

// Its number and who wrote it down are never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'registeredAt', 'registrarId', 'registrar'] as const),
] satisfies readonly (keyof ViewingRow)[]
const changing = [
  ...(['rev', 'state', 'prospectId', 'startsAt', 'endsAt', 'visitors', 'broker', 'escort', 'reason', 'comparison'] as const),
  ...(['flexible', 'flexibleNote', 'gradeBefore', 'gradeAfter', 'nextStep', 'nextOn', 'meetingRoom', 'gift'] as const),
  ...(['remark', 'concludedAt', 'concludedBy', 'cancelReason', 'brokerVisitId', 'clientPresent'] as const),
] satisfies readonly (keyof ViewingRow)[]
const all = [...fixed, ...changing]
const select = `SELECT ${all.map((name) => `v.${name}`).join(', ')}, p.serial AS prospectSerial, p.company, p.ownerId, p.owner`
const withProspect = 'CROSS JOIN prospects AS p ON p.id = v.prospectId'

export function insertViewing(db: Writer, row: ViewingRow): void {
  db.run(`INSERT INTO viewings (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

const assignments = changing.map((name) => `${name} = @${name}`).join(', ')

export function updateViewing(db: Writer, row: ViewingRow): void {
  const rows = db.run(`UPDATE viewings SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the viewing was changed in between')
}

export function findViewing(db: Reader, siteId: string, id: string): ViewingLine | undefined {
  return db.get(`${select} FROM viewings AS v ${withProspect} WHERE v.id = @id AND v.siteId = @siteId`, { id, siteId })
}

interface Page {
  readonly siteId: string
  /** Whose prospects alone; `null`: everybody's. */
  readonly ownerId: string | null
  /** Of one prospect alone. */
  readonly prospectId: string | null
  /** Of all prospects; the viewings of one have their own. */
  readonly index: 'viewingsByStart' | 'viewingsPlanned' | 'viewingsGoing' | 'viewingsOver'
  readonly order: 'ASC' | 'DESC'
  readonly where: readonly string[]
  readonly parameters: Parameters
  readonly limit: number
}

/** Along the time of the appointment. */
export function viewingRows(db: Reader, page: Page): ViewingLine[] {
  const { siteId, ownerId, prospectId, order, where, parameters, limit } = page
  const index = prospectId === null ? page.index : 'viewingsOfProspect'
  const narrowed = [
    'v.siteId = @siteId',
    ...(ownerId === null ? [] : ['p.ownerId = @ownerId']),
    ...(prospectId === null ? [] : ['v.prospectId = @prospectId']),
    ...where,
  ]
  return db.all(
    `${select} FROM viewings AS v INDEXED BY ${index} ${withProspect} WHERE ${narrowed.join(' AND ')}
      ORDER BY v.startsAt ${order}, v.id ${order} LIMIT @limit`,
    {
      ...{ ...parameters, siteId, limit },
      ...(ownerId === null ? {} : { ownerId }),
      ...(prospectId === null ? {} : { prospectId }),
    },
  )
}

const lineNames = [
  ...(['id', 'siteId', 'viewingId', 'place', 'suiteId', 'building', 'floor', 'room', 'grossArea', 'inUnitArea'] as const),
  ...(['orientation', 'fitOut', 'rentUnit', 'rentAsked', 'priceTold', 'keyOutAt', 'keyTakenBy', 'openedAt'] as const),
  ...(['lockedAt', 'windows', 'water', 'power', 'door', 'lockNote', 'keyBackAt', 'keyBackTo', 'reaction'] as const),
  'objection',
] as const satisfies readonly (keyof ViewingSuiteRow)[]

export function insertViewingSuite(db: Writer, row: ViewingSuiteRow): void {
  db.run(`INSERT INTO viewingSuites (${lineNames.join(', ')}) VALUES (${lineNames.map((name) => `@${name}`).join(', ')})`, {
    ...row,
  })
}

const lineAssignments = lineNames
  .filter((name) => !['id', 'siteId', 'viewingId', 'suiteId'].includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function updateViewingSuite(db: Writer, row: ViewingSuiteRow): void {
  const { siteId: _site, viewingId: _viewing, suiteId: _suite, ...values } = row
  db.run(`UPDATE viewingSuites SET ${lineAssignments} WHERE id = @id`, values)
}

/** A unit whose key was never out may leave the list; the database keeps the others. */
export function dropViewingSuite(db: Writer, id: string): void {
  db.run('DELETE FROM viewingSuites WHERE id = @id', { id })
}

export function insertKeyTurn(db: Writer, row: KeyTurnRow): void {
  db.run(
    `INSERT INTO viewingKeyTurns (lineId, siteId, turn, outAt, takenBy, backAt, backTo)
      VALUES (@lineId, @siteId, @turn, @outAt, @takenBy, @backAt, @backTo)`,
    { ...row },
  )
}

/** The first first. */
export function keyTurnsOf(db: Reader, lineIds: readonly string[]): KeyTurnRow[] {
  return db.all(
    `SELECT t.* FROM json_each(@ids) AS asked CROSS JOIN viewingKeyTurns AS t ON t.lineId = asked.value
      ORDER BY asked.key, t.turn`,
    { ids: JSON.stringify(lineIds) },
  )
}

/** In the order in which they are shown. */
export function suitesOfViewings(db: Reader, viewingIds: readonly string[]): ViewingSuiteRow[] {
  return db.all(
    `SELECT ${lineNames.map((name) => `s.${name}`).join(', ')} FROM json_each(@ids) AS asked
      CROSS JOIN viewingSuites AS s INDEXED BY viewingSuitesInOrder ON s.viewingId = asked.value ORDER BY asked.key, s.place`,
    { ids: JSON.stringify(viewingIds) },
  )
}

interface Meanwhile {
  readonly siteId: string
  readonly suiteIds: readonly string[]
  readonly startsAt: number
  readonly endsAt: number
  readonly except: string
}

export interface OtherViewing {
  readonly room: string
  readonly serial: string
  readonly owner: string
}

/** Other viewings of these units at that time. */
export function viewingsMeanwhile(db: Reader, { suiteIds, ...asked }: Meanwhile): OtherViewing[] {
  return db.all(
    `SELECT s.room, v.serial, p.owner FROM json_each(@ids) AS asked
      CROSS JOIN viewingSuites AS s INDEXED BY viewingSuitesBySuite ON s.suiteId = asked.value
      CROSS JOIN viewings AS v ON v.id = s.viewingId ${withProspect}
      WHERE v.siteId = @siteId AND v.state IN ('planned', 'going') AND v.startsAt < @endsAt AND v.endsAt > @startsAt
        AND v.id <> @except ORDER BY asked.key, v.startsAt, v.id`,
    { ...asked, ids: JSON.stringify(suiteIds) },
  )
}

export interface KeyOutRow extends Pick<ViewingLine, 'serial' | 'endsAt' | 'ownerId' | 'owner'> {
  readonly lineId: string
  readonly viewingId: string
  readonly suiteId: string
  readonly room: string
  readonly building: string
  readonly keyTakenBy: string
  readonly keyOutAt: number
}

/** The longest first. */
export function keysOutOf(db: Reader, siteId: string, limit: number): KeyOutRow[] {
  return db.all(
    `SELECT s.id AS lineId, s.viewingId, s.suiteId, s.room, s.building, s.keyTakenBy, s.keyOutAt, v.serial, v.endsAt, p.ownerId, p.owner
      FROM viewingSuites AS s INDEXED BY viewingKeysOut CROSS JOIN viewings AS v ON v.id = s.viewingId ${withProspect}
      WHERE s.siteId = @siteId AND s.keyOutAt IS NOT NULL AND s.keyBackAt IS NULL ORDER BY s.keyOutAt, s.id LIMIT @limit`,
    { siteId, limit },
  )
}

export function insertViewingDefect(db: Writer, row: ViewingDefectRow): void {
  db.run(
    `INSERT INTO viewingDefects (id, siteId, lineId, text, at, byId, by, caseId, caseSerial, repairId, repairSerial)
      VALUES (@id, @siteId, @lineId, @text, @at, @byId, @by, @caseId, @caseSerial, @repairId, @repairSerial)`,
    { ...row },
  )
}

export function defectsOfLines(db: Reader, lineIds: readonly string[]): ViewingDefectRow[] {
  return db.all(
    `SELECT d.* FROM json_each(@ids) AS asked
      CROSS JOIN viewingDefects AS d INDEXED BY viewingDefectsOfLine ON d.lineId = asked.value ORDER BY d.at, d.id`,
    { ids: JSON.stringify(lineIds) },
  )
}

export function rivalsOf(db: Reader, siteId: string): RivalRow[] {
  return db.all('SELECT * FROM rivalBuildings INDEXED BY rivalBuildingsByName WHERE siteId = @siteId ORDER BY name LIMIT 200', {
    siteId,
  })
}

export function insertRival(db: Writer, row: RivalRow): void {
  db.run(
    `INSERT INTO rivalBuildings (id, siteId, rev, name, location, hardware, service, management)
      VALUES (@id, @siteId, @rev, @name, @location, @hardware, @service, @management)`,
    { ...row },
  )
}

export function updateRival(db: Writer, { siteId: _site, ...row }: RivalRow): void {
  const rows = db.run(
    `UPDATE rivalBuildings SET rev = @rev, name = @name, location = @location, hardware = @hardware, service = @service,
      management = @management WHERE id = @id AND rev = @rev - 1`,
    row,
  )
  if (rows !== 1) throw new Error('the building was changed in between')
}
