import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** Whether another tab or program lies before the window. */
export function useHidden(): boolean {
  return useSyncExternalStore(subscribe, () => document.hidden)
}
