import type { z } from 'zod'

import { type Disclosed, may, refusalOf } from '../../../shared/leasing/disclosure.ts'
import type { disclosures as contract, Disclosure } from '../../../shared/leasing/disclosures.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { disclosuresOf, insertDisclosure, papersOf } from './disclosures.sql.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, happened, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { mustBeTellable } from './told-price.ts'

type Classed = Pick<ProspectRow, 'visitorClass' | 'withClient'>

/** Whether it may be shown to this prospect: for screens and papers that leave it out. */
export function mayShow(prospect: Classed, what: Disclosed): boolean {
  return may(standingOf(prospect), what)
}

/** Every service that quotes, prints or shows a suite asks this first (2: 11, 注). @throws REFUSED with the clause */
export function allow(prospect: Classed, what: Disclosed): void {
  const refusal = refusalOf(standingOf(prospect), what)
  if (refusal !== null) throw new AppError('REFUSED', refusal)
}

interface Told {
  readonly suiteId: string | null
  readonly room: string
  /** fen per ㎡ in `unit` */
  readonly price: number
  readonly unit: RentUnit
  readonly kind: Exclude<Disclosure['kind'], 'vacancyList'>
  readonly at?: number
  readonly note?: string | null
}

/**
 * A price leaves the desk: on record in the same transaction, after the ladder was asked. Whoever issues a quotation calls
 * this once for every suite on it. @throws REFUSED
 */
export function recordDisclosure(context: CommandContext, prospect: ProspectRow, told: Told): string {
  allow(prospect, told.kind === 'full' ? 'quotation' : 'guardedQuotation')
  const { accountId, name } = signedIn(context)
  const { visitorClass, withClient } = prospect
  const row = {
    ...{ at: context.now, note: null },
    ...told,
    ...{ id: context.newId(), siteId: context.siteId, prospectId: prospect.id, visitorClass, withClient },
    ...{ recordedAt: context.now, byId: accountId, by: name },
  }
  insertDisclosure(context.db, row)
  context.record({ feature: 'disclosures', id: row.id, before: null, after: { ...row } })
  return row.id
}

function list(context: QueryContext, { prospectId }: z.output<typeof contract.list.input>) {
  const { id } = prospectById(context, prospectId)
  const told = disclosuresOf(context.db, [id]).map((row) => ({ ...row, withClient: row.withClient === 1 }))
  return { disclosures: told, papers: papersOf(context.db, id) }
}

function tell(context: CommandContext, { prospectId, at: said, ...told }: z.output<typeof contract.tell.input>) {
  const prospect = prospectById(context, prospectId)
  const at = happened(context, said)
  allow(prospect, 'guardedQuotation')
  const suiteId = mustBeTellable(context, prospect, { ...told, rate: { unit: told.unit, fen: told.price } })
  const id = recordDisclosure(context, prospect, { ...told, suiteId, at, kind: 'oral' })
  // The price itself stands in the list of prices only, where the privacy key hides it (2: 9.1).
  recordProspectEvent(context, prospect.id, {
    ...{ kind: 'quotation', at },
    text: `口头报价 ${told.room}${told.note === null ? '' : `，客户反映：${told.note}`}`,
  })
  changeProspect(context, prospect, {})
  return { id }
}

/** Which price was shown to whom. */
export const disclosures: FeatureServices<'disclosures'> = { list, tell }
