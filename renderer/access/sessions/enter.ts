import type { Me } from '../../../shared/access/sessions.ts'
import { desk } from '../../api/client.ts'
import { session, signIn, signOut } from '../../api/session.ts'
import { leaveDrafts } from '../../drafts/use-draft.ts'

/** Takes the desk over: the session before ends, what is open on the screen stays. */
export async function enter(token: string, me: Me): Promise<void> {
  const { token: before, state } = session.getState()
  if (before && state === 'open') await leaveDrafts()
  if (before) await desk.sessions.logOut({})
  signIn(token, me)
}

/** Leaves the desk: nobody is at the counter, and nothing of what was read stays in the window. */
export async function leave(): Promise<void> {
  await desk.sessions.logOut({})
  signOut()
}
