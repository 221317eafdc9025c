import { day } from '../../../shared/calendar.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { signedIn } from '../context.ts'
import { forgetOperations } from '../database/operations.sql.ts'
import { AppError } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { rolesOf } from './account-rows.ts'
import { type AccountRow, accountById, accountByLoginName } from './accounts.sql.ts'
import { verifyNobody, verifyPassword } from './password.ts'
import { checkWait, failTry, forgiveTries, wrongPassword } from './tries.ts'

/** The verdict on a password, and the hash it was given on: if that changed meanwhile, it is worth nothing. */
interface Verdict {
  readonly right: boolean
  readonly hash: string
}

async function judge(context: QueryContext, account: AccountRow | undefined, password: string): Promise<Verdict> {
  if (!account || account.disabled === 1) return { right: await verifyNobody(password, context.passwordCost), hash: '' }
  checkWait(context, account)
  return { right: await verifyPassword(password, account.passwordHash), hash: account.passwordHash }
}

/** Counts a wrong password against the account; returns the account of a right one. */
function admit(context: CommandContext, account: AccountRow | undefined, verdict: Verdict): AccountRow {
  if (!account || account.disabled === 1) throw wrongPassword()
  checkWait(context, account)
  if (!verdict.right || verdict.hash !== account.passwordHash) return failTry(context, account)
  forgiveTries(context, account)
  return account
}

function ownAccount(context: QueryContext): AccountRow {
  const account = accountById(context.db, signedIn(context).accountId)
  if (!account) throw new AppError('NOT_SIGNED_IN', '请先登录')
  return account
}

export const sessions: FeatureServices<'sessions'> = {
  logIn: {
    prepare: (context, { loginName, password }) => judge(context, accountByLoginName(context.db, loginName), password),
    run: (context, { loginName }, verdict: Verdict) => {
      const account = admit(context, accountByLoginName(context.db, loginName), verdict)
      const token = context.sessions.begin(account.id, context.now)
      forgetOperations(context.db, context.now - 7 * day) // nobody retries after a week
      context.record({ feature: 'sessions', id: account.id, before: null, after: { loggedIn: account.name } })
      return { token, me: { accountId: account.id, name: account.name, roles: rolesOf(account) } }
    },
  },
  current: (context) => {
    const { session } = context
    if (!session) return { state: 'signedOut', me: null }
    return {
      state: session.locked ? 'locked' : 'open',
      me: { accountId: session.accountId, name: session.name, roles: [...session.roles] },
    }
  },
  logOut: (context) => {
    if (context.session) context.sessions.end(context.session.token)
    return {}
  },
  lock: (context) => {
    context.sessions.lock(signedIn(context).token)
    return {}
  },
  unlock: {
    prepare: (context, { password }) => judge(context, ownAccount(context), password),
    run: (context, _input, verdict: Verdict) => {
      admit(context, ownAccount(context), verdict)
      context.sessions.unlock(signedIn(context).token, context.now)
      return {}
    },
  },
  stillHere: (context) => {
    context.sessions.touch(signedIn(context).token, context.now)
    return {}
  },
}
