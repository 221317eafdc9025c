import type {
  FoodState,
  IdentityKind,
  ItemKind,
  LostFoundNature,
  LostFoundState,
} from '../../../shared/reception/lost-found-words.ts'
import type { Reader, Value, Writer } from '../database/handles.ts'

/** A record as it is stored; instants in UTC ms, `…On` civil dates, `amount` in fen, lists as JSON. */
export interface ItemRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly serial: string
  readonly caseId: string | null
  readonly nature: LostFoundNature
  readonly state: LostFoundState
  readonly registeredAt: number
  readonly receivedAt: number
  readonly registrarId: string
  readonly registrar: string
  readonly name: string
  readonly quantity: string
  readonly amount: number | null
  readonly kind: ItemKind
  readonly food: FoodState | null
  readonly bestBefore: string | null
  readonly appearance: string | null
  readonly features: string | null
  readonly happenedAt: number
  readonly place: string
  readonly person: string | null
  readonly personRoom: string | null
  readonly personPhone: string | null
  readonly receiver: string | null
  readonly witnesses: string
  readonly storage: string | null
  readonly remark: string | null
  readonly receiptSerial: string | null
  readonly holdUntil: number | null
  readonly noticeApprovedBy: string | null
  readonly noticeApprovedAt: number | null
  readonly noticeWays: string
  readonly noticeOn: string | null
  readonly transferredTo: string | null
  readonly transferReceipt: string | null
  readonly endedAt: number | null
  readonly ending: string | null
  readonly matchId: string | null
}

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'caseId', 'nature', 'state', 'registeredAt', 'receivedAt'] as const),
  ...(['registrarId', 'registrar', 'name', 'quantity', 'amount', 'kind', 'food', 'bestBefore', 'appearance'] as const),
  ...(['features', 'happenedAt', 'place', 'person', 'personRoom', 'personPhone', 'receiver', 'witnesses'] as const),
  ...(['storage', 'remark', 'receiptSerial', 'holdUntil', 'noticeApprovedBy', 'noticeApprovedAt'] as const),
  ...(['noticeWays', 'noticeOn', 'transferredTo', 'transferReceipt', 'endedAt', 'ending', 'matchId'] as const),
] as const satisfies readonly (keyof ItemRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO lostFoundItems (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
const fixed: readonly string[] = [
  'id',
  'siteId',
  'serial',
  'caseId',
  'nature',
  'registeredAt',
  'registrarId',
  'registrar',
  'receiptSerial',
]
const settable = written.filter((name) => !fixed.includes(name))
const update = `UPDATE lostFoundItems SET ${settable.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id AND rev = @rev - 1`

export function insertItem(db: Writer, row: ItemRow): void {
  db.run(insert, { ...row })
}

export function updateItem(db: Writer, row: ItemRow): void {
  if (db.run(update, { ...row }) !== 1) throw new Error('the record was changed in between')
}

export function findItem(db: Reader, siteId: string, id: string): ItemRow | undefined {
  return db.get<ItemRow>(`SELECT ${columns} FROM lostFoundItems WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

/** What hangs on a case. */
export type LinkedItemRow = ItemRow & { readonly caseId: string }

/** In the order of registration. */
export function itemsOfCases(db: Reader, caseIds: readonly string[]): LinkedItemRow[] {
  return db.all<LinkedItemRow>(
    `SELECT ${columns} FROM lostFoundItems WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY id`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

export interface ItemCondition {
  readonly where: readonly string[]
  readonly parameters: Readonly<Record<string, Value>>
}

/** The latest first: ids rise with time. */
export function itemPage(db: Reader, siteId: string, { where, parameters }: ItemCondition, limit: number): ItemRow[] {
  const all = ['siteId = @siteId', ...where].join(' AND ')
  return db.all<ItemRow>(`SELECT ${columns} FROM lostFoundItems WHERE ${all} ORDER BY id DESC LIMIT @limit`, {
    ...parameters,
    siteId,
    limit,
  })
}

/** Held, and its time is over. */
export function countDue(db: Reader, siteId: string, now: number): number {
  const row = db.get<{ readonly count: number }>(
    `SELECT COUNT(*) AS count FROM lostFoundItems WHERE siteId = @siteId AND state = 'held' AND holdUntil <= @now`,
    { siteId, now },
  )
  return row?.count ?? 0
}

/** Open records of that nature and kind that are linked with nothing yet; the latest 200. */
export function openOfKind(db: Reader, siteId: string, nature: LostFoundNature, kind: ItemKind): ItemRow[] {
  return db.all<ItemRow>(
    `SELECT ${columns} FROM lostFoundItems
     WHERE siteId = @siteId AND nature = @nature AND kind = @kind AND state IN ('held', 'sought') AND matchId IS NULL
     ORDER BY id DESC LIMIT 200`,
    { siteId, nature, kind },
  )
}

export interface ClaimRow {
  readonly id: string
  readonly siteId: string
  readonly itemId: string
  readonly at: number
  readonly claimant: string
  readonly identity: IdentityKind
  readonly idNumber: string
  readonly phone: string | null
  readonly statement: string
  readonly onBehalfOf: string | null
  readonly granted: number
  readonly reason: string | null
  readonly by: string
}

export function insertClaim(db: Writer, row: ClaimRow): void {
  db.run(
    `INSERT INTO lostFoundClaims
       (id, siteId, itemId, at, claimant, identity, idNumber, phone, statement, onBehalfOf, granted, reason, by)
     VALUES (@id, @siteId, @itemId, @at, @claimant, @identity, @idNumber, @phone, @statement, @onBehalfOf, @granted, @reason, @by)`,
    { ...row },
  )
}

export function claimsOf(db: Reader, itemId: string): ClaimRow[] {
  return db.all<ClaimRow>('SELECT * FROM lostFoundClaims WHERE itemId = @itemId ORDER BY at, id', { itemId })
}

export interface ItemEventRow {
  readonly id: string
  readonly siteId: string
  readonly itemId: string
  readonly at: number
  readonly by: string
  readonly text: string
}

export function insertItemEvent(db: Writer, row: ItemEventRow): void {
  db.run('INSERT INTO lostFoundEvents (id, siteId, itemId, at, by, text) VALUES (@id, @siteId, @itemId, @at, @by, @text)', {
    ...row,
  })
}

export function eventsOfItem(db: Reader, itemId: string): ItemEventRow[] {
  return db.all<ItemEventRow>(
    'SELECT id, siteId, itemId, at, by, text FROM lostFoundEvents WHERE itemId = @itemId ORDER BY at, seq',
    { itemId },
  )
}
