import type { z } from 'zod'
import type { Query } from '../../../shared/procedure.ts'
import { authorise } from '../access/authorise.ts'
import { type QueryContext, signedIn } from '../context.ts'
import { throughAllowList } from './allow-list.ts'

/**
 * What one call would answer the caller: refused to whom its contract refuses it, and masked by the very gate through which
 * every answer goes to a screen: for files and papers, which show no more than it (1: 4.12).
 */
export function asOnScreen<Output extends z.ZodType>(
  context: QueryContext,
  call: Query<z.ZodType, Output>,
  read: () => z.input<Output>,
): z.output<Output> {
  authorise(call.access, context.session)
  const { roles, accountId } = signedIn(context)
  // The gate answers what the schema declares; parsed once more, its type is known again.
  return call.output.parse(throughAllowList(call.output, read(), { roles, accountId }))
}
