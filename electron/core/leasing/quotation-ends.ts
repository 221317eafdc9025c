import type { z } from 'zod'
import { numberOf } from '../../../shared/leasing/quotation-words.ts'
import type { quotations as contract } from '../../../shared/leasing/quotations.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError } from '../errors.ts'
import { prospectStanding } from './prospect-steps.ts'
import { allowKind } from './quotation-checks.ts'
import { changeQuotation, checkValid, openQuotation, tellProspect } from './quotation-opened.ts'
import type { ListedQuotation } from './quotation-row.ts'
import { letSuites } from './quotation-suites.ts'
import { quotationSuitesOf } from './quotations.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

interface Ending {
  readonly state: 'accepted' | 'declined' | 'withdrawn' | 'voided'
  readonly reason: string | null
  /** For the time-line. */
  readonly words: string
}

function end(context: CommandContext, row: ListedQuotation, { state, reason, words }: Ending) {
  const { name } = signedIn(context)
  const { id, rev } = changeQuotation(context, row, { state, endedAt: context.now, endedBy: name, endReason: reason })
  const why = reason === null ? '' : `：${reason}`
  tellProspect(context, prospectStanding(context, row.prospectId), `报价单 ${numberOf(row)} ${words}${why}`)
  return { id, rev }
}

/** @throws REFUSED when a suite was let or locked to somebody else in the meantime */
function checkSuites(context: CommandContext, row: ListedQuotation): void {
  const ids = quotationSuitesOf(context.db, [row.id]).map(({ suiteId }) => suiteId)
  const lost = letSuites(context, ids).find(({ gone }) => gone !== null)
  if (!lost) return
  throw new AppError(
    'REFUSED',
    `${lost.room} ${lost.gone}，报价单 ${numberOf(row)} 不能再接受；请向客户说明，并出新版改报别的单元`,
  )
}

export function accept(context: CommandContext, input: Input<'accept'>) {
  const row = openQuotation(context, input, 'accept')
  checkValid(context, row, '记为客户接受')
  allowKind(prospectStanding(context, row.prospectId), row.kind)
  checkSuites(context, row)
  return end(context, row, { state: 'accepted', reason: input.note, words: '客户接受' })
}

export function decline(context: CommandContext, input: Input<'decline'>) {
  return end(context, openQuotation(context, input, 'decline'), { state: 'declined', reason: input.reason, words: '客户未接受' })
}

export function withdraw(context: CommandContext, input: Input<'withdraw'>) {
  return end(context, openQuotation(context, input, 'withdraw'), { state: 'withdrawn', reason: input.reason, words: '撤回' })
}

export function voidDraft(context: CommandContext, input: Input<'void'>) {
  return end(context, openQuotation(context, input, 'void'), { state: 'voided', reason: input.reason, words: '草稿作废' })
}
