import type { z } from 'zod'
import { create } from 'zustand'
import { addDays, civilDateOf, weekdayOf } from '../../../shared/calendar.ts'
import { anyCase, type CaseFilter, type caseSort } from '../../../shared/reception/cases.ts'
import { onNewScreen } from '../../api/session.ts'

export type CaseSort = z.infer<typeof caseSort>

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

export type Span = Pick<CaseFilter, 'from' | 'until'>

/** Ranges that are asked for daily, as civil dates of the site. */
export function spans(now: number): Readonly<Record<'今天' | '本周' | '本月' | '全部', Span>> {
  const today = civilDateOf(now)
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  return {
    今天: { from: today, until: today },
    本周: { from: monday, until: today },
    本月: { from: `${today.slice(0, 8)}01`, until: today },
    全部: { from: null, until: null },
  }
}

/** How many restrictions are set, so that nobody takes a part of the ledger for the whole. */
export function restrictions(filter: Readonly<Record<string, unknown>>): number {
  return Object.entries(filter).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false,
  ).length
}
