import type { Reader } from '../database/handles.ts'
import type { SuiteRow } from './suite-row.ts'

/** Also those that were removed: what was quoted must still be told of them. */
export function suitesByIds(db: Reader, siteId: string, ids: readonly string[]): SuiteRow[] {
  return db.all(
    `SELECT s.* FROM json_each(@ids) AS asked CROSS JOIN suites AS s ON s.id = asked.value WHERE s.siteId = @siteId`,
    { ids: JSON.stringify(ids), siteId },
  )
}

export interface PriceTold {
  readonly id: string
  readonly prospectId: string
  readonly room: string
  readonly price: number
  readonly unit: 'day' | 'month'
  readonly kind: 'full' | 'guarded' | 'oral' | 'vacancyList'
  readonly at: number
  readonly by: string
  /** Of the prospect that it was told to. */
  readonly serial: string
  readonly company: string | null
  readonly ownerId: string
  readonly owner: string
}

const told = 'd.id, d.prospectId, d.room, d.price, d.unit, d.kind, d.at, d.by, p.serial, p.company, p.ownerId, p.owner'
const ofWhom = `CROSS JOIN prospects AS p ON p.id = d.prospectId
  WHERE d.siteId = @siteId AND d.price IS NOT NULL AND d.takenBackAt IS NULL`

interface Asked {
  readonly siteId: string
  readonly prospectId: string
  readonly suiteIds: readonly string[]
  readonly limit: number
}

/** Prices told for these suites to anybody and to this prospect for any suite, each once, the latest first. */
export function pricesTold(db: Reader, { suiteIds, ...asked }: Asked): PriceTold[] {
  return db.all(
    `SELECT * FROM (
        SELECT ${told} FROM disclosures AS d INDEXED BY disclosuresOf ${ofWhom} AND d.prospectId = @prospectId
      UNION
        SELECT ${told} FROM json_each(@suiteIds) AS asked CROSS JOIN disclosures AS d INDEXED BY disclosuresOfSuite
          ON d.suiteId = asked.value ${ofWhom} AND d.suiteId IS NOT NULL
      ) ORDER BY at DESC, id DESC LIMIT @limit`,
    { ...asked, suiteIds: JSON.stringify(suiteIds) },
  )
}
