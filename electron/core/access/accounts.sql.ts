import type { Reader, Writer } from '../database/handles.ts'

export interface AccountRow {
  readonly id: string
  readonly siteId: string
  readonly rev: number
  readonly name: string
  readonly loginName: string
  /** JSON array of roles. */
  readonly roles: string
  readonly passwordHash: string
  readonly disabled: number
  readonly failedTries: number
  readonly retryAt: number
}

export function accountById(db: Reader, id: string): AccountRow | undefined {
  return db.get('SELECT * FROM accounts WHERE id = $id', { id })
}

export function accountByLoginName(db: Reader, loginName: string): AccountRow | undefined {
  return db.get('SELECT * FROM accounts WHERE loginName = $loginName', { loginName })
}

export function allAccounts(db: Reader): AccountRow[] {
  return db.all('SELECT * FROM accounts ORDER BY disabled, id')
}

export function insertAccount(db: Writer, row: AccountRow): void {
  db.run(
    `INSERT INTO accounts (id, siteId, rev, name, loginName, roles, passwordHash, disabled, failedTries, retryAt)
     VALUES ($id, $siteId, $rev, $name, $loginName, $roles, $passwordHash, $disabled, $failedTries, $retryAt)`,
    { ...row },
  )
}

export function updateAccount(db: Writer, row: { id: string; rev: number; name: string; roles: string; disabled: number }): void {
  db.run('UPDATE accounts SET rev = $rev, name = $name, roles = $roles, disabled = $disabled WHERE id = $id', row)
}

export function updatePassword(db: Writer, id: string, rev: number, passwordHash: string): void {
  db.run('UPDATE accounts SET rev = $rev, passwordHash = $passwordHash, failedTries = 0, retryAt = 0 WHERE id = $id', {
    id,
    rev,
    passwordHash,
  })
}

export function updateTries(db: Writer, id: string, failedTries: number, retryAt: number): void {
  db.run('UPDATE accounts SET failedTries = $failedTries, retryAt = $retryAt WHERE id = $id', { id, failedTries, retryAt })
}
