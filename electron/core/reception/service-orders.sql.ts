import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { ServiceRow } from './service-row.ts'

const written = [
  ...(['id', 'siteId', 'rev', 'serial', 'caseId', 'state', 'issuedAt', 'answerBy', 'nextDueAt'] as const),
  ...(['item', 'unit', 'quantity', 'unitPrice', 'amount', 'materials', 'requirement', 'appointedAt', 'appointedUntil'] as const),
  ...(['answer', 'answerReason', 'answeredBy', 'answeredAt'] as const),
  ...(['keyNumber', 'keyFrom', 'keyReceivedAt', 'keyTo', 'keyReturnedAt'] as const),
  ...(['workers', 'dispatcher', 'dispatchedAt', 'arrivedAt', 'leftAt', 'checkedBy', 'checkNote', 'checkedAt'] as const),
  ...(['satisfaction', 'opinion', 'signedBy', 'signedAt'] as const),
  ...(['paymentMethod', 'receipt', 'finance', 'paidAt', 'endReason', 'endedAt'] as const),
] satisfies readonly (keyof ServiceRow)[]

const columns = written.join(', ')
const insert = `INSERT INTO serviceOrders (${columns}) VALUES (${written.map((name) => `@${name}`).join(', ')})`
// Its number and what it came out of are never written again (a trigger refuses it).
const fixed: readonly string[] = ['id', 'siteId', 'serial', 'caseId', 'issuedAt']
const assignments = written
  .filter((name) => !fixed.includes(name))
  .map((name) => `${name} = @${name}`)
  .join(', ')

export function insertService(db: Writer, row: ServiceRow): void {
  db.run(insert, { ...row })
}

export function findService(db: Reader, siteId: string, id: string): ServiceRow | undefined {
  return db.get<ServiceRow>(`SELECT ${columns} FROM serviceOrders WHERE id = @id AND siteId = @siteId`, { id, siteId })
}

export function updateService(db: Writer, row: ServiceRow): void {
  const rows = db.run(`UPDATE serviceOrders SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the slip was changed in between')
}

/** In the order in which they were drafted; of each case all but one are voided. */
export function servicesOf(db: Reader, caseIds: readonly string[]): ServiceRow[] {
  return db.all<ServiceRow>(
    `SELECT ${columns} FROM serviceOrders WHERE caseId IN (SELECT value FROM json_each(@caseIds)) ORDER BY issuedAt, serial`,
    { caseIds: JSON.stringify(caseIds) },
  )
}

/** The number of the slip that has such a key receipt. */
export function slipOfKey(
  db: Reader,
  siteId: string,
  keyNumber: string,
): { readonly id: string; readonly serial: string } | undefined {
  return db.get('SELECT id, serial FROM serviceOrders WHERE siteId = @siteId AND keyNumber = @keyNumber', { siteId, keyNumber })
}

export const keyHeld = 'keyNumber IS NOT NULL AND keyReturnedAt IS NULL'

/** The latest first; slips whose key still lies at the desk are a walk along their own index. */
export function serviceLines(db: Reader, where: readonly string[], parameters: Parameters): ServiceRow[] {
  const index = where.includes(keyHeld) ? 'serviceOrdersWithKey' : 'serviceOrdersByIssue'
  const all = ['siteId = @siteId', ...where].join(' AND ')
  return db.all<ServiceRow>(
    `SELECT ${columns} FROM serviceOrders INDEXED BY ${index} WHERE ${all} ORDER BY issuedAt DESC, id DESC LIMIT @limit`,
    parameters,
  )
}

const due = `FROM serviceOrders INDEXED BY serviceOrdersDue
  WHERE siteId = @siteId AND nextDueAt IS NOT NULL AND nextDueAt < @until`

/** What falls due before that moment, the next first. */
export function servicesDueBefore(db: Reader, siteId: string, until: number, limit: number): ServiceRow[] {
  return db.all<ServiceRow>(`SELECT ${columns} ${due} ORDER BY nextDueAt, id LIMIT @limit`, { siteId, until, limit })
}

export function servicesDueCount(db: Reader, siteId: string, until: number): number {
  return db.get<{ readonly count: number }>(`SELECT count(*) AS count ${due}`, { siteId, until })?.count ?? 0
}
