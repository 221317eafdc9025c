import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { ReplyError } from '../../shared/reply.ts'
import { callPage } from './client.ts'
import { type Chain, lacks, type View } from './page-chain.ts'
import { readPages } from './paged-query.ts'
import type { Input, Output, PagedPath } from './paths.ts'
import { queryKey } from './use-query.ts'

export interface Pages<Page, Item> {
  readonly items: readonly Item[]
  /** The page that was read last, for what a list says about itself (`total`). */
  readonly latest: Page | undefined
  readonly error: ReplyError | null
  /** Nothing to show yet. */
  readonly loading: boolean
  readonly hasMore: boolean
  /** Says which rows are seen: what of them is missing or has changed is read; harmless to call again and again. */
  readonly look: (first: number, last: number) => void
  readonly reload: () => void
}

const top: View = { first: 0, last: 0 }

/**
 * Reads a keyset list page by page. After a change only the pages in view are read again, the others when they come into view:
 * somebody ten thousand rows down does not wait for ten thousand rows. `itemsOf` must be a stable function.
 */
export function usePages<P extends PagedPath, Item>(
  path: P,
  input: Omit<Input<P>, 'after'>,
  itemsOf: (page: Output<P>) => readonly Item[],
): Pages<Output<P>, Item> {
  const client = useQueryClient()
  const key = queryKey(path, input)
  const list = JSON.stringify(key)
  const looked = useRef<View & { readonly list: string }>({ ...top, list })
  const view = () => (looked.current.list === list ? looked.current : top)
  const rowsOf = (page: Output<P>) => itemsOf(page).length
  const read = async (after: string | null) => {
    const reply = await callPage(path, input, after)
    if (!reply.ok) throw reply.error
    return reply.data
  }
  const query = useQuery<Chain<Output<P>>, ReplyError>({
    queryKey: key,
    placeholderData: keepPreviousData,
    queryFn: readPages(client, key, { read, rowsOf }, view),
  })
  const { data, error, isPending, isFetching, isError, isPlaceholderData, refetch } = query
  const settle = () => {
    if (!data || isFetching || isError || isPlaceholderData) return
    if (lacks(data, view(), rowsOf)) void refetch({ cancelRefetch: false })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view may have moved on while pages were read
  useEffect(settle, [data, isFetching])
  return {
    items: useMemo(() => data?.flatMap(({ page }) => itemsOf(page)) ?? [], [data, itemsOf]),
    latest: data?.findLast(({ stale }) => !stale)?.page ?? data?.[0]?.page,
    error,
    loading: isPending && isFetching,
    hasMore: data?.at(-1)?.page.next != null,
    look: (first, last) => {
      looked.current = { first, last, list }
      settle()
    },
    reload: () => void client.invalidateQueries({ queryKey: key, exact: true }),
  }
}
