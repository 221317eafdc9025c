import { useEffect } from 'react'
import { idleMinutes } from '../../../shared/access/sessions.ts'
import { minute } from '../../../shared/calendar.ts'
import { desk } from '../../api/client.ts'
import { session, showLocked } from '../../api/session.ts'
import { keepDrafts } from '../../drafts/use-draft.ts'

const signOfLifeEvery = 30_000

export async function lockNow(): Promise<void> {
  const kept = keepDrafts()
  showLocked()
  await kept
  await desk.sessions.lock({})
}

/** Locks after five minutes without a key or a click; tells the core of real input at most every 30 seconds. */
export function useIdleLock(): void {
  useEffect(() => {
    let touched = Date.now()
    let told = 0
    const onInput = () => {
      const now = Date.now()
      if (session.getState().state !== 'open') {
        touched = now
        return
      }
      // After a sleep of the PC the first key must not postpone a lock that is long due.
      if (now - touched > idleMinutes * minute) return void lockNow()
      touched = now
      if (now - told < signOfLifeEvery) return
      told = now
      void desk.sessions.stillHere({})
    }
    const timer = setInterval(() => {
      const due = Date.now() - touched > idleMinutes * minute
      if (due && session.getState().state === 'open') void lockNow()
    }, 5000)
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const
    for (const kind of kinds) addEventListener(kind, onInput, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const kind of kinds) removeEventListener(kind, onInput, { capture: true })
    }
  }, [])
}
