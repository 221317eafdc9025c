import { minute } from '../../../shared/calendar.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { type AccountRow, updateTries } from './accounts.sql.ts'

const freeTries = 5
const longest = 15 * minute // so that a colleague cannot lock the manager out for good

/** Milliseconds to wait after so many failures in a row: none for the first five, then 2 s, doubling. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(longest, 2000 * 2 ** (failures - freeTries))
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}

/** Throws WAIT while the account's growing delay runs; kept in the database, so a restart does not shorten it. */
export function checkWait(context: QueryContext, account: AccountRow): void {
  // A clock set back must not lock anybody out for longer than the longest delay.
  const left = Math.min(account.retryAt - context.now, longest)
  if (left > 0) throw new AppError('WAIT', `密码错误次数太多，请等 ${inWords(left)}后再试`)
}

/** Counts a failure, and keeps the count although the command is refused. */
export function failTry(context: CommandContext, account: AccountRow): never {
  const failures = account.failedTries + 1
  updateTries(context.db, account.id, failures, context.now + waitAfter(failures))
  context.record({
    feature: 'sessions',
    id: account.id,
    before: { failedTries: account.failedTries },
    after: { failedTries: failures },
  })
  throw wrongPassword({ keepsChanges: true })
}

export function forgiveTries(context: CommandContext, account: AccountRow): void {
  if (account.failedTries > 0) updateTries(context.db, account.id, 0, 0)
}

export function wrongPassword(details: { readonly keepsChanges?: boolean } = {}): AppError {
  return new AppError('WRONG_PASSWORD', '姓名或密码不对，请再试一次', details)
}
