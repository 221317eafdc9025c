import type { QuotationTermsLine, ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'

/** A suite as it is being quoted; `null`: nothing typed, NaN: not a number. */
export interface TypedLine {
  readonly suiteId: string
  readonly unit: RentUnit
  readonly price: number | null
  readonly fee: number | null
}

export interface TypedOther {
  readonly name: string
  readonly amount: number | null
}

type Texts = 'contact' | 'rates' | 'concessions' | 'remark'
type Numbers = 'months' | 'freeMonths' | 'freeDays' | 'fitOutDays' | 'advance' | 'validDays' | 'taxPercent'

/** The terms as they stand in their boxes. Money and percentages in hundredths. */
export type TypedTerms = Pick<ShownTerms, 'kind' | 'salutation' | 'taxIncluded' | 'freeInTerm'> &
  Readonly<Record<Texts, string>> &
  Readonly<Record<Numbers, number | null>> & {
    readonly start: string | null
    readonly suites: readonly TypedLine[]
    readonly others: readonly TypedOther[]
    readonly parking: { readonly count: number | null; readonly price: number | null }
    readonly phones: { readonly count: number | null; readonly price: number | null }
    readonly deposit: { readonly months: number | null; readonly utilities: number | null; readonly fitOut: number | null }
    /** 不递增 */
    readonly steady: boolean
    readonly escalation: { readonly from: number | null; readonly percent: number | null; readonly every: number | null }
  }

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
