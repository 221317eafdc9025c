import type { Disclosure, PricelessPaper } from '../../../shared/leasing/disclosures.ts'
import type { Reader, Writer } from '../database/handles.ts'

export interface DisclosureRow extends Omit<Disclosure, 'withClient'> {
  readonly siteId: string
  readonly withClient: 0 | 1
  readonly recordedAt: number
  readonly byId: string
}

const names = [
  ...(['id', 'siteId', 'prospectId', 'suiteId', 'room', 'price', 'unit', 'kind', 'visitorClass', 'withClient'] as const),
  ...(['at', 'recordedAt', 'byId', 'by', 'note'] as const),
] satisfies readonly (keyof DisclosureRow)[]
const columns = names.map((name) => `d.${name}`).join(', ')

export function insertDisclosure(db: Writer, row: DisclosureRow): void {
  db.run(`INSERT INTO disclosures (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, { ...row })
}

const counts = 'd.takenBackAt IS NULL'

/** Prices that were told, the latest first; what was taken back was not. */
export function disclosuresOf(db: Reader, prospectIds: readonly string[]): DisclosureRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each(@ids) AS asked CROSS JOIN disclosures AS d ON d.prospectId = asked.value
      WHERE d.price IS NOT NULL AND ${counts} ORDER BY d.at DESC, d.id DESC`,
    { ids: JSON.stringify(prospectIds) },
  )
}

/** One suite on a paper that was printed for somebody. */
export interface ShownPaperRow extends Omit<DisclosureRow, 'price' | 'unit' | 'kind' | 'note'> {
  readonly price: number | null
  readonly unit: DisclosureRow['unit'] | null
  readonly kind: PricelessPaper
  /** The printing that it belongs to. */
  readonly job: string
}

const paperNames = [...names.filter((name) => name !== 'note'), 'job'] satisfies readonly (keyof ShownPaperRow)[]

export function insertShownPaper(db: Writer, row: ShownPaperRow): void {
  const values = paperNames.map((name) => `@${name}`).join(', ')
  db.run(`INSERT INTO disclosures (${paperNames.join(', ')}) VALUES (${values})`, { ...row })
}

interface PapersRow {
  readonly id: string
  readonly kind: PricelessPaper
  readonly rooms: string
  readonly at: number
  readonly by: string
}

/** Papers without prices, one line for each printing, the latest first. */
export function papersOf(db: Reader, prospectId: string): PapersRow[] {
  return db.all(
    `SELECT MIN(d.id) AS id, d.kind, group_concat(d.room, '、') AS rooms, d.at, d.by
      FROM disclosures AS d INDEXED BY disclosuresOf
      WHERE d.prospectId = @prospectId AND d.price IS NULL AND ${counts}
      GROUP BY d.job, d.kind ORDER BY d.at DESC, id DESC`,
    { prospectId },
  )
}

export interface ShownOf {
  readonly id: string
  readonly prospectId: string
}

export function shownByJob(db: Reader, siteId: string, job: string): ShownOf[] {
  return db.all(
    `SELECT d.id, d.prospectId FROM disclosures AS d INDEXED BY disclosuresOfJob
      WHERE d.job = @job AND d.siteId = @siteId AND ${counts}`,
    { job, siteId },
  )
}

export function takeBackJob(db: Writer, siteId: string, job: string, at: number): void {
  db.run('UPDATE disclosures SET takenBackAt = @at WHERE job = @job AND siteId = @siteId AND takenBackAt IS NULL', {
    ...{ job, siteId, at },
  })
}
