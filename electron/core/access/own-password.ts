import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import { type AccountRow, accountById } from './accounts.sql.ts'
import { verifyNobody, verifyPassword } from './password.ts'
import { checkWait, failTry, forgiveTries, wrongPassword } from './tries.ts'

/** The verdict on a password, and the hash it was given on: if that changed meanwhile, it is worth nothing. */
export interface Verdict {
  readonly right: boolean
  readonly hash: string
}

/** The slow part, before any transaction. */
export async function judge(context: QueryContext, account: AccountRow | undefined, password: string): Promise<Verdict> {
  if (!account || account.disabled === 1) return { right: await verifyNobody(password, context.passwordCost), hash: '' }
  checkWait(context, account)
  return { right: await verifyPassword(password, account.passwordHash), hash: account.passwordHash }
}

/** Counts a wrong password against the account; returns the account of a right one. */
export function admit(context: CommandContext, account: AccountRow | undefined, verdict: Verdict): AccountRow {
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

/** Whether it is the caller's own: asked again where a session alone is not enough. */
export function judgeOwnPassword(context: QueryContext, password: string): Promise<Verdict> {
  return judge(context, ownAccount(context), password)
}

export function provedOwnPassword(context: CommandContext, verdict: Verdict): AccountRow {
  return admit(context, ownAccount(context), verdict)
}
