import type { QuotationTerms } from '../../../shared/leasing/quotation-terms.ts'
import { anyQuotation } from '../../../shared/leasing/quotations.ts'
import { justHeard, someContact, someProspect } from './prospect-inputs.ts'
import { addSuites } from './suite-inputs.ts'
import type { TestClient, TestDesk } from './test-desk.ts'

/** domain 4.7, 2: 1203 at 4.20 with two parking places and four lines. */
export const terms1203 = (suiteId: string, changes: Partial<QuotationTerms> = {}): QuotationTerms => ({
  ...{ kind: 'full', contact: '邵琳', salutation: 'madam', taxIncluded: true, taxPercent: null, months: 36 },
  suites: [{ suiteId, rate: { unit: 'day', fen: 420 }, managementFee: 1800 }],
  ...{ start: '2026-12-01', freeMonths: 0, freeDays: 0, freeInTerm: true, fitOutDays: 0 },
  ...{ parking: { count: 2, price: 60_000 }, phones: { count: 4, price: 3500 }, others: [], rates: null },
  ...{ deposit: { months: 3, utilities: 0, fitOut: 0 }, advance: 3, escalation: { from: 3, percent: 500, every: 1 } },
  ...{ validDays: 15, concessions: null, remark: null },
  ...changes,
})

export const guarded = (suiteId: string, changes: Partial<QuotationTerms> = {}) =>
  terms1203(suiteId, { kind: 'guarded', ...changes })

/** The five suites, and the prospect of domain 4.7, 1. */
export async function leasingSample(desk: TestDesk) {
  const [suite0512 = '', suite0806 = '', suite1203 = '', suite1901 = '', suite2101 = ''] = await addSuites(desk)
  const prospect = await desk.as('leasingOfficer').prospects.register({ ...someProspect, channel: 'visit', card: true })
  return { suite0512, suite0806, suite1203, suite1901, suite2101, prospectId: prospect.id }
}

/** Somebody of this class (2: 11, 注). */
export async function visitor(
  client: TestClient,
  visitorClass: 'noCard' | 'broker1' | 'broker2' | 'broker3',
  withClient = false,
) {
  const channel: 'visit' | 'broker' = visitorClass === 'noCard' ? 'visit' : 'broker'
  const said = {
    ...justHeard,
    channel,
    contacts: [someContact],
    company: '隆泰置业(示例)',
    visitorClass,
    withClient,
  }
  return (await client.prospects.register(said)).id
}

/** An issued quotation of that prospect. */
export async function issued(client: TestClient, prospectId: string, terms: QuotationTerms) {
  const { id, rev } = await client.quotations.create({ prospectId, terms })
  return client.quotations.issue({ id, rev })
}

export const everyQuotation = { ...anyQuotation, after: null, limit: 100 }
