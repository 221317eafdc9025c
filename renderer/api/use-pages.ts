import { type InfiniteData, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReplyError } from '../../shared/reply.ts'
import { callPage } from './client.ts'
import type { Input, Output, PagedPath } from './paths.ts'
import { queryKey } from './use-query.ts'

export interface Pages<Page, Item> {
  readonly items: readonly Item[]
  /** The first page, for what a list says about itself (`total`). */
  readonly first: Page | undefined
  readonly error: ReplyError | null
  /** Nothing to show yet. */
  readonly loading: boolean
  readonly hasMore: boolean
  /** Reads the next page; harmless to call again and again. */
  readonly more: () => void
  readonly reload: () => void
}

/** Reads a keyset list page by page. `itemsOf` must be a stable function. */
export function usePages<P extends PagedPath, Item>(
  path: P,
  input: Omit<Input<P>, 'after'>,
  itemsOf: (page: Output<P>) => readonly Item[],
): Pages<Output<P>, Item> {
  const query = useInfiniteQuery<Output<P>, ReplyError, InfiniteData<Output<P>>, readonly unknown[], string | null>({
    queryKey: queryKey(path, input),
    initialPageParam: null,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }) => {
      const reply = await callPage(path, input, pageParam)
      if (!reply.ok) throw reply.error
      return reply.data
    },
    getNextPageParam: (page) => page.next,
  })
  const { data, error, isPending, isFetching, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query
  const items = useMemo(() => data?.pages.flatMap(itemsOf) ?? [], [data, itemsOf])
  return {
    items,
    first: data?.pages[0],
    error: error,
    loading: isPending && isFetching,
    hasMore: hasNextPage,
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
    reload: () => void refetch(),
  }
}
