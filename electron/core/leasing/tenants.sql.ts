import type { Reader, Writer } from '../database/handles.ts'

export interface TenantRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly name: string
  readonly nameKey: string
  readonly trade: string
  readonly nameable: 0 | 1
  readonly clearance: string | null
  readonly note: string | null
  readonly removedAt: number | null
}

export interface SuiteOfTenant {
  readonly id: string
  readonly tenantId: string
  readonly room: string
  readonly floor: number
  readonly grossArea: number
  readonly leaseEnd: string | null
}

export function insertTenant(db: Writer, row: TenantRow): void {
  db.run(
    `INSERT INTO tenants (id, siteId, rev, name, nameKey, trade, nameable, clearance, note, removedAt)
      VALUES (@id, @siteId, @rev, @name, @nameKey, @trade, @nameable, @clearance, @note, @removedAt)`,
    { ...row },
  )
}

export function updateTenant(db: Writer, { siteId: _site, ...row }: TenantRow): void {
  const rows = db.run(
    `UPDATE tenants SET rev = @rev, name = @name, nameKey = @nameKey, trade = @trade, nameable = @nameable,
      clearance = @clearance, note = @note, removedAt = @removedAt WHERE id = @id AND rev = @rev - 1`,
    row,
  )
  if (rows !== 1) throw new Error('the tenant was changed in between')
}

export function findTenant(db: Reader, siteId: string, id: string): TenantRow | undefined {
  return db.get('SELECT * FROM tenants WHERE id = @id AND siteId = @siteId AND removedAt IS NULL', { id, siteId })
}

export function tenantByName(db: Reader, siteId: string, nameKey: string): TenantRow | undefined {
  return db.get('SELECT * FROM tenants WHERE siteId = @siteId AND nameKey = @nameKey AND removedAt IS NULL', { siteId, nameKey })
}

interface TenantPage {
  readonly siteId: string
  /** Any part of the name; empty: all. */
  readonly part: string
  /** Empty: all. */
  readonly trade: string
  readonly afterKey: string
  readonly afterId: string
  readonly limit: number
}

export function tenantPage(db: Reader, page: TenantPage): TenantRow[] {
  const [index, byTrade] = page.trade === '' ? ['tenantsInOrder', ''] : ['tenantsByTrade', 'AND trade = @trade']
  const { trade, ...others } = page
  return db.all(
    `SELECT * FROM tenants INDEXED BY ${index} WHERE siteId = @siteId AND removedAt IS NULL ${byTrade}
      AND (nameKey, id) > (@afterKey, @afterId) AND (@part = '' OR instr(nameKey, @part) > 0)
      ORDER BY nameKey, id LIMIT @limit`,
    byTrade === '' ? others : { ...others, trade },
  )
}

/** Those of these trades that have a suite now, in the order of their names. */
export function tenantsInTrades(db: Reader, siteId: string, trades: readonly string[]): TenantRow[] {
  return db.all(
    `SELECT t.* FROM tenants AS t INDEXED BY tenantsByTrade
      WHERE t.siteId = @siteId AND t.removedAt IS NULL AND t.trade IN (SELECT value FROM json_each(@trades))
        AND EXISTS (SELECT 1 FROM suites AS s INDEXED BY suitesByTenant WHERE s.tenantId = t.id AND s.removedAt IS NULL)
      ORDER BY t.trade, t.nameKey, t.id LIMIT 300`,
    { siteId, trades: JSON.stringify(trades) },
  )
}

export function suitesOfTenants(db: Reader, tenantIds: readonly string[]): SuiteOfTenant[] {
  return db.all(
    `SELECT id, tenantId, room, floor, grossArea, leaseEnd FROM suites INDEXED BY suitesByTenant
      WHERE tenantId IN (SELECT value FROM json_each(@tenantIds)) AND removedAt IS NULL ORDER BY place`,
    { tenantIds: JSON.stringify(tenantIds) },
  )
}
