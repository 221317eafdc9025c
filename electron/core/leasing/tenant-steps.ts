import type { QueryContext } from '../context.ts'
import { notFound } from '../errors.ts'
import { findTenant, type TenantRow } from './tenants.sql.ts'

/** @throws NOT_FOUND */
export function tenantById(context: QueryContext, id: string): TenantRow {
  const tenant = findTenant(context.db, context.siteId, id)
  if (!tenant) throw notFound('租户')
  return tenant
}
