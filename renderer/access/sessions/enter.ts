import type { Me } from '../../../shared/access/sessions.ts'
import { desk } from '../../api/client.ts'
import { session, signIn } from '../../api/session.ts'

/** Takes the desk over: the session before ends, what is open on the screen stays. */
export async function enter(token: string, me: Me): Promise<void> {
  if (session.getState().token) await desk.sessions.logOut({})
  signIn(token, me)
}
