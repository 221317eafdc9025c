import type { z } from 'zod'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import type { QuotationKind } from '../../../shared/leasing/quotation-words.ts'
import type { quotations as contract, ToldPrice } from '../../../shared/leasing/quotations.ts'
import type { QueryContext } from '../context.ts'
import type { ApprovedConcession } from './approved-concessions.ts'
import { asColleague, seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectById } from './prospect-steps.ts'
import { contactsOf } from './prospects.sql.ts'
import { approvedBySuite } from './quotation-approvals.ts'
import { allowKind, kindsFor, whyGuarded } from './quotation-checks.ts'
import { pricesTold } from './quotation-suites.sql.ts'
import { type LetSuite, letSuites } from './quotation-suites.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const usualMonths = 36

/** As the settings and the prospect's own wishes say; at the list price with nothing given away, or as it was approved (2: 10.5). */
function usualTerms(context: QueryContext, prospect: ProspectRow, kind: QuotationKind, suites: readonly LetSuite[]): ShownTerms {
  const { charges, payment, escalation, quotation } = context.settings.leasing
  const start = prospect.startOn === null || prospect.startOn < context.today ? context.today : prospect.startOn
  const contacts = contactsOf(context.db, [prospect.id])
  const speaker = contacts.find(({ decisionMaker }) => decisionMaker === 1) ?? contacts[0]
  const first = suites[0]?.charges
  const approved = kind === 'full' ? approvedBySuite(context, prospect.id, suites) : new Map<string, ApprovedConcession>()
  const [whole] = suites.length === 1 ? [...approved.values()] : []
  const months = whole?.months ?? prospect.termMonths ?? usualMonths
  return {
    ...{ kind, contact: speaker?.name ?? null, salutation: null, months, start },
    suites: suites.map(({ id: suiteId, list, charges: { managementFee } }) => ({
      ...{ suiteId, managementFee },
      rate: approved.get(suiteId)?.rate ?? list,
    })),
    // Free time was weighed for one suite alone.
    ...{ freeMonths: whole?.freeMonths ?? 0, freeDays: whole?.restDays ?? 0 },
    ...{ taxIncluded: true, taxPercent: null, freeInTerm: true, fitOutDays: 0 },
    parking: { count: prospect.parking ?? 0, price: first?.parkingFee ?? charges.parking },
    phones: { count: Math.min(prospect.phoneLines ?? 0, 999), price: first?.phoneFee ?? charges.phoneLine },
    ...{ others: [], rates: null, concessions: null, remark: null },
    deposit: { months: payment.deposit, utilities: 0, fitOut: 0 },
    advance: Math.min(payment.advance, months),
    escalation: escalation.percent === 0 ? null : { from: escalation.fromYear, percent: escalation.percent, every: 1 },
    validDays: Math.min(quotation.validDays, 90),
  }
}

/** @throws REFUSED for whom nothing may be quoted at all (2: 11, 三类) */
export function begin(context: QueryContext, { prospectId, suiteIds }: Input<'begin'>) {
  const prospect = prospectById(context, prospectId)
  const kinds = kindsFor(prospect)
  const [kind = 'guarded'] = kinds
  allowKind(prospect, kind)
  const names = contactsOf(context.db, [prospect.id]).flatMap(({ name }) => (name === null ? [] : [name]))
  const { id, serial, company } = prospect
  return {
    prospect: { id, serial, company, contacts: [...new Set(names)] },
    kinds: [...kinds],
    whyGuarded: whyGuarded(prospect),
    terms: usualTerms(context, prospect, kind, letSuites(context, suiteIds)),
  }
}

const mostTold = 50

/** A colleague's prospect keeps its price and its name (2: 9.1): that somebody was quoted, when and by whom is what is told. */
export function told(context: QueryContext, { prospectId, suiteIds }: Input<'told'>): { told: ToldPrice[] } {
  const prospect = prospectById(context, prospectId)
  const rows = pricesTold(context.db, { siteId: context.siteId, prospectId: prospect.id, suiteIds, limit: mostTold })
  return {
    told: rows.map((row) => {
      const own = seesProspect(context, row)
      const here = row.prospectId === prospect.id
      return {
        ...row,
        here,
        price: own ? row.price : null,
        company: own ? (row.company ?? '未留公司名称') : asColleague({ ...row, id: row.prospectId }).company,
      }
    }),
  }
}
