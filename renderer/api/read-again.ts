import type { Query, QueryClient } from '@tanstack/react-query'

/**
 * A first answer that is under way may have been read before the change, and invalidating does not ask again for it:
 * it is waited for and then read once more.
 */
export function readAgain(client: QueryClient, touches: (query: Query) => boolean): void {
  const underWay = client
    .getQueryCache()
    .findAll({ predicate: touches, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined)
  const read = client.invalidateQueries({ predicate: touches })
  if (underWay.length === 0) return
  void read.then(() => client.invalidateQueries({ predicate: (query) => underWay.includes(query) }))
}
