import { createStore, useStore } from 'zustand'
import { onNewScreen } from '../api/session.ts'
import type { Binding } from '../ui/keys.ts'

interface DeskWindow {
  /** Somebody steps up to the desk: the screen is blank until a key says otherwise. */
  readonly curtain: boolean
  /** Another person takes over; what is open stays. */
  readonly switching: boolean
  readonly palette: boolean
  /** The list of what falls due. */
  readonly reminders: boolean
  /** The keys of the screen as they were when `?` was pressed, screen first. */
  readonly keySheet: readonly (readonly Binding[])[] | null
}

/** What lies over the frame of this window. */
export const deskWindow = createStore<DeskWindow>(() => ({
  curtain: false,
  switching: false,
  palette: false,
  reminders: false,
  keySheet: null,
}))

onNewScreen(() => deskWindow.setState({ palette: false, reminders: false, keySheet: null }))

export function useDeskWindow<T>(select: (state: DeskWindow) => T): T {
  return useStore(deskWindow, select)
}

export function show(change: Partial<DeskWindow>): void {
  deskWindow.setState(change)
}
