import { z } from 'zod'
import type { Account } from '../../../shared/access/accounts.ts'
import { type Role, role } from '../../../shared/access/roles.ts'
import type { AccountRow } from './accounts.sql.ts'

const roleList = z.array(role)

export function rolesOf(row: Pick<AccountRow, 'roles'>): Role[] {
  return roleList.parse(JSON.parse(row.roles))
}

export function accountOf(row: AccountRow): Account {
  const { id, rev, name, loginName } = row
  return { id, rev, name, loginName, roles: rolesOf(row), disabled: row.disabled === 1 }
}
