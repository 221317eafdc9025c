import { create } from 'zustand'
import { anyCase, type CaseFilter } from '../../../shared/reception/cases.ts'
import { onNewScreen } from '../../api/session.ts'
import type { CaseSort } from './filter.ts'

interface LedgerView {
  readonly filter: CaseFilter
  readonly sort: CaseSort
  readonly change: (change: Partial<CaseFilter>) => void
  readonly order: (sort: CaseSort) => void
  readonly reset: () => void
}

/** What the ledger shows; kept while the window lives, so that coming back finds it as it was. */
export const useLedgerView = create<LedgerView>((set) => ({
  filter: anyCase,
  sort: 'newest',
  change: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
  order: (sort) => set({ sort }),
  reset: () => set({ filter: anyCase }),
}))
onNewScreen(() => useLedgerView.setState(useLedgerView.getInitialState()))
