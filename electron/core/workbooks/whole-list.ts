import type { z } from 'zod'
import type { Query } from '../../../shared/procedure.ts'
import { mostRows } from '../../../shared/workbooks/workbooks.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { asOnScreen } from '../mask/as-on-screen.ts'

interface Paged {
  readonly next: string | null
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
