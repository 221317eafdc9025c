import { addDays } from '../../../shared/calendar.ts'
import { type ShownTerms, shownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { numberOf, quotationStateLabels, type Validity } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationAction } from '../../../shared/leasing/quotations.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { AppError, checkRev, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import { seesProspect } from './prospect-access.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectStanding, recordProspectEvent } from './prospect-steps.ts'
import { kindsFor } from './quotation-checks.ts'
import type { ListedQuotation, QuotationRow } from './quotation-row.ts'
import { findQuotation, updateQuotation } from './quotations.sql.ts'

/** Somebody else's quotation is not there: not even that it exists is told. @throws NOT_FOUND */
export function quotationById(context: QueryContext, id: string): ListedQuotation {
  const row = findQuotation(context.db, context.siteId, id)
  if (!row || !seesProspect(context, row)) throw notFound('报价单')
  return row
}

/** The version before, which this one takes the place of once it is issued. */
export function versionBefore(context: QueryContext, { replacesId }: Pick<QuotationRow, 'replacesId'>): ListedQuotation | null {
  return replacesId === null ? null : (findQuotation(context.db, context.siteId, replacesId) ?? null)
}

export function termsOf({ terms }: Pick<QuotationRow, 'terms'>): ShownTerms {
  return shownTerms.parse(JSON.parse(terms))
}

const soonDays = 3

/** What the date says of an issued one. */
export function validityOf({ state, validUntil }: Pick<QuotationRow, 'state' | 'validUntil'>, today: string): Validity | null {
  if (state !== 'issued' || validUntil === null) return null
  if (validUntil < today) return 'expired'
  return validUntil <= addDays(today, soonDays) ? 'soon' : 'valid'
}

export const isExpired = (row: QuotationRow, today: string) => validityOf(row, today) === 'expired'

const byState: Readonly<Record<QuotationRow['state'], readonly QuotationAction[]>> = {
  draft: ['save', 'issue', 'void'],
  issued: ['print', 'revise', 'accept', 'decline', 'withdraw'],
  accepted: ['print'],
  declined: ['revise'],
  withdrawn: ['revise'],
  replaced: [],
  voided: [],
}

/** What may still be done: nothing that shows a price to somebody who may no longer be told one, nothing with one that ran out. */
export function actionsOf(context: QueryContext, row: QuotationRow, lost: boolean, drafted: boolean): QuotationAction[] {
  const kinds = kindsFor(prospectStanding(context, row.prospectId))
  const shown = kinds.includes(row.kind)
  return byState[row.state].filter((action) => {
    if (action === 'print') return shown && !isExpired(row, context.today)
    if (action === 'accept') return shown && !lost && !isExpired(row, context.today)
    if (action === 'revise') return kinds.length > 0 && !drafted
    return action === 'save' || action === 'issue' ? kinds.length > 0 : true
  })
}

const verbs: Readonly<Record<QuotationAction, string>> = {
  save: '修改',
  issue: '发出',
  void: '作废',
  revise: '出新版',
  accept: '记为客户接受',
  decline: '记为客户未接受',
  withdraw: '撤回',
  print: '打印',
}

/** The quotation as its caller knows it, in a state in which that is its turn. @throws NOT_FOUND, CONFLICT, REFUSED */
export function openQuotation(
  context: CommandContext,
  { id, rev }: { readonly id: string; readonly rev: number },
  action: QuotationAction,
): ListedQuotation {
  const row = quotationById(context, id)
  checkRev(row, rev)
  if (byState[row.state].includes(action)) return row
  const frozen = action === 'save' && row.issuedAt !== null ? '；已发出的报价单不能改，请出新版' : ''
  throw new AppError('REFUSED', `报价单 ${numberOf(row)} 是「${quotationStateLabels[row.state]}」，不能${verbs[action]}${frozen}`)
}

/** @throws REFUSED once its date is past: it must be quoted anew (domain 4.7, 15) */
export function checkValid(context: QueryContext, row: QuotationRow, what: string): void {
  if (!isExpired(row, context.today)) return
  const words = `报价单 ${numberOf(row)} 的有效期到 ${row.validUntil}，已经过期，不能${what}；请出新版重新报价`
  throw new AppError('REFUSED', words)
}

type Changes = Partial<Omit<QuotationRow, 'id' | 'siteId' | 'rev' | 'serial' | 'version' | 'replacesId'>>

/** Only what the table has, without what it was listed with. */
function stored({
  prospectSerial: _serial,
  company: _company,
  ownerId: _id,
  owner: _owner,
  ...own
}: ListedQuotation): QuotationRow {
  return own
}

/** One change of a quotation, with its audit row. */
export function changeQuotation(context: CommandContext, row: ListedQuotation, changes: Changes): QuotationRow {
  const before = stored(row)
  const after: QuotationRow = {
    ...before,
    ...changes,
    ...{ rev: before.rev + 1, changedAt: context.now, changedBy: signedIn(context).name },
  }
  updateQuotation(context.db, after)
  context.record({ feature: 'quotations', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

/** One line on the time-line of whom it is for. */
export function tellProspect(context: CommandContext, prospect: ProspectRow, text: string): void {
  recordProspectEvent(context, prospect.id, { kind: 'quotation', text })
  changeProspect(context, prospect, {})
}
