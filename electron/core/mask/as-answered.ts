import type { z } from 'zod'
import type { QueryContext } from '../context.ts'
import { throughAllowList } from './allow-list.ts'

/** A service's answer as its caller would read it from the call itself: for papers, which show no more than the screen (1: 4.12). */
export function asAnswered<Output extends z.ZodType>(
  context: QueryContext,
  { output }: { readonly output: Output },
  answer: unknown,
): z.output<Output> {
  const { roles, accountId } = context.session ?? { roles: [], accountId: null }
  return output.parse(throughAllowList(output, answer, { roles, accountId }))
}
