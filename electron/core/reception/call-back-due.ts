import { civilDateOf } from '../../../shared/calendar.ts'
import type { Grade } from '../../../shared/reception/complaint-words.ts'
import type { Category } from '../../../shared/reception/words.ts'
import type { SettingsBody } from '../../../shared/settings/settings.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { drawsOf, keepDraw } from './call-backs.sql.ts'
import { limitFrom } from './case-deadlines.ts'
import { eventsOfCase } from './case-events.sql.ts'
import type { CaseRow } from './case-row.ts'
import { gradeNow } from './complaint-duties.ts'
import { complaintsOf } from './complaints.sql.ts'

/** Whether every matter of this kind is called back, so that it is known from its first minute; a lower rate is drawn at 办结. */
export function alwaysCalledBack(
  { settings }: { readonly settings: Pick<SettingsBody, 'callBacks'> },
  category: Category,
): boolean {
  return settings.callBacks.rules[category].percent === 100
}

/**
 * Whether the next one must be called back so that at no moment of the month fewer than `percent` of the settled ones were
 * (domain 2.4): the first of a month always is.
 */
export function drawn(percent: number, soFar: { readonly finished: number; readonly drawn: number }): boolean {
  return soFar.drawn < Math.ceil((percent * (soFar.finished + 1)) / 100)
}

/** Drawn once in the life of a case; what comes back and is settled again keeps its lot. */
function draw(context: CommandContext, row: CaseRow, finishedAt: number): boolean {
  const { percent } = context.settings.callBacks.rules[row.category]
  if (percent === 0 || percent === 100) return percent === 100
  if (eventsOfCase(context.db, row.id).some(({ kind }) => kind === 'finished')) return row.callBackRequired === 1
  const lot = { siteId: context.siteId, category: row.category, month: civilDateOf(finishedAt).slice(0, 7) }
  const soFar = drawsOf(context.db, lot)
  const required = drawn(percent, soFar)
  keepDraw(context.db, { ...lot, finished: soFar.finished + 1, drawn: soFar.drawn + (required ? 1 : 0) })
  return required
}

export const callBackRanks: Readonly<Record<Grade, number>> = { major: 0, important: 1, minor: 2 }

type Settled = Pick<CaseRow, 'id' | 'category' | 'channel'>

/** By when a settled matter is called back, and its place in the queue: a complaint that was judged, by its grade. */
export function callBackLimit(context: QueryContext, { id, category, channel }: Settled, finishedAt: number) {
  const { rules, grades } = context.settings.callBacks
  const complaint = category === 'complaint' ? complaintsOf(context.db, [id]).find(({ state }) => state === 'kept') : undefined
  const grade = complaint ? gradeNow(context, complaint, { finishedAt, channel }) : null
  const { within } = grade === null ? rules[category] : grades[grade]
  return {
    callBackDueAt: limitFrom(finishedAt, within, context),
    callBackRank: grade === null ? callBackRanks.minor : callBackRanks[grade],
  }
}

/** What 办结 settles about the call-back. One that was 不满意 is always called again (domain 2.4). */
export function callBackOwed(context: CommandContext, row: CaseRow, finishedAt: number) {
  const again = row.calledBack === 'dissatisfied' || row.callBackRequired === 1
  const required = draw(context, row, finishedAt) || again
  return {
    callBackRequired: required ? 1 : 0,
    ...(required ? callBackLimit(context, row, finishedAt) : { callBackDueAt: null, callBackRank: callBackRanks.minor }),
  }
}

/** A grade that is judged after 办结 moves the matter in the queue. */
export function callBackMoved(context: QueryContext, row: CaseRow): Partial<ReturnType<typeof callBackLimit>> {
  if (row.state !== 'finished' || row.finishedAt === null || row.callBackRequired === 0 || row.calledBack !== null) return {}
  const limit = callBackLimit(context, row, row.finishedAt)
  return limit.callBackDueAt === row.callBackDueAt && limit.callBackRank === row.callBackRank ? {} : limit
}
