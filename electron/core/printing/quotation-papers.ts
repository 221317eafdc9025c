import { createElement, type ReactElement } from 'react'
import { numberOf, quotationStateLabels } from '../../../shared/leasing/quotation-words.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { prospectStanding } from '../leasing/prospect-steps.ts'
import { allowKind } from '../leasing/quotation-checks.ts'
import { type QuotationDocument, quotationDocument } from '../leasing/quotation-document.ts'
import { checkValid, quotationById } from '../leasing/quotation-opened.ts'
import type { QuotationRow } from '../leasing/quotation-row.ts'
import { pdfName } from './file-name.ts'
import { Quotation } from './forms/quotation.tsx'
import { frameOf, type Source } from './source.ts'

const form = 'quotation'

/** On the letterhead of the building, whatever project the counter belongs to. */
export function quotationPaper(
  context: QueryContext,
  quotation: QuotationDocument,
  { copy, printing, fileName }: { readonly copy: string; readonly printing: number; readonly fileName: string },
): ReactElement {
  const frame = { ...frameOf(context, form, copy, printing), project: quotation.building }
  return createElement(Quotation, { frame, quotation, fileName })
}

/** @throws REFUSED for what is no offer, or no longer one */
function offered(context: QueryContext, row: QuotationRow): QuotationDocument {
  const { document, state } = row
  if (document === null || (state !== 'issued' && state !== 'accepted')) {
    const next = state === 'draft' ? '请先发出' : '请打印最新的一版'
    throw new AppError('REFUSED', `报价单 ${numberOf(row)} 是「${quotationStateLabels[state]}」，不能打印；${next}`)
  }
  checkValid(context, row, '打印')
  allowKind(prospectStanding(context, row.prospectId), row.kind)
  return quotationDocument.parse(JSON.parse(document))
}

/** 《租赁报价单》: the frozen paper, as long as its date and the class of whom it is for allow it (2: 11, 注). */
export function quotationSource(context: QueryContext, id: string): Source {
  const row = quotationById(context, id)
  const quotation = offered(context, row)
  const fileName = (copy: string, printing: number) =>
    pdfName([formTitles[form], numberOf(row).replace('/', '-'), copy], printing)
  return {
    form,
    subjectKey: row.id,
    subjectId: row.id,
    caseId: null,
    named: `${formTitles[form]} ${numberOf(row)}`,
    landscape: false,
    fileName,
    document: (copy, printing) => quotationPaper(context, quotation, { copy, printing, fileName: fileName(copy, printing) }),
  }
}
