import { z } from 'zod'
import type { QuotationTermsLine, ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { quotationKind, salutation } from '../../../shared/leasing/quotation-words.ts'
import { rentUnit } from '../../../shared/leasing/rent.ts'

/** `null`: nothing typed, NaN: not a number. */
const typedNumber = z.number().nullable()
const typedLine = z.object({ suiteId: z.string(), unit: rentUnit, price: typedNumber, fee: typedNumber })
const monthly = z.object({ count: typedNumber, price: typedNumber })

/** The terms as they stand in their boxes. Money and percentages in hundredths. */
export const typedTerms = z.object({
  ...{ kind: quotationKind, salutation: salutation.nullable(), taxIncluded: z.boolean(), freeInTerm: z.boolean() },
  ...{ contact: z.string(), rates: z.string(), concessions: z.string(), remark: z.string() },
  ...{ months: typedNumber, freeMonths: typedNumber, freeDays: typedNumber, fitOutDays: typedNumber, advance: typedNumber },
  ...{ validDays: typedNumber, taxPercent: typedNumber, start: z.string().nullable(), suites: z.array(typedLine) },
  others: z.array(z.object({ name: z.string(), amount: typedNumber })),
  ...{ parking: monthly, phones: monthly },
  deposit: z.object({ months: typedNumber, utilities: typedNumber, fitOut: typedNumber }),
  /** 不递增 */
  steady: z.boolean(),
  escalation: z.object({ from: typedNumber, percent: typedNumber, every: typedNumber }),
})
export type TypedTerms = Readonly<z.infer<typeof typedTerms>>
export type TypedLine = Readonly<z.infer<typeof typedLine>>
export type TypedOther = TypedTerms['others'][number]

const usualSteps = { from: 3, percent: 500, every: 1 }

export const lineOf = ({ suiteId, rate, managementFee }: QuotationTermsLine): TypedLine => ({
  ...{ suiteId, unit: rate.unit, price: rate.fen, fee: managementFee },
})

export function typedOf(terms: ShownTerms): TypedTerms {
  const { contact, rates, concessions, remark, escalation, suites, ...same } = terms
  return {
    ...same,
    ...{ contact: contact ?? '', rates: rates ?? '', concessions: concessions ?? '', remark: remark ?? '' },
    ...{ steady: escalation === null, escalation: escalation ?? usualSteps, suites: suites.map(lineOf) },
  }
}

/** What is missing or not understood is sent as no number, so that the core says what is wrong beside its box. */
const number = (value: number | null) => value ?? Number.NaN
const wordsOf = (text: string) => (text.trim() === '' ? null : text)

/** What the core is asked about; a guarded one holds nothing that its paper has no line for. */
export function termsOf(typed: TypedTerms): ShownTerms {
  const { steady, escalation, parking, phones, deposit, taxPercent } = typed
  const guarded = typed.kind === 'guarded'
  return {
    ...{ kind: typed.kind, salutation: typed.salutation, taxIncluded: typed.taxIncluded, freeInTerm: typed.freeInTerm },
    ...{ contact: wordsOf(typed.contact), rates: wordsOf(typed.rates), remark: wordsOf(typed.remark) },
    concessions: guarded ? null : wordsOf(typed.concessions),
    ...{ months: number(typed.months), start: typed.start ?? '', advance: number(typed.advance) },
    ...{ freeMonths: guarded ? 0 : number(typed.freeMonths), freeDays: guarded ? 0 : number(typed.freeDays) },
    ...{ fitOutDays: number(typed.fitOutDays), validDays: number(typed.validDays), taxPercent },
    parking: { count: number(parking.count), price: number(parking.price) },
    phones: { count: number(phones.count), price: number(phones.price) },
    deposit: { months: number(deposit.months), utilities: number(deposit.utilities), fitOut: number(deposit.fitOut) },
    escalation: steady
      ? null
      : { from: number(escalation.from), percent: number(escalation.percent), every: number(escalation.every) },
    others: typed.others.map(({ name, amount }) => ({ name, amount: number(amount) })),
    suites: typed.suites.map(({ suiteId, unit, price, fee }) => ({
      ...{ suiteId, rate: { unit, fen: number(price) }, managementFee: number(fee) },
    })),
  }
}
