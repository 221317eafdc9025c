import { leasingSupervision } from '../../../shared/access/roles.ts'
import { refusalOf } from '../../../shared/leasing/disclosure.ts'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { type QuotationKind, quotationKinds } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationTrouble } from '../../../shared/leasing/quotations.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { allow, mayShow } from './disclosures.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { authorityTrouble } from './quotation-authority.ts'
import type { LetSuite } from './quotation-suites.ts'

const shownAs = { full: 'quotation', guarded: 'guardedQuotation' } as const

type Classed = Pick<ProspectRow, 'visitorClass' | 'withClient'>

/** Kinds that may be told to somebody of this class, the fullest first (2: 11, 注). */
export function kindsFor(prospect: Classed): readonly QuotationKind[] {
  return quotationKinds.filter((kind) => mayShow(prospect, shownAs[kind]))
}

/** Asked on every way by which a price could leave, each time anew: the class may have changed since (2: 11, 注). @throws REFUSED */
export function allowKind(prospect: Classed, kind: QuotationKind): void {
  allow(prospect, shownAs[kind])
}

/** Why not a full one; `null`: it may be. */
export const whyGuarded = (prospect: Classed) => refusalOf(standingOf(prospect), 'quotation')

/** A guarded one holds the list price, not a fen less (2: 注, 11). */
function guardedTroubles(terms: ShownTerms, suites: readonly LetSuite[]): QuotationTrouble[] {
  return suites.flatMap(({ room, list }, at) => {
    const rate = terms.suites[at]?.rate
    if (rate?.fen === list.fen && rate.unit === list.unit) return []
    return [{ field: `suites.${at}.rate`, sentence: `保守报价只报牌价，${room} 的单价不是牌价（规程 篇2 注、11）` }]
  })
}

/** What is not asked for costs nothing. */
function counted(field: string, name: string, { count, price: fen }: ShownTerms['parking'], least: number) {
  return count === 0 ? [] : [{ field, name, fen, least }]
}

/** Fees below the standard are a discount by another name; supervision may give it, and nobody on a guarded one (2: 9.4, 注). */
function chargeTroubles(context: QueryContext, terms: ShownTerms, suites: readonly LetSuite[]): QuotationTrouble[] {
  if (terms.kind === 'full' && hasRole(context, leasingSupervision)) return []
  const { charges } = context.settings.leasing
  const asked = [
    ...suites.map(({ room, charges: own }, at) => ({
      ...{ field: `suites.${at}.managementFee`, name: `${room} 的物业管理费` },
      ...{ fen: terms.suites[at]?.managementFee ?? own.managementFee, least: own.managementFee },
    })),
    ...counted('parking', '车位月租', terms.parking, suites[0]?.charges.parkingFee ?? charges.parking),
    ...counted('phones', '电话月租', terms.phones, suites[0]?.charges.phoneFee ?? charges.phoneLine),
  ]
  const whose = terms.kind === 'guarded' ? '保守报价不能低于标准' : '低于标准须招商主管或总经理报出'
  return asked
    .filter(({ fen, least }) => fen < least)
    .map(({ field, name }) => ({ field, sentence: `${name}${whose}（规程 篇2 9.4、注）` }))
}

function priceTroubles(context: QueryContext, prospectId: string, terms: ShownTerms, suites: readonly LetSuite[]) {
  const freeDays = terms.freeMonths * 30 + terms.freeDays
  return suites.flatMap(({ id: suiteId, room, list, floorRate: floor }, at): QuotationTrouble[] => {
    const rate = terms.suites[at]?.rate ?? list
    const sentence = authorityTrouble(context, { prospectId, suiteId, room, rate, list, floor, freeDays, months: terms.months })
    return sentence === null ? [] : [{ field: `suites.${at}.rate`, sentence, suiteId }]
  })
}

/** One sentence is said once, at the first place that it is about. */
function onceEach(troubles: readonly QuotationTrouble[]): readonly QuotationTrouble[] {
  return troubles.filter(({ sentence }, at) => troubles.findIndex((other) => other.sentence === sentence) === at)
}

/** Why the draft cannot be issued as it stands. @param suites in the order of the terms */
export function troublesOf(
  context: QueryContext,
  prospectId: string,
  terms: ShownTerms,
  suites: readonly LetSuite[],
): readonly QuotationTrouble[] {
  const gone = suites.flatMap(({ room, gone: why }, at) =>
    why === null ? [] : [{ field: `suites.${at}`, sentence: `${room} ${why}，不能再报价；请换一个单元` }],
  )
  const past = terms.start < context.today ? [{ field: 'start', sentence: '起租日已经过去；请改为今天或以后' }] : []
  const guarded = terms.kind === 'guarded' ? guardedTroubles(terms, suites) : priceTroubles(context, prospectId, terms, suites)
  return onceEach([...gone, ...past, ...guarded, ...chargeTroubles(context, terms, suites)])
}
