import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query'
import type { ReplyError } from '../../shared/reply.ts'
import { call } from './client.ts'
import type { Input, Output, QueryPath } from './paths.ts'

interface Options {
  readonly enabled?: boolean
  /** While the input changes, shows the last answer instead of nothing. */
  readonly keepPrevious?: boolean
}

export interface QueryState<Data> {
  readonly data: Data | undefined
  readonly error: ReplyError | null
  /** Nothing to show yet. */
  readonly loading: boolean
  /** Settles once it was read again. */
  readonly reload: () => Promise<void>
}

interface Answer<P extends QueryPath> {
  readonly data: Output<P>
}

/** Feature, call and input: the first word is what a `changed` push names. */
export function queryKey(path: QueryPath, input: unknown): readonly unknown[] {
  return [...path.split('.'), input]
}

/** Reads one query and keeps it true: read again whenever the host says that its feature changed. */
export function useQuery<P extends QueryPath>(path: P, input: Input<P>, options: Options = {}): QueryState<Output<P>> {
  const { enabled = true, keepPrevious = false } = options
  const { data, error, isPending, isFetching, refetch } = useTanstackQuery<Answer<P>, ReplyError>({
    queryKey: queryKey(path, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData<Answer<P>> } : {}),
    queryFn: async () => {
      const reply = await call(path, input)
      if (!reply.ok) throw reply.error
      return { data: reply.data }
    },
  })
  return { data: data?.data, error, loading: isPending && isFetching, reload: async () => void (await refetch()) }
}
