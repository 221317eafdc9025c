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

const systemDark = matchMedia('(prefers-color-scheme: dark)')

function onSystemChange(listener: () => void): () => void {
  systemDark.addEventListener('change', listener)
  return () => systemDark.removeEventListener('change', listener)
}

export function useAppearance(): { readonly appearance: Appearance; readonly density: Density } {
  const choice = useStore(appearanceChoice)
  const dark = useSyncExternalStore(onSystemChange, () => systemDark.matches)
  const appearance = choice.appearance === 'system' ? (dark ? 'dark' : 'light') : choice.appearance
  return { appearance, density: choice.density }
}
