import { createElement } from 'react'
import type { z } from 'zod'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { quotations as contract } from '../../../shared/leasing/quotations.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import { type QueryContext, signedIn } from '../context.ts'
import type { ProspectRow } from '../leasing/prospect-row.ts'
import { prospectById } from '../leasing/prospect-steps.ts'
import { approvalsOf } from '../leasing/quotation-approvals.ts'
import { allowKind, troublesOf } from '../leasing/quotation-checks.ts'
import { type Composed, compose, documentOf } from '../leasing/quotation-draft.ts'
import { quotationById, versionBefore } from '../leasing/quotation-opened.ts'
import type { QuotationRow } from '../leasing/quotation-row.ts'
import { PaperCode } from './forms/paper-code.tsx'
import { quotationPaper } from './quotation-papers.ts'
import { renderPaper } from './render.ts'

const form = 'quotation'
/** Stands where a number will be. */
const unnumbered = { serial: '（保存后编号）', version: 1 }

function shownPaper(context: QueryContext, composed: Composed, prospect: ProspectRow, row: QuotationRow | null) {
  const replaces = row && versionBefore(context, row)
  const quotation = documentOf(context, composed, { prospect, number: row ?? unnumbered, replaces, issuedOn: null })
  const title = formTitles[form]
  const copy = formCopies[form].at(-1) ?? ''
  const fileName = row ? `${title} ${numberOf(row)}` : title
  const paper = quotationPaper(context, quotation, { copy, printing: 1, fileName })
  const html = renderPaper(createElement(PaperCode, { value: null }, paper))
  // Every pause of the keys shows a new one: the desk keeps the last few and crowds out nobody else's.
  const slot = `quotation ${signedIn(context).token}`
  const ticket = context.sheets.put({ html, title, landscape: false }, context.now, slot)
  return { ticket, form, title, copy, printing: 1, landscape: false, fileName } as const
}

/** The paper beside the editor: the very component that prints, with what stands against issuing it. Writes nothing. */
export function previewQuotation(context: QueryContext, { prospectId, id, terms }: z.output<typeof contract.preview.input>) {
  const row = id === null ? null : quotationById(context, id)
  const prospect = prospectById(context, row?.prospectId ?? prospectId)
  allowKind(prospect, terms.kind)
  const composed = compose(context, terms)
  const { netEffective, ...figures } = composed.sums
  return {
    sheet: shownPaper(context, composed, prospect, row),
    suites: [...composed.quoted],
    figures: { ...figures, years: [...figures.years], netEffective },
    troubles: [...troublesOf(context, prospect.id, terms, composed.suites)],
    approvals: approvalsOf(context, prospect.id, terms, composed.suites),
  }
}
