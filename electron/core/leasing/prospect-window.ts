import { addDays, civilDateOf } from '../../../shared/calendar.ts'
import { isEnd } from '../../../shared/leasing/prospect-words.ts'
import type { QueryContext } from '../context.ts'
import type { ProspectRow } from './prospect-row.ts'

/** The days on which somebody who was here may be telephoned: not at once, and not too late (2: 10.2). `null`: none is due. */
export function callWindowOf(
  { calendar, settings }: QueryContext,
  { stage, lastVisitAt, lastCallAt }: Pick<ProspectRow, 'stage' | 'lastVisitAt' | 'lastCallAt'>,
): { readonly from: string; readonly until: string } | null {
  if (lastVisitAt === null || isEnd(stage)) return null
  const visited = civilDateOf(lastVisitAt)
  if (lastCallAt !== null && lastCallAt > lastVisitAt && civilDateOf(lastCallAt) >= addDays(visited, 1)) return null
  const { notBefore, by } = settings.leasing.followUp
  return { from: calendar.addWorkdays(visited, notBefore), until: calendar.addWorkdays(visited, by) }
}
