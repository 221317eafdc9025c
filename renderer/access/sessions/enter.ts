import type { Me } from '../../../shared/access/sessions.ts'
import { desk } from '../../api/client.ts'
import { session, signIn, signOut } from '../../api/session.ts'
import { keepDrafts, leaveDrafts } from '../../drafts/use-draft.ts'

/**
 * Takes the desk over: the session before ends. What is open stays when its owner hands it over; behind a lock it is the owner's
 * alone, kept as a draft, and whoever comes begins with a screen and drafts of their own.
 */
export async function enter(token: string, me: Me): Promise<void> {
  const { token: before, state } = session.getState()
  const takesOver = before !== null && state === 'open'
  if (takesOver) await leaveDrafts()
  if (before) await desk.sessions.logOut({})
  signIn(token, me, takesOver)
}

/** Leaves the desk: nobody is at the counter, and nothing of what was read stays in the window. */
export async function leave(): Promise<void> {
  await keepDrafts()
  await desk.sessions.logOut({})
  signOut()
}
