import { createStore, useStore } from 'zustand'
import { onNewScreen } from '../api/session.ts'

/** Prices stay hidden until somebody asks for them: a customer may stand at the desk (2: 9.1). */
const privacy = createStore<{ readonly shown: boolean }>(() => ({ shown: false }))

/** Forgotten with the screen in sight, they hide again by themselves. */
const hideAfter = 120_000
let timer: ReturnType<typeof setTimeout> | undefined

export function showPrices(shown: boolean): void {
  clearTimeout(timer)
  if (shown) timer = setTimeout(() => showPrices(false), hideAfter)
  privacy.setState({ shown })
}

onNewScreen(() => showPrices(false))

export const pricesShown = () => privacy.getState().shown
export const usePricesShown = () => useStore(privacy, ({ shown }) => shown)
