import type { Reader, Writer } from '../database/handles.ts'
import type { ConcessionRow, ConcessionStepRow, ListedConcession } from './concession-row.ts'

// What was asked, by whom and when is never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'suiteId', 'room', 'kind', 'area', 'unit', 'listPrice', 'price', 'months', 'startOn'] as const),
  ...(['freeMonths', 'freeDays', 'escalation', 'usualEscalation', 'method', 'standardFreeDays', 'mindPrice'] as const),
  ...(['rivalBuilding', 'rivalPrice', 'fame', 'others', 'reason', 'validUntil'] as const),
  ...(['createdAt', 'createdById', 'createdBy'] as const),
] satisfies readonly (keyof ConcessionRow)[]
const changing = [
  ...(['rev', 'prospectId', 'state', 'open', 'decidedAt', 'agreedPrice', 'agreedFreeMonths', 'agreedFreeDays'] as const),
  ...(['agreedUntil', 'floorPrice', 'toldOn', 'toldNote', 'answer'] as const),
] satisfies readonly (keyof ConcessionRow)[]
const all = [...fixed, ...changing]
const listed = [...all.map((name) => `c.${name}`), 'p.serial AS prospectSerial', 'p.company', 'p.ownerId', 'p.owner'].join(', ')
const ofWhom = 'CROSS JOIN prospects AS p ON p.id = c.prospectId'

export function insertConcession(db: Writer, row: ConcessionRow): void {
  db.run(`INSERT INTO concessions (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateConcession(db: Writer, row: ConcessionRow): void {
  const assignments = changing.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE concessions SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the application was changed in between')
}

export function findConcession(db: Reader, siteId: string, id: string): ListedConcession | undefined {
  return db.get(`SELECT ${listed} FROM concessions AS c ${ofWhom} WHERE c.id = @id AND c.siteId = @siteId`, { id, siteId })
}

export function insertConcessionStep(db: Writer, row: ConcessionStepRow): void {
  db.run(
    `INSERT INTO concessionSteps (id, siteId, concessionId, kind, office, person, onDate, opinion, price, at, byId, by)
      VALUES (@id, @siteId, @concessionId, @kind, @office, @person, @onDate, @opinion, @price, @at, @byId, @by)`,
    { ...row },
  )
}

export function concessionStepsOf(db: Reader, concessionId: string): ConcessionStepRow[] {
  return db.all('SELECT * FROM concessionSteps WHERE concessionId = @concessionId ORDER BY at, id', { concessionId })
}

const groups = {
  mine: {
    index: 'concessionsPending',
    where: `c.state IN ('supervisor', 'generalManager') AND c.state IN (SELECT value FROM json_each(@states))`,
  },
  running: { index: 'concessionsByOpen', where: 'c.open = 1' },
  closed: { index: 'concessionsByOpen', where: 'c.open = 0' },
} as const

interface Page {
  readonly siteId: string
  /** Whose prospects' alone; `null`: everybody's. */
  readonly ownerId: string | null
  readonly prospectId: string | null
  readonly group: keyof typeof groups
  /** Of `mine`: whose turn it must be. */
  readonly states: readonly string[]
  readonly after: { readonly afterAt: number; readonly afterId: string } | null
  readonly limit: number
}

/** The latest first, along the index of the prospect when one is asked for. */
export function concessionRows(
  db: Reader,
  { siteId, ownerId, prospectId, group, states, after, limit }: Page,
): ListedConcession[] {
  const { index, where } = groups[group]
  const narrowed = [
    ...['c.siteId = @siteId', where],
    ...(ownerId === null ? [] : ['p.ownerId = @ownerId']),
    ...(prospectId === null ? [] : ['c.prospectId = @prospectId']),
    ...(after === null ? [] : ['(c.createdAt, c.id) < (@afterAt, @afterId)']),
  ]
  return db.all(
    `SELECT ${listed} FROM concessions AS c INDEXED BY ${prospectId === null ? index : 'concessionsOfProspect'} ${ofWhom}
      WHERE ${narrowed.join(' AND ')} ORDER BY c.createdAt DESC, c.id DESC LIMIT @limit`,
    {
      ...{ siteId, limit, ...after },
      ...(group === 'mine' ? { states: JSON.stringify(states) } : {}),
      ...(ownerId === null ? {} : { ownerId }),
      ...(prospectId === null ? {} : { prospectId }),
    },
  )
}

interface Count {
  readonly count: number
}

/** How many wait for somebody whose turn these are. */
export function countPending(db: Reader, siteId: string, states: readonly string[]): number {
  const found = db.get<Count>(
    `SELECT COUNT(*) AS count FROM concessions AS c INDEXED BY concessionsPending
      WHERE c.siteId = @siteId AND ${groups.mine.where}`,
    { siteId, states: JSON.stringify(states) },
  )
  return found?.count ?? 0
}

/** What is on its way for this prospect and suite. */
export function pendingFor(db: Reader, prospectId: string, suiteId: string): ConcessionRow | undefined {
  return db.get(
    `SELECT c.* FROM concessions AS c INDEXED BY concessionsOfProspect WHERE c.prospectId = @prospectId AND c.suiteId = @suiteId
      AND c.state IN ('supervisor', 'generalManager') ORDER BY c.createdAt DESC, c.id DESC LIMIT 1`,
    { prospectId, suiteId },
  )
}

/** What was approved for this prospect and these suites and the client has not declined, the latest first; also what has run out. */
export function approvedFor(db: Reader, prospectId: string, suiteIds: readonly string[]): ConcessionRow[] {
  return db.all(
    `SELECT c.* FROM concessions AS c INDEXED BY concessionsOfProspect WHERE c.prospectId = @prospectId
      AND c.suiteId IN (SELECT value FROM json_each(@suiteIds)) AND c.state IN ('approved', 'countered')
      AND c.answer IS NOT 'declined' ORDER BY c.createdAt DESC, c.id DESC`,
    { prospectId, suiteIds: JSON.stringify(suiteIds) },
  )
}
