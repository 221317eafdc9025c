import { addDays, civilDateOf } from '../../../shared/calendar.ts'
import { isEnd, type ProspectEventKind, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { insertFollowUp, openFollowUps, updateFollowUp } from './follow-ups.sql.ts'
import type { ProspectRow } from './prospect-row.ts'

/** Days on which to call, civil dates. */
interface Days {
  readonly from: string
  readonly until: string
}

/** After a visit: from the 2nd working day on, and by the 3rd (2: 10.2; settings). */
function afterVisit({ calendar, settings }: QueryContext, visitedAt: number): Days {
  const { notBefore, by } = settings.leasing.followUp
  const visited = civilDateOf(visitedAt)
  return { from: calendar.addWorkdays(visited, notBefore), until: calendar.addWorkdays(visited, by) }
}

/** A day on which they can be called: itself, or the next working day. */
const workdayFrom = ({ calendar }: QueryContext, date: string) => calendar.addWorkdays(addDays(date, -1), 1)

/** The call is due from that day on, for as many working days as the first window has after its first. */
export function daysFrom(context: QueryContext, date: string): Days {
  const { notBefore, by } = context.settings.leasing.followUp
  return { from: date, until: context.calendar.addWorkdays(date, by - notBefore) }
}

/** Ever longer: 7, 14, 30 … days; the last one repeats (2: 10.3; settings). */
function inRhythm(context: QueryContext, step: number, contactedAt: number): Days {
  const { rhythm } = context.settings.leasing.followUp
  const days = rhythm[Math.min(step, rhythm.length) - 1] ?? 0
  return daysFrom(context, workdayFrom(context, addDays(civilDateOf(contactedAt), days)))
}

/** Nobody calls whoever signed, was lost, waits, left no number, or came to sound us out (2: 11 三类, 注). */
function isFollowed({ stage, mergedIntoId, phoneRefused, visitorClass }: ProspectRow): boolean {
  return !isEnd(stage) && mergedIntoId === null && phoneRefused === 0 && visitorClass !== 'broker3'
}

function plan(context: CommandContext, prospectId: string, step: number, basedOn: number): void {
  const { from, until } = step === 0 ? afterVisit(context, basedOn) : inRhythm(context, step, basedOn)
  const row: FollowUpRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, prospectId, step, basedOn, plannedFrom: from, plannedUntil: until },
    ...{ dueFrom: from, dueUntil: until, movedReason: null, movedBy: null, earlyReason: null, earlyAt: null, earlyBy: null },
    ...{ state: 'open', late: 0, endedAt: null, endedById: null, endedBy: null, kind: null, words: null, flaggedAt: null },
  }
  insertFollowUp(context.db, row)
  context.record({ feature: 'followUps', id: row.id, before: null, after: { ...row } })
}

/** One change of a follow-up, with its audit row. */
export function changeFollowUp(context: CommandContext, before: FollowUpRow, changes: Partial<FollowUpRow>): FollowUpRow {
  const after: FollowUpRow = { ...before, ...changes, rev: before.rev + 1 }
  updateFollowUp(context.db, after)
  context.record({ feature: 'followUps', id: after.id, before: { ...before }, after: { ...after } })
  return after
}

type Ending = Pick<FollowUpRow, 'state' | 'words'> & { readonly kind?: ProspectEventKind; readonly at?: number }

/** Late is what was not done by the end of its last day; 招商主管 sees that, and what was skipped. */
export function endFollowUp(context: CommandContext, before: FollowUpRow, { state, words, kind, at }: Ending): FollowUpRow {
  const { accountId, name } = signedIn(context)
  const late = civilDateOf(at ?? context.now) > before.dueUntil ? 1 : 0
  return changeFollowUp(context, before, {
    ...{ state, words, kind: kind ?? null, late, endedAt: at ?? context.now, endedById: accountId, endedBy: name },
    flaggedAt: late === 1 || state === 'skipped' ? context.now : before.flaggedAt,
  })
}

export function planNext(context: CommandContext, { prospectId, step }: FollowUpRow, contactedAt: number): void {
  plan(context, prospectId, step + 1, contactedAt)
}

const openOf = (context: QueryContext, prospectId: string) => openFollowUps(context.db, [prospectId])[0]

/** Back from an end the rhythm begins anew; otherwise the last visit counts unless they were called since. */
function planAfresh(context: CommandContext, before: ProspectRow | null, after: ProspectRow): void {
  const { id, lastVisitAt, lastCallAt, receivedAt } = after
  if (before !== null && isEnd(before.stage)) plan(context, id, 1, context.now)
  else if (lastVisitAt === null) plan(context, id, 1, lastCallAt ?? receivedAt)
  else if (lastCallAt !== null && civilDateOf(lastCallAt) > civilDateOf(lastVisitAt)) plan(context, id, 1, lastCallAt)
  else plan(context, id, 0, lastVisitAt)
}

const whyNotFollowed = ({ stage, mergedIntoId }: ProspectRow) => {
  if (isEnd(stage)) return `阶段：${stageLabels[stage]}`
  return mergedIntoId === null ? '客户类型或电话已更改，不再跟进' : '与另一条合并'
}

/**
 * Called for every change of a prospect (`changeProspect`) and for a new one, so that whatever brings a visit about plans its
 * call, and whatever ends a prospect ends its follow-up.
 */
export function keepFollowUp(context: CommandContext, before: ProspectRow | null, after: ProspectRow): void {
  const was = before !== null && isFollowed(before)
  const visits = { was: before?.lastVisitAt ?? 0, is: after.lastVisitAt ?? 0 }
  if (isFollowed(after) === was && !(was && visits.is !== visits.was)) return
  const open = openOf(context, after.id)
  const why = visits.is > visits.was ? '客户再次来访' : '合并已撤销'
  if (open) endFollowUp(context, open, { state: 'closed', words: isFollowed(after) ? why : whyNotFollowed(after) })
  if (isFollowed(after)) planAfresh(context, before, after)
}

interface Contact {
  readonly kind: ProspectEventKind
  readonly at: number
  readonly words: string
  readonly earlyReason: string | null
}

const ours: ReadonlySet<ProspectEventKind> = new Set(['phone', 'callOn'])
const spoken: ReadonlySet<ProspectEventKind> = new Set(['phone', 'callOn', 'call'])

/** 还早: a call or a call on them before the window of 10.2. */
function isEarly(open: FollowUpRow, { kind, at }: Pick<Contact, 'kind' | 'at'>): boolean {
  return open.step === 0 && ours.has(kind) && at >= open.basedOn && civilDateOf(at) < open.dueFrom
}

/** Whether the contact is what was waited for: a letter is no call after a visit, thanks on the day itself are none either. */
function answers(open: FollowUpRow, { kind, at }: Contact): boolean {
  if (at < open.basedOn) return false
  if (open.step > 0) return spoken.has(kind) || kind === 'letter'
  return spoken.has(kind) && civilDateOf(at) > civilDateOf(open.basedOn)
}

/** @throws INVALID `earlyReason` when it is too early and nobody says why (2: 10.2) */
export function mustNotBeEarly(context: QueryContext, prospectId: string, contact: Omit<Contact, 'words'>): void {
  const open = openOf(context, prospectId)
  if (!open || contact.earlyReason !== null || !isEarly(open, contact)) return
  throw invalid(
    'earlyReason',
    `还早：来访后稍待两三天，${open.dueFrom} 起可致电（规程 篇2 10.2）；没有记录，确需提前的请写明原因`,
  )
}

/** They were called, written to or called on, or called us: what was due is done, and the next is planned (2: 10.3). */
export function contactMade(context: CommandContext, prospect: ProspectRow, contact: Contact): void {
  const { kind, at, words, earlyReason } = contact
  const found = openOf(context, prospect.id)
  if (!found) {
    // Entered before contacts were planned: the rhythm begins with this one.
    if (isFollowed(prospect) && (spoken.has(kind) || kind === 'letter')) plan(context, prospect.id, 1, at)
    return
  }
  const early = isEarly(found, contact) && earlyReason !== null
  const open = early
    ? changeFollowUp(context, found, { earlyReason, earlyAt: at, earlyBy: signedIn(context).name, flaggedAt: context.now })
    : found
  if (!answers(open, contact)) return
  endFollowUp(context, open, { state: 'done', words, kind, at })
  planNext(context, open, at)
}
