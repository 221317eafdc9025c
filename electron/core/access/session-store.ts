import { hash, randomBytes } from 'node:crypto'
import { idleMinutes } from '../../../shared/access/sessions.ts'
import { hour, minute } from '../../../shared/calendar.ts'

interface Entry {
  readonly accountId: string
  readonly began: number
  lastSeen: number
  locked: boolean
}

const absolute = 12 * hour

const digest = (token: string) => hash('sha256', token, 'base64url')

/** Who is signed in, in memory only: a restart asks for the password again. Tokens are kept as digests. */
export class SessionStore {
  readonly #entries = new Map<string, Entry>()

  /** @returns the token, 256 random bits */
  begin(accountId: string, now: number): string {
    const token = randomBytes(32).toString('base64url')
    this.#entries.set(digest(token), { accountId, began: now, lastSeen: now, locked: false })
    return token
  }

  /** Idle for five minutes: locked. Twelve hours old: gone. */
  find(token: string, now: number): { readonly accountId: string; readonly locked: boolean } | undefined {
    const entry = this.#entries.get(digest(token))
    if (!entry) return undefined
    if (now - entry.began > absolute) {
      this.#entries.delete(digest(token))
      return undefined
    }
    if (now - entry.lastSeen > idleMinutes * minute) entry.locked = true
    return entry
  }

  touch(token: string, now: number): void {
    const entry = this.#entries.get(digest(token))
    if (entry && !entry.locked) entry.lastSeen = now
  }

  lock(token: string): void {
    const entry = this.#entries.get(digest(token))
    if (entry) entry.locked = true
  }

  unlock(token: string, now: number): void {
    const entry = this.#entries.get(digest(token))
    if (!entry) return
    entry.locked = false
    entry.lastSeen = now
  }

  end(token: string): void {
    this.#entries.delete(digest(token))
  }

  /** A leaver, or a changed password: every session of the account ends at once. */
  endAll(accountId: string): void {
    for (const [key, entry] of this.#entries) if (entry.accountId === accountId) this.#entries.delete(key)
  }
}
