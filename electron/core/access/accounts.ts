import type { Role } from '../../../shared/access/roles.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { accountOf, rolesOf } from './account-rows.ts'
import {
  type AccountRow,
  accountById,
  accountByLoginName,
  allAccounts,
  insertAccount,
  updateAccount,
  updatePassword,
} from './accounts.sql.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { checkWait, failTry } from './tries.ts'

interface NewAccount {
  readonly name: string
  readonly loginName: string
  readonly roles: readonly Role[]
  readonly passwordHash: string
}

/** Used by the first run too, which makes the first administrator. */
export function createAccount(
  context: CommandContext,
  siteId: string,
  { name, loginName, roles, passwordHash }: NewAccount,
): { id: string; rev: number } {
  if (accountByLoginName(context.db, loginName)) throw invalid('loginName', '这个登录名已有人用，请换一个')
  const id = context.newId()
  const row = {
    id,
    siteId,
    rev: 1,
    name,
    loginName,
    roles: JSON.stringify(roles),
    passwordHash,
    disabled: 0,
    failedTries: 0,
    retryAt: 0,
  }
  insertAccount(context.db, row)
  context.record({ feature: 'accounts', id, before: null, after: accountOf(row) })
  return { id, rev: 1 }
}

/** Whether there is such an account, disabled ones included: a leaver can still be complained of. */
export function isAccount(context: QueryContext, id: string): boolean {
  return accountById(context.db, id) !== undefined
}

function existing(context: CommandContext, id: string, rev: number): AccountRow {
  const row = accountById(context.db, id)
  if (!row) throw notFound('账号')
  checkRev(row, rev)
  return row
}

function isAdministrator(row: AccountRow): boolean {
  return row.disabled === 0 && rolesOf(row).includes('administrator')
}

/** Somebody must be able to let people in. */
function keepAnAdministrator(
  context: CommandContext,
  row: AccountRow,
  after: { readonly roles: readonly Role[]; readonly disabled: boolean },
): void {
  if (!isAdministrator(row) || (after.roles.includes('administrator') && !after.disabled)) return
  const others = allAccounts(context.db).filter((account) => account.id !== row.id && isAdministrator(account))
  if (others.length === 0) throw new AppError('REFUSED', '这是最后一位系统管理员，不能停用或改岗；请先指定另一位系统管理员')
}

function setPassword(context: CommandContext, row: AccountRow, passwordHash: string): { id: string; rev: number } {
  const rev = row.rev + 1
  updatePassword(context.db, row.id, rev, passwordHash)
  context.record({ feature: 'accounts', id: row.id, before: { password: '旧密码' }, after: { password: '新密码' } })
  return { id: row.id, rev }
}

export const accounts: FeatureServices<'accounts'> = {
  names: ({ db }) => ({
    people: allAccounts(db)
      .filter(({ disabled }) => disabled === 0)
      .map((row) => ({ id: row.id, name: row.name, loginName: row.loginName, roles: rolesOf(row) })),
  }),
  list: ({ db }) => ({ accounts: allAccounts(db).map(accountOf) }),
  create: {
    prepare: ({ passwordCost }, { password }) => hashPassword(password, passwordCost),
    run: (context, { name, loginName, roles }, passwordHash: string) =>
      createAccount(context, context.siteId, { name, loginName, roles, passwordHash }),
  },
  amend: (context, { id, rev, name, roles, disabled }) => {
    const row = existing(context, id, rev)
    keepAnAdministrator(context, row, { roles, disabled })
    const after = { id, rev: rev + 1, name, roles: JSON.stringify(roles), disabled: disabled ? 1 : 0 }
    updateAccount(context.db, after)
    if (disabled) context.sessions.endAll(id)
    context.record({ feature: 'accounts', id, before: accountOf(row), after: accountOf({ ...row, ...after }) })
    return { id, rev: after.rev }
  },
  resetPassword: {
    prepare: ({ passwordCost }, { password }) => hashPassword(password, passwordCost),
    run: (context, { id, rev }, passwordHash: string) => {
      const answer = setPassword(context, existing(context, id, rev), passwordHash)
      context.sessions.endAll(id)
      return answer
    },
  },
  changeOwnPassword: {
    prepare: async (context, { current, password }) => {
      const own = accountById(context.db, signedIn(context).accountId)
      if (!own) throw notFound('账号')
      checkWait(context, own)
      const right = await verifyPassword(current, own.passwordHash)
      return { right, was: own.passwordHash, passwordHash: right ? await hashPassword(password, context.passwordCost) : '' }
    },
    run: (context, _input, { right, was, passwordHash }: { right: boolean; was: string; passwordHash: string }) => {
      const own = accountById(context.db, signedIn(context).accountId)
      if (!own) throw notFound('账号')
      if (!right || own.passwordHash !== was) return failTry(context, own)
      return setPassword(context, own, passwordHash)
    },
  },
}
