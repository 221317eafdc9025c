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

const digestOf = (token: string) => hash('sha256', token, 'base64url')

/**
 * Who is signed in, in memory only: a restart asks for the password again. Tokens are looked up by their digests; the digest of
 * the token that asked last is remembered, since one desk asks many times a second, and forgotten with any session that ends.
 */
export class SessionStore {
  readonly #entries = new Map<string, Entry>()
  #lastAsked: { readonly token: string; readonly key: string } | null = null

  #keyOf(token: string): string {
    if (this.#lastAsked?.token === token) return this.#lastAsked.key
    const key = digestOf(token)
    if (this.#entries.has(key)) this.#lastAsked = { token, key }
    return key
  }

  #remove(key: string): void {
    this.#entries.delete(key)
    this.#lastAsked = null
  }

  /** @returns the token, 256 random bits */
  begin(accountId: string, now: number): string {
    const token = randomBytes(32).toString('base64url')
    this.#entries.set(digestOf(token), { accountId, began: now, lastSeen: now, locked: false })
    return token
  }

  /** Idle for five minutes: locked. Twelve hours old: gone. */
  find(token: string, now: number): { readonly accountId: string; readonly locked: boolean } | undefined {
    const entry = this.#entries.get(this.#keyOf(token))
    if (!entry) return undefined
    if (now - entry.began > absolute) {
      this.#remove(this.#keyOf(token))
      return undefined
    }
    if (now - entry.lastSeen > idleMinutes * minute) entry.locked = true
    return entry
  }

  touch(token: string, now: number): void {
    const entry = this.#entries.get(this.#keyOf(token))
    if (entry && !entry.locked) entry.lastSeen = now
  }

  lock(token: string): void {
    const entry = this.#entries.get(this.#keyOf(token))
    if (entry) entry.locked = true
  }

  unlock(token: string, now: number): void {
    const entry = this.#entries.get(this.#keyOf(token))
    if (!entry) return
    entry.locked = false
    entry.lastSeen = now
  }

  end(token: string): void {
    this.#remove(this.#keyOf(token))
  }

  /** A leaver, or a changed password: every session of the account ends at once. */
  endAll(accountId: string): void {
    for (const [key, entry] of this.#entries) if (entry.accountId === accountId) this.#remove(key)
  }
}
