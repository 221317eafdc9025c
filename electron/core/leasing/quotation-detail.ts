import { quotationSums } from '../../../shared/leasing/quotation-sums.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import type { QueryContext } from '../context.ts'
import { approvalsOf } from './quotation-approvals.ts'
import { troublesOf } from './quotation-checks.ts'
import { quotationDocument } from './quotation-document.ts'
import { compose } from './quotation-draft.ts'
import { quotationSummaries } from './quotation-list.ts'
import { actionsOf, quotationById, termsOf } from './quotation-opened.ts'
import type { ListedQuotation } from './quotation-row.ts'
import { versionsOf } from './quotations.sql.ts'

type Reckoned = Pick<QuotationDetail, 'suites' | 'figures' | 'troubles' | 'approvals'>

/** What was issued is read from its frozen paper; only the net rent, which no paper has, is reckoned from it. */
function frozen(row: ListedQuotation, stored: string): Reckoned {
  const { lines, sums, method, approvals } = quotationDocument.parse(JSON.parse(stored))
  const lets = lines.map(({ area, rate, fee }) => ({ area, rate, managementFee: fee }))
  const { netEffective } = quotationSums(lets, termsOf(row), method)
  return { suites: lines, figures: { ...sums, netEffective }, troubles: [], approvals }
}

function drafted(context: QueryContext, row: ListedQuotation): Reckoned {
  const terms = termsOf(row)
  const { quoted, sums, suites } = compose(context, terms)
  const troubles = row.state === 'draft' ? troublesOf(context, row.prospectId, terms, suites) : []
  const approvals = approvalsOf(context, row.prospectId, terms, suites)
  return { approvals, suites: [...quoted], figures: { ...sums, years: [...sums.years] }, troubles: [...troubles] }
}

export function get(context: QueryContext, { id }: { readonly id: string }): QuotationDetail {
  const row = quotationById(context, id)
  const versions = versionsOf(context.db, context.siteId, row.serial)
  const [summary] = quotationSummaries(context, [row])
  if (!summary) throw new Error('a quotation that was found is listed')
  const drafting = versions.some(({ state }) => state === 'draft')
  return {
    ...row,
    ...summary,
    terms: termsOf(row),
    ...(row.document === null ? drafted(context, row) : frozen(row, row.document)),
    versions: versions.map((one) => ({ ...one, by: one.issuedBy ?? one.createdBy })),
    actions: actionsOf(context, row, summary.lostSuites.length > 0, drafting),
  }
}
