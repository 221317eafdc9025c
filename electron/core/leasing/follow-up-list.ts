import type { z } from 'zod'
import { standingOn } from '../../../shared/leasing/follow-up-words.ts'
import type { followUps as contract } from '../../../shared/leasing/follow-ups.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { countFollowUps, dueFollowUps, flaggedFollowUps, followUpsOf, followUpsUntil } from './follow-ups.sql.ts'
import { onlyOwner } from './prospect-access.ts'
import { summariesOf } from './prospect-list.ts'
import type { ProspectRow } from './prospect-row.ts'
import { prospectById } from './prospect-steps.ts'
import { prospectsByIds } from './prospects.sql.ts'
import { countWakeUps } from './waiting-list.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const shown = (row: FollowUpRow) => ({ ...row, from: row.dueFrom, until: row.dueUntil, late: row.late === 1 })

/** The prospects of these lines, read together. */
function prospectsOf(context: QueryContext, rows: readonly FollowUpRow[]): ReadonlyMap<string, ProspectRow> {
  const ids = [...new Set(rows.map(({ prospectId }) => prospectId))]
  return new Map(prospectsByIds(context.db, context.siteId, ids).map((row) => [row.id, row]))
}

/** Splits a page key of two parts. @throws INVALID */
function partsOf(after: string, first: RegExp): readonly [string, string] {
  const [key = '', id, rest] = after.split('/')
  if (!id || rest !== undefined || !first.test(key)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return [key, id]
}

function placeAfter(after: string | null) {
  if (after === null) return null
  const [afterKey, afterId] = partsOf(after, /^\d{4}-\d{2}-\d{2}$/)
  return { afterKey, afterId }
}

/** Whose are looked through; an officer only ever sees their own. `undefined`: nobody's. */
function ownerAsked(context: QueryContext, asked: string | null): string | null | undefined {
  const only = onlyOwner(context)
  if (only === null || asked === null) return only ?? asked
  return asked === only ? only : undefined
}

export function list(context: QueryContext, { standing, ownerId: asked, after, limit }: Input<'list'>) {
  const { db, siteId, today } = context
  const place = placeAfter(after)
  const ownerId = ownerAsked(context, asked)
  if (ownerId === undefined) return { today, followUps: [], next: null }
  const rows = dueFollowUps(db, { siteId, today, ownerId, standing, after: place, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const prospects = prospectsOf(context, page)
  const summaries = new Map(summariesOf(context, [...prospects.values()]).map((one) => [one.id, one]))
  const last = page.at(-1)
  return {
    today,
    followUps: page.flatMap((row) => {
      const prospect = prospects.get(row.prospectId)
      const summary = summaries.get(row.prospectId)
      if (!prospect || !summary) return []
      return [{ ...prospect, ...summary, ...shown(row), standing: standingOn({ from: row.dueFrom, until: row.dueUntil }, today) }]
    }),
    next: rows.length > limit && last ? `${last.dueUntil}/${last.id}` : null,
  }
}

/** What falls due in a span of days, both included: the caller's own prospects, all of them for supervision. */
export function followUpsDue(context: QueryContext, from: string, until: string, limit: number) {
  const { db, siteId } = context
  const rows = followUpsUntil(db, { siteId, ownerId: onlyOwner(context), from, until, limit })
  const prospects = prospectsOf(context, rows)
  return rows.flatMap(({ id, rev, prospectId, dueFrom, dueUntil }) => {
    const prospect = prospects.get(prospectId)
    if (!prospect) return []
    const { serial, company, owner } = prospect
    return [{ id, rev, prospectId, dueFrom, dueUntil, serial, owner, company: company ?? `客户 ${serial}` }]
  })
}

export function overview(context: QueryContext) {
  const { db, siteId, today } = context
  const asked = { siteId, today, ownerId: onlyOwner(context) }
  return { today, ...countFollowUps(db, asked), wakeUps: countWakeUps(db, asked) }
}

export function history(context: QueryContext, { prospectId }: Input<'history'>) {
  const { id } = prospectById(context, prospectId)
  return { followUps: followUpsOf(context.db, id).map(shown) }
}

export function review(context: QueryContext, { after, limit }: Input<'review'>) {
  const [at, id] = after === null ? [] : partsOf(after, /^\d{1,15}$/)
  const place = at === undefined || id === undefined ? null : { afterAt: Number(at), afterId: id }
  const rows = flaggedFollowUps(context.db, { siteId: context.siteId, after: place, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const prospects = prospectsOf(context, page)
  const last = page.at(-1)
  return {
    followUps: page.flatMap((row) => {
      const prospect = prospects.get(row.prospectId)
      return prospect ? [{ ...prospect, ...shown(row) }] : []
    }),
    next: rows.length > limit && last ? `${last.flaggedAt}/${last.id}` : null,
  }
}
