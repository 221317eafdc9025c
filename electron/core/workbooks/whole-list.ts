import type { z } from 'zod'
import type { Query } from '../../../shared/procedure.ts'
import { mostRows } from '../../../shared/workbooks/workbooks.ts'
import { authorise } from '../access/authorise.ts'
import { type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import { throughAllowList } from '../mask/allow-list.ts'

interface Paged {
  readonly next: string | null
}

/**
 * What one call would answer the caller: refused to whom its contract refuses it, and masked by the very gate through which
 * every answer goes to a screen.
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

/** Of how many rows a page is read. */
export const pageOf = 200

/** Every row that a list would show, page by page, masked as there. @throws FORBIDDEN, REFUSED when there are too many */
export function wholeList<Output extends z.ZodType<Paged>, Row>(
  context: QueryContext,
  call: Query<z.ZodType, Output>,
  read: (page: { readonly after: string | null; readonly limit: number }) => z.input<Output>,
  rowsOf: (page: z.output<Output>) => readonly Row[],
): Row[] {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const from: string | null = after
    const page: z.output<Output> = asOnScreen(context, call, () => read({ after: from, limit: pageOf }))
    rows.push(...rowsOf(page))
    if (rows.length > mostRows) {
      throw new AppError(
        'REFUSED',
        `符合条件的超过 ${mostRows} 行，一次导不出；没有导出任何内容，请缩小日期或筛选条件，分几次导出`,
      )
    }
    after = page.next
  } while (after !== null)
  return rows
}
