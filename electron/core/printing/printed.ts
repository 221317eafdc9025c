import type { FormId } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { printingsOfSubject } from './printing.sql.ts'

/** Whether this paper of a record went to the printer; prepared, failed or cancelled it did not. */
export function wasPrinted({ db, siteId }: QueryContext, form: FormId, subjectId: string): boolean {
  return printingsOfSubject(db, siteId, subjectId).some(
    (one) => one.form === form && (one.state === 'queued' || one.state === 'printed'),
  )
}
