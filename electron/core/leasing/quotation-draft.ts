import { addDays } from '../../../shared/calendar.ts'
import { type QuotationSums, quotationSums } from '../../../shared/leasing/quotation-sums.ts'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { QuotedSuite } from '../../../shared/leasing/quotations.ts'
import { type QueryContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import type { ProspectRow } from './prospect-row.ts'
import { approvalsOf } from './quotation-approvals.ts'
import { type QuotationDocument, quotationDocument } from './quotation-document.ts'
import { type LetSuite, letSuites } from './quotation-suites.ts'

/** A draft reckoned with the suites as they are now. */
export interface Composed {
  readonly terms: ShownTerms
  readonly suites: readonly LetSuite[]
  readonly quoted: readonly QuotedSuite[]
  readonly sums: QuotationSums
}

/** @throws INVALID for a suite that there is not */
export function compose(context: QueryContext, terms: ShownTerms): Composed {
  const suites = letSuites(
    context,
    terms.suites.map(({ suiteId }) => suiteId),
  )
  const lets = suites.map(({ area, list, charges }, at) => {
    const { rate = list, managementFee = charges.managementFee } = terms.suites[at] ?? {}
    return { area, rate, managementFee }
  })
  const sums = quotationSums(lets, terms, context.settings.leasing.rent.method)
  const quoted = suites.map(({ id: suiteId, room, floor, area, inUnitArea, fitOut, list }, at) => {
    const { monthRent = 0, managementFee = 0 } = sums.lines[at] ?? {}
    const { rate = list, managementFee: fee = 0 } = lets[at] ?? {}
    return { ...{ suiteId, room, floor, area, inUnitArea, fitOut, rate, list, fee }, monthRent, managementFee }
  })
  return { terms, suites, quoted, sums }
}

interface Numbered {
  readonly serial: string
  readonly version: number
}

interface Paper {
  readonly prospect: Pick<ProspectRow, 'id' | 'company'>
  readonly number: Numbered
  readonly replaces: Numbered | null
  /** `null`: a draft, as it would be if it were issued today. */
  readonly issuedOn: string | null
}

const sendable = '请先在客户资料里填写公司名称，报价单须写明致哪家公司'

/** What stands on its paper. @throws INVALID for a prospect without a name */
export function documentOf(context: QueryContext, { terms, suites, quoted, sums }: Composed, paper: Paper): QuotationDocument {
  const { building, address, contact, rent } = context.settings.leasing
  const { id, company } = paper.prospect
  if (company === null && terms.contact === null) throw invalid('terms.contact', sendable)
  return quotationDocument.parse({
    ...terms,
    ...{ number: numberOf(paper.number), replaces: paper.replaces && numberOf(paper.replaces) },
    ...{ building, address, telephone: contact, company: company ?? '', method: rent.method, lines: quoted, sums },
    ...{ issuer: signedIn(context).name, issuedOn: paper.issuedOn },
    approvals: approvalsOf(context, id, terms, suites),
    validUntil: addDays(paper.issuedOn ?? context.today, terms.validDays),
  })
}
