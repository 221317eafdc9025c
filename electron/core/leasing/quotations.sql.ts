import type { Parameters, Reader, Writer } from '../database/handles.ts'
import type { ListedQuotation, QuotationRow, QuotationSuiteRow } from './quotation-row.ts'

// Its number and where it came from are never written again (a trigger refuses it).
const fixed = [
  ...(['id', 'siteId', 'serial', 'version', 'replacesId', 'createdAt', 'createdById', 'createdBy'] as const),
] satisfies readonly (keyof QuotationRow)[]
const changing = [
  ...([
    'rev',
    'prospectId',
    'kind',
    'state',
    'changedAt',
    'changedBy',
    'issuedAt',
    'issuedById',
    'issuedBy',
    'validUntil',
  ] as const),
  ...(['terms', 'document', 'monthlyTotal', 'endedAt', 'endedBy', 'endReason'] as const),
] satisfies readonly (keyof QuotationRow)[]
const all = [...fixed, ...changing]
const listed = [...all.map((name) => `q.${name}`), 'p.serial AS prospectSerial', 'p.company', 'p.ownerId', 'p.owner'].join(', ')
const from = 'CROSS JOIN prospects AS p ON p.id = q.prospectId'

export function insertQuotation(db: Writer, row: QuotationRow): void {
  db.run(`INSERT INTO quotations (${all.join(', ')}) VALUES (${all.map((name) => `@${name}`).join(', ')})`, { ...row })
}

export function updateQuotation(db: Writer, row: QuotationRow): void {
  const assignments = changing.map((name) => `${name} = @${name}`).join(', ')
  const rows = db.run(`UPDATE quotations SET ${assignments} WHERE id = @id AND rev = @rev - 1`, { ...row })
  if (rows !== 1) throw new Error('the quotation was changed in between')
}

export function findQuotation(db: Reader, siteId: string, id: string): ListedQuotation | undefined {
  return db.get(`SELECT ${listed} FROM quotations AS q ${from} WHERE q.id = @id AND q.siteId = @siteId`, { id, siteId })
}

/** All versions of one number, the first one first. */
export function versionsOf(db: Reader, siteId: string, serial: string): ListedQuotation[] {
  return db.all(
    `SELECT ${listed} FROM quotations AS q ${from} WHERE q.siteId = @siteId AND q.serial = @serial ORDER BY q.version`,
    {
      siteId,
      serial,
    },
  )
}

interface Page {
  readonly siteId: string
  /** Whose prospects' alone; `null`: everybody's. */
  readonly ownerId: string | null
  readonly prospectId: string | null
  readonly where: readonly string[]
  readonly parameters: Parameters
  readonly limit: number
}

/** The latest first, along the index of the prospect when one is asked for. */
export function quotationRows(db: Reader, { siteId, ownerId, prospectId, where, parameters, limit }: Page): ListedQuotation[] {
  const index = prospectId === null ? 'quotationsByCreated' : 'quotationsOfProspect'
  const narrowed = [
    'q.siteId = @siteId',
    ...(ownerId === null ? [] : ['p.ownerId = @ownerId']),
    ...(prospectId === null ? [] : ['q.prospectId = @prospectId']),
    ...where,
  ]
  return db.all(
    `SELECT ${listed} FROM quotations AS q INDEXED BY ${index} ${from}
      WHERE ${narrowed.join(' AND ')} ORDER BY q.createdAt DESC, q.id DESC LIMIT @limit`,
    {
      ...parameters,
      ...{ siteId, limit },
      ...(ownerId === null ? {} : { ownerId }),
      ...(prospectId === null ? {} : { prospectId }),
    },
  )
}

export const withSuite = 'EXISTS (SELECT 1 FROM quotationSuites AS s WHERE s.suiteId = @suiteId AND s.quotationId = q.id)'

/** The lines of these quotations, each in their order. */
export function quotationSuitesOf(db: Reader, quotationIds: readonly string[]): QuotationSuiteRow[] {
  return db.all(
    `SELECT s.quotationId, s.place, s.suiteId, s.room, s.unit, s.price
      FROM json_each(@ids) AS asked CROSS JOIN quotationSuites AS s ON s.quotationId = asked.value ORDER BY s.quotationId, s.place`,
    { ids: JSON.stringify(quotationIds) },
  )
}

/** Lines of a draft, written anew. */
export function setQuotationSuites(db: Writer, quotationId: string, lines: readonly QuotationSuiteRow[]): void {
  db.run('DELETE FROM quotationSuites WHERE quotationId = @quotationId', { quotationId })
  for (const line of lines) {
    db.run(
      `INSERT INTO quotationSuites (quotationId, place, suiteId, room, unit, price)
        VALUES (@quotationId, @place, @suiteId, @room, @unit, @price)`,
      { ...line },
    )
  }
}
