import type { FormId } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { countedPrintings } from './printing.sql.ts'

/** How often each of these papers was printed; what failed or was cancelled does not count. */
export function printingsOf({ db, siteId }: QueryContext, form: FormId, ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(countedPrintings(db, { siteId, form, ids }).map(({ subjectKey, count }) => [subjectKey, count]))
}
