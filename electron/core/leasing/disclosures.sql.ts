import type { Disclosure } from '../../../shared/leasing/disclosures.ts'
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

/** The latest first. */
export function disclosuresOf(db: Reader, prospectIds: readonly string[]): DisclosureRow[] {
  return db.all(
    `SELECT ${columns} FROM json_each(@ids) AS asked CROSS JOIN disclosures AS d ON d.prospectId = asked.value
      ORDER BY d.at DESC, d.id DESC`,
    { ids: JSON.stringify(prospectIds) },
  )
}
