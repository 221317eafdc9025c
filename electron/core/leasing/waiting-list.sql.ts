import type { Reader, Writer } from '../database/handles.ts'
import type { WaitingListRow } from './waiting-list-row.ts'

const fixed = ['id', 'siteId', 'serial', 'number', 'prospectId', 'addedAt', 'addedById', 'addedBy'] as const
const changing = [
  ...(['rev', 'reason', 'building', 'buildingKey', 'price', 'unit', 'priceUnknown', 'leaseStart', 'termMonths'] as const),
  ...(['leaseEnd', 'endComputed', 'termUnknown', 'wakeOn', 'wakeKey', 'referrals', 'remark', 'state'] as const),
  ...(['wokenAt', 'wokenBy', 'wokenNote'] as const),
] satisfies readonly (keyof WaitingListRow)[]
const all = [...fixed, ...changing] satisfies readonly (keyof WaitingListRow)[]
const columns = all.map((name) => `w.${name}`).join(', ')

export function insertWaiting(db: Writer, row: WaitingListRow): void {
  db.run(`INSERT INTO waitingList (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateWaiting(db: Writer, row: WaitingListRow): void {
  const assignments = changing.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE waitingList SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the entry was changed in between')
}

export function findWaiting(db: Reader, siteId: string, id: string): WaitingListRow | undefined {
  return db.get(`SELECT ${columns} FROM waitingList AS w WHERE w.id = @id AND w.siteId = @siteId`, { id, siteId })
}

/** The latest of a prospect: a company may wait, come back and wait again. */
export function waitingOf(db: Reader, prospectId: string): WaitingListRow | undefined {
  return db.get(
    `SELECT ${columns} FROM waitingList AS w INDEXED BY waitingListOf WHERE w.prospectId = @prospectId
      ORDER BY w.number DESC LIMIT 1`,
    { prospectId },
  )
}

interface Asked {
  readonly siteId: string
  /** Whose prospects alone; `null`: everybody's. */
  readonly ownerId: string | null
}

const owned = (ownerId: string | null) => (ownerId === null ? '' : 'AND p.ownerId = @ownerId')
const whose = (ownerId: string | null) => (ownerId === null ? {} : { ownerId })

interface Page extends Asked {
  readonly state: WaitingListRow['state']
  /** Only whose day of waking has come by then. */
  readonly dueBy: string | null
  readonly after: { readonly afterKey: string; readonly afterId: string } | null
  readonly limit: number
}

/** Whoever is to be woken soonest first; who would not say until when, last. */
export function waitingRows(db: Reader, { ownerId, dueBy, after, ...asked }: Page): WaitingListRow[] {
  const due = dueBy === null ? '' : 'AND w.wakeKey <= @dueBy'
  const below = after === null ? '' : 'AND (w.wakeKey, w.id) > (@afterKey, @afterId)'
  return db.all(
    `SELECT ${columns} FROM waitingList AS w INDEXED BY waitingListByState CROSS JOIN prospects AS p ON p.id = w.prospectId
      WHERE w.siteId = @siteId AND w.state = @state ${due} ${below} ${owned(ownerId)} ORDER BY w.wakeKey, w.id LIMIT @limit`,
    { ...asked, ...after, ...whose(ownerId), ...(dueBy === null ? {} : { dueBy }) },
  )
}

interface Count {
  readonly count: number
}

export function countWakeUps(db: Reader, { siteId, today, ownerId }: Asked & { readonly today: string }): number {
  const found = db.get<Count>(
    `SELECT COUNT(*) AS count FROM waitingList AS w INDEXED BY waitingListByState
      CROSS JOIN prospects AS p ON p.id = w.prospectId
      WHERE w.siteId = @siteId AND w.state = 'waiting' AND w.wakeKey <= @today ${owned(ownerId)}`,
    { siteId, today, ...whose(ownerId) },
  )
  return found?.count ?? 0
}

interface BuildingPage extends Asked {
  readonly after: string | null
  readonly limit: number
}

interface Building {
  readonly buildingKey: string
}

/** Rival buildings that somebody told of, by name. */
export function rivalKeys(db: Reader, { ownerId, after, ...asked }: BuildingPage): string[] {
  const rows = db.all<Building>(
    `SELECT w.buildingKey FROM waitingList AS w INDEXED BY waitingListByBuilding
      CROSS JOIN prospects AS p ON p.id = w.prospectId
      WHERE w.siteId = @siteId AND w.buildingKey IS NOT NULL AND w.buildingKey > @after ${owned(ownerId)}
      GROUP BY w.buildingKey ORDER BY w.buildingKey LIMIT @limit`,
    { ...asked, after: after ?? '', ...whose(ownerId) },
  )
  return rows.map(({ buildingKey }) => buildingKey)
}

export interface RivalDeal extends WaitingListRow {
  readonly owner: string
}

/** All that was told of these buildings, the latest first. */
export function rivalDeals(db: Reader, { siteId, ownerId }: Asked, keys: readonly string[]): RivalDeal[] {
  return db.all(
    `SELECT ${columns}, p.owner FROM json_each(@keys) AS asked
      CROSS JOIN waitingList AS w INDEXED BY waitingListByBuilding ON w.siteId = @siteId AND w.buildingKey = asked.value
      CROSS JOIN prospects AS p ON p.id = w.prospectId
      WHERE w.buildingKey IS NOT NULL ${owned(ownerId)} ORDER BY w.number DESC`,
    { siteId, keys: JSON.stringify(keys), ...whose(ownerId) },
  )
}
