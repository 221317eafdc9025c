import type { CommandContext } from '../context.ts'
import { recordEvent } from '../reception/case-events.ts'

/** Puts it on the time-line of the case, if the paper belongs to one. */
export function tell(context: CommandContext, caseId: string | null, text: string): void {
  if (caseId === null) return
  recordEvent(context, caseId, { kind: 'printed', at: context.now, text })
  context.record({ feature: 'cases', id: caseId, before: {}, after: { printed: text } })
}
