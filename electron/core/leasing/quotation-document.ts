import { z } from 'zod'
import { paperFigures } from '../../../shared/leasing/quotation-figures.ts'
import { shownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { approval, quotedSuite } from '../../../shared/leasing/quotations.ts'
import { rentMethod } from '../../../shared/leasing/rent.ts'

/**
 * What stands on a 《租赁报价单》, kept with the quotation when it is issued, so that a later change of a suite or of a setting never
 * changes what a customer was handed. An allow-list: floor price, 心理价位, 谈判记录 and the net rent of the desk have no field here.
 */
export const quotationDocument = shownTerms
  .omit({ suites: true, start: true, freeMonths: true, freeDays: true, validDays: true })
  .extend({
    number: z.string(),
    /** The number of the version before, which no longer holds. */
    replaces: z.string().nullable(),
    building: z.string(),
    address: z.string(),
    telephone: z.string(),
    company: z.string(),
    method: rentMethod,
    lines: z.array(quotedSuite).min(1),
    sums: paperFigures,
    issuer: z.string(),
    /** `null`: a draft. */
    issuedOn: z.string().nullable(),
    validUntil: z.string(),
    /** By which approval less was given than is the issuer's own to give (2: 10.5); papers issued before have none. */
    approvals: z.array(approval).default([]),
  })
export type QuotationDocument = z.output<typeof quotationDocument>
