import { createStore, useStore } from 'zustand'

interface DeskWindow {
  /** Somebody steps up to the desk: the screen is blank until a key says otherwise. */
  readonly curtain: boolean
  /** Another person takes over; what is open stays. */
  readonly switching: boolean
  readonly palette: boolean
  readonly keySheet: boolean
}

/** What lies over the frame of this window. */
export const deskWindow = createStore<DeskWindow>(() => ({ curtain: false, switching: false, palette: false, keySheet: false }))

export function useDeskWindow<T>(select: (state: DeskWindow) => T): T {
  return useStore(deskWindow, select)
}

export function show(change: Partial<DeskWindow>): void {
  deskWindow.setState(change)
}
