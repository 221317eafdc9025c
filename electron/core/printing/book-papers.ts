import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { type PrintedBook, printedBook } from '../reception/ledger-books.ts'
import { pdfName } from './file-name.ts'
import { LedgerBook } from './forms/ledger-book.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

/** Company, project and form number as they were when it was bound; a proof has those of today. */
function frameOfBook(context: QueryContext, { head }: PrintedBook, copy: string, printing: number) {
  const today = frameOf(context, 'receptionLedger', copy, printing)
  if (head === null) return today
  return { ...today, company: head.company, project: head.project, form: { number: head.formNumber, edition: head.formEdition } }
}

/**
 * A month's book: as it was bound, or as it would be bound now. It stays in our own cabinet, so names and numbers are whole.
 * @throws FORBIDDEN for who is not at the desk
 */
export function ledgerBookSource(context: QueryContext, month: string): Source {
  const form = 'ledgerBook'
  if (!hasRole(context, receptionDesk))
    throw new AppError('FORBIDDEN', '装订册留全部姓名电话，只有前台能打印；如确有需要，请找客服主管')
  const book = printedBook(context, month)
  const { facts, content, bound, id } = book
  const fileName = (copy: string, printing: number) =>
    pdfName([facts.number, ...(id === null ? ['核对稿'] : []), formTitles.receptionLedger, copy], printing)
  return {
    form,
    subjectKey: id ?? `proof:${month}`,
    subjectId: id,
    caseId: null,
    named: `${formTitles[form]} ${facts.number}${id === null ? '（核对稿）' : ''}`,
    landscape: true,
    fileName,
    document: (copy, printing) =>
      createElement(LedgerBook, {
        frame: frameOfBook(context, book, copy, printing),
        ...{ facts, content, bound, fileName: fileName(copy, printing) },
        disclosure: disclosure({ fullPhone: true, fullName: true }),
      }),
  }
}
