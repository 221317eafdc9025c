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
  /** While nothing can be read: the copy that could take its place. */
  readonly backup: Output<'setup.status'>['backup']
  readonly company: string | null
  readonly project: string | null
  readonly token: string | null
  /** Who works at this window. Stays when the session ends by itself, so that what was being typed stays too. */
  readonly me: Me | null
  readonly state: 'signedOut' | 'open' | 'locked'
  /** Counts on when somebody begins with a screen of their own instead of going on with the one that is open. */
  readonly screen: number
}

export const session = createStore<Session>(() => ({
  phase: 'starting',
  trouble: null,
  backup: null,
  company: null,
  project: null,
  token: storedToken.get(),
  me: null,
  state: 'signedOut',
  screen: 0,
}))

/** For what the window remembers of a person's work outside of the screens themselves. */
export function onNewScreen(forget: () => void): void {
  session.subscribe(({ screen }, before) => {
    if (screen !== before.screen) forget()
  })
}

export function useSession<T>(select: (state: Session) => T): T {
  return useStore(session, select)
}

/** Every reply passes here: a session that ended or locked anywhere shows at once everywhere. */
export function noticeTrouble(error: ReplyError, usedToken: string | null): void {
  if (usedToken !== session.getState().token) return
  if (error.code === 'LOCKED') session.setState({ state: 'locked' })
  if (error.code !== 'NOT_SIGNED_IN') return
  storedToken.set(null)
  session.setState({ state: 'signedOut', token: null })
}

/** @param takesOver the open screen is handed over; from a locked desk nobody but its owner gets to see it again */
export function signIn(token: string, me: Me, takesOver: boolean): void {
  storedToken.set(token)
  const { me: before, screen } = session.getState()
  const samePerson = before?.accountId === me.accountId
  session.setState({ token, me, state: 'open', screen: samePerson || takesOver ? screen : screen + 1 })
  // Another person may see other things; nothing read for the one before may stay.
  if (samePerson) void queryClient.invalidateQueries()
  else void queryClient.resetQueries()
}

/** Forgets the person and everything that was read for them. */
export function signOut(): void {
  storedToken.set(null)
  session.setState(({ screen }) => ({ token: null, me: null, state: 'signedOut', screen: screen + 1 }))
  queryClient.clear()
}

export function showLocked(): void {
  session.setState({ state: 'locked' })
}

export function showUnlocked(): void {
  session.setState({ state: 'open' })
  void queryClient.invalidateQueries()
}
