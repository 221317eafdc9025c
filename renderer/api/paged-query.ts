import type { QueryClient } from '@tanstack/react-query'
import { aged, type Chain, type Source, settled, type View } from './page-chain.ts'

/**
 * How the query of a list reads: nothing known, the first page; after a change, what is seen again; otherwise, what the view lacks.
 * A change marks the query itself (`isInvalidated`), also while nobody looks at it, so a list that comes back unchanged reads nothing.
 */
export function readPages<Page extends { readonly next: string | null }>(
  client: QueryClient,
  queryKey: readonly unknown[],
  source: Source<Page>,
  view: () => View,
): () => Promise<Chain<Page>> {
  return () => {
    const state = client.getQueryState<Chain<Page>>(queryKey)
    const known = state?.data ?? []
    return settled(state?.isInvalidated ? aged(known) : known, view(), source)
  }
}
