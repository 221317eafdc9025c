import { createStore, useStore } from 'zustand'
import type { Me } from '../../shared/access/sessions.ts'
import type { ReplyError } from '../../shared/reply.ts'
import type { Output } from './paths.ts'
import { queryClient } from './query-client.ts'
import { storedToken } from './stored-token.ts'

type Phase = Output<'setup.status'>['phase']

export interface Session {
  /** `starting`: not asked yet. `away`: the host does not answer. */
  readonly phase: Phase | 'starting' | 'away'
  readonly trouble: string | null
  readonly company: string | null
  readonly project: string | null
  readonly token: string | null
  /** Who works at this window. Stays when the session ends by itself, so that what was being typed stays too. */
  readonly me: Me | null
  readonly state: 'signedOut' | 'open' | 'locked'
}

export const session = createStore<Session>(() => ({
  phase: 'starting',
  trouble: null,
  company: null,
  project: null,
  token: storedToken.get(),
  me: null,
  state: 'signedOut',
}))

export function useSession<T>(select: (state: Session) => T): T {
  return useStore(session, select)
}

/** Every reply passes here: a session that ended or locked anywhere shows at once everywhere. */
export function noticeTrouble(error: ReplyError, usedToken: string | null): void {
  if (usedToken !== session.getState().token) return
  if (error.code === 'LOCKED') session.setState({ state: 'locked' })
  if (error.code === 'NOT_SIGNED_IN') session.setState({ state: 'signedOut', token: null })
}

export function signIn(token: string, me: Me): void {
  storedToken.set(token)
  const before = session.getState().me
  session.setState({ token, me, state: 'open' })
  // Another person may see other things; nothing read for the one before may stay.
  if (before?.accountId === me.accountId) void queryClient.invalidateQueries()
  else void queryClient.resetQueries()
}

/** Forgets the person and everything that was read for them. */
export function signOut(): void {
  storedToken.set(null)
  session.setState({ token: null, me: null, state: 'signedOut' })
  queryClient.clear()
}

export function showLocked(): void {
  session.setState({ state: 'locked' })
}

export function showUnlocked(): void {
  session.setState({ state: 'open' })
  void queryClient.invalidateQueries()
}
