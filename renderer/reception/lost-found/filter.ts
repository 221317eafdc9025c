import { create } from 'zustand'
import { anyLostFound, type LostFoundFilter } from '../../../shared/reception/lost-found.ts'
import { onNewScreen } from '../../api/session.ts'

interface LostFoundView {
  readonly filter: LostFoundFilter
  readonly change: (change: Partial<LostFoundFilter>) => void
  readonly reset: () => void
}

/** What the list shows; kept while the window lives. */
export const useLostFoundView = create<LostFoundView>((set) => ({
  filter: anyLostFound,
  change: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  reset: () => set({ filter: anyLostFound }),
}))
onNewScreen(() => useLostFoundView.setState(useLostFoundView.getInitialState()))
