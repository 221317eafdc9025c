import { z } from 'zod'
import { day } from '../../../shared/calendar.ts'
import { nameParts } from '../../../shared/leasing/company-name.ts'
import type { prospects as contract } from '../../../shared/leasing/prospects.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import { followTo, goBack, insertMerge, markUndone, mergesInto } from './prospect-merge.sql.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectAt, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { findProspect, setNameParts } from './prospects.sql.ts'
import { handOverHolds, releaseHoldsOf } from './suite-holds.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** So long a merge can be undone. */
export const undoDays = 30
export const undoUntil = (at: number) => at + undoDays * day

/** Boxes that the other fills in where the kept one says nothing. Those of one name or one price go together. */
const together = [
  ...([
    ['company', 'companyKey', 'coreName', 'pinyin', 'initials'],
    ['priceInMind', 'priceInMindUnit', 'priceInMindKind'],
  ] as const),
  ...([['nature'], ['trade'], ['card'], ['presentBuilding'], ['presentAddress'], ['presentLeaseEnd']] as const),
  ...([['areaFrom', 'areaTo'], ['headCount'], ['floors'], ['orientation'], ['fitOut'], ['parking'], ['phoneLines']] as const),
  ...([['termMonths'], ['startOn'], ['source'], ['sourceNote'], ['reaction'], ['grade'], ['remark']] as const),
] as const satisfies readonly (readonly (keyof ProspectRow)[])[]

type Values = Readonly<Record<string, string | number | null>>

function filledFrom(kept: ProspectRow, other: ProspectRow): { readonly before: Values; readonly after: Values } {
  const names = together.flatMap((group) => {
    const empty = group.every((name) => kept[name] === null)
    return empty && group.some((name) => other[name] !== null) ? [...group] : []
  })
  const only = (row: ProspectRow) => Object.fromEntries(names.map((name) => [name, row[name]]))
  return { before: only(kept), after: only(other) }
}

/** Whichever was last here or spoken with: the call window follows what is known now. */
function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

export function merge(context: CommandContext, { id, rev, otherId, otherRev, reason }: Input<'merge'>) {
  const kept = prospectAt(context, { id, rev })
  const other = prospectById(context, otherId)
  if (other.id === kept.id) throw invalid('otherId', '这两条已经是同一位客户，不用再合并')
  checkRev(other, otherRev)
  const { accountId, name } = signedIn(context)
  const { before, after } = filledFrom(kept, other)
  const seen = { lastVisitAt: kept.lastVisitAt, lastCallAt: kept.lastCallAt }
  const now = {
    lastVisitAt: latest(kept.lastVisitAt, other.lastVisitAt),
    lastCallAt: latest(kept.lastCallAt, other.lastCallAt),
  }
  const moved = followTo(context.db, kept.id, other.id)
  releaseHoldsOf(context, other.id, `与 ${kept.serial} 合并`)
  handOverHolds(context, kept.id, { id: kept.ownerId, name: kept.owner })
  const changed = changeProspect(context, kept, { ...after, ...now })
  changeProspect(context, other, { mergedIntoId: kept.id })
  setNameParts(context.db, kept.id, nameParts(changed.coreName ?? ''))
  insertMerge(context.db, {
    ...{ id: context.newId(), siteId: context.siteId, keptId: kept.id, otherId: other.id, at: context.now, byId: accountId },
    ...{ by: name, reason, undoneAt: null, undoneBy: null },
    filled: JSON.stringify({ before: { ...before, ...seen }, after: { ...after, ...now } }),
    moved: JSON.stringify(moved),
  })
  recordProspectEvent(context, kept.id, { kind: 'system', text: `与 ${other.serial} 合并，原因：${reason}` })
  return { id: kept.id, rev: changed.rev }
}

const values = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const stored = { filled: z.object({ before: values, after: values }), moved: z.record(z.string(), z.array(z.string())) }

const apart: readonly (readonly (keyof ProspectRow)[])[] = [...together, ['lastVisitAt'], ['lastCallAt']]

/** Of the boxes that were filled in, those that nobody has written in since say again what they said. */
function restored(kept: ProspectRow, filled: string): Partial<ProspectRow> {
  const { before, after } = stored.filled.parse(JSON.parse(filled))
  const untouched = apart.filter((group) => group.every((name) => name in before && kept[name] === after[name]))
  return Object.fromEntries(untouched.flat().map((name) => [name, before[name]]))
}

export function undoMerge(context: CommandContext, { id, rev, mergeId }: Input<'undoMerge'>) {
  const kept = prospectAt(context, { id, rev })
  const merges = mergesInto(context.db, kept.id)
  const one = merges.find((line) => line.id === mergeId)
  if (!one) throw notFound('合并记录')
  if (context.now > undoUntil(one.at))
    throw new AppError('REFUSED', `合并已超过 ${undoDays} 天，不能再撤销；两边的记录都在这一条里`)
  if (merges[0]?.id !== mergeId) throw new AppError('REFUSED', '请先撤销最近的一次合并，再撤销这一次')
  const other = findProspect(context.db, context.siteId, one.otherId)
  if (!other) throw notFound('客户记录')
  goBack(context.db, stored.moved.parse(JSON.parse(one.moved)), other.id)
  handOverHolds(context, other.id, { id: other.ownerId, name: other.owner })
  const changed = changeProspect(context, kept, restored(kept, one.filled))
  changeProspect(context, other, { mergedIntoId: null })
  setNameParts(context.db, kept.id, nameParts(changed.coreName ?? ''))
  markUndone(context.db, mergeId, context.now, signedIn(context).name)
  recordProspectEvent(context, kept.id, { kind: 'system', text: `撤销与 ${other.serial} 的合并` })
  return { id: kept.id, rev: changed.rev }
}
