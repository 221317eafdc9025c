import { day } from '../../../shared/calendar.ts'
import { signedIn } from '../context.ts'
import { forgetOperations } from '../database/operations.sql.ts'
import type { FeatureServices } from '../services.ts'
import { rolesOf } from './account-rows.ts'
import { accountByLoginName } from './accounts.sql.ts'
import { admit, judge, judgeOwnPassword, provedOwnPassword, type Verdict } from './own-password.ts'

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
    prepare: (context, { password }) => judgeOwnPassword(context, password),
    run: (context, _input, verdict: Verdict) => {
      provedOwnPassword(context, verdict)
      context.sessions.unlock(signedIn(context).token, context.now)
      return {}
    },
  },
  stillHere: (context) => {
    context.sessions.touch(signedIn(context).token, context.now)
    return {}
  },
}
