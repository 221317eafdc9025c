import { civilTimeOf, minute } from '../../../shared/calendar.ts'
import type { CaseEventKind } from '../../../shared/reception/cases.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { insertCaseEvent } from './case-events.sql.ts'

export interface Happening {
  readonly kind: CaseEventKind
  /** UTC ms; when it happened, which may be before it is entered. */
  readonly at: number
  /** Never a phone number: the time-line is read by people for whom phones are masked. */
  readonly text: string
}

const late = 5 * minute

/** Puts one thing on the time-line of a case, in the transaction of whatever it was. What was entered later says so. */
export function recordEvent(context: CommandContext, caseId: string, { kind, at, text }: Happening): void {
  const { accountId, name } = signedIn(context)
  const enteredLater = context.now - at > late ? `(${civilTimeOf(context.now)} 补录)` : ''
  insertCaseEvent(context.db, {
    id: context.newId(),
    siteId: context.siteId,
    caseId,
    at,
    recordedAt: context.now,
    kind,
    byId: accountId,
    by: name,
    text: `${text}${enteredLater}`,
  })
}
