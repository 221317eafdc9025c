import { useSyncExternalStore } from 'react'
import { createStore, useStore } from 'zustand'
import type { Appearance, Density } from './theme.ts'

export type AppearanceChoice = Appearance | 'system'

interface Choice {
  readonly appearance: AppearanceChoice
  readonly density: Density
}

const key = 'qiantai.appearance'

function remembered(): Choice {
  const [appearance, density] = (localStorage.getItem(key) ?? '').split(' ')
  return {
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    density: density === 'comfortable' ? 'comfortable' : 'dense',
  }
}

/** How this PC looks; remembered here, since two desks stand in different light. */
export const appearanceChoice = createStore<Choice>(remembered)

export function chooseAppearance(change: Partial<Choice>): void {
  appearanceChoice.setState(change)
  const { appearance, density } = appearanceChoice.getState()
  localStorage.setItem(key, `${appearance} ${density}`)
}

/** A wish of the system that may change while the window is open. */
function systemWish(query: string): () => boolean {
  const wish = matchMedia(query)
  const follow = (listener: () => void) => {
    wish.addEventListener('change', listener)
    return () => wish.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(follow, () => wish.matches)
}

const useSystemDark = systemWish('(prefers-color-scheme: dark)')
const useSystemStill = systemWish('(prefers-reduced-motion: reduce)')

interface Look {
  readonly appearance: Appearance
  readonly density: Density
  /** Nothing may move. */
  readonly still: boolean
}

export function useAppearance(): Look {
  const choice = useStore(appearanceChoice)
  const dark = useSystemDark()
  const still = useSystemStill()
  const appearance = choice.appearance === 'system' ? (dark ? 'dark' : 'light') : choice.appearance
  return { appearance, density: choice.density, still }
}
