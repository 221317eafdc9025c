import { desk } from './client.ts'
import { session } from './session.ts'

/** Reads where the desk stands: set up or not, and whose session this window still holds. */
export async function refreshSession(): Promise<void> {
  const status = await desk.setup.status({})
  if (!status.ok) {
    session.setState({ phase: 'away' })
    return
  }
  const reply = status.data.phase === 'ready' ? await desk.sessions.current({}) : null
  const current = reply?.ok ? reply.data : null
  const kept = session.getState()
  session.setState({
    ...status.data,
    state: current?.state ?? 'signedOut',
    me: current?.me ?? kept.me,
    token: current && current.state !== 'signedOut' ? kept.token : null,
  })
}

export function startSession(): void {
  void refreshSession()
  setInterval(() => {
    const { phase } = session.getState()
    if (phase === 'away' || phase === 'starting') void refreshSession()
  }, 3000)
}
