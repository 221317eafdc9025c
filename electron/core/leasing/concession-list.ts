import type { z } from 'zod'
import type { ConcessionSummary, concessions as contract } from '../../../shared/leasing/concessions.ts'
import { shareOf } from '../../../shared/leasing/rent.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { goneReasons } from './concession-facts.ts'
import { isPending, turnsOf } from './concession-opened.ts'
import type { ListedConcession } from './concession-row.ts'
import { concessionRows, countPending } from './concessions.sql.ts'
import { onlyOwner } from './prospect-access.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

function agreedOf({ agreedPrice, agreedFreeMonths, agreedFreeDays, agreedUntil }: ListedConcession) {
  if (agreedPrice === null || agreedUntil === null) return null
  return { price: agreedPrice, freeMonths: agreedFreeMonths ?? 0, freeDays: agreedFreeDays ?? 0, until: agreedUntil }
}

/** Lines of a list, their suites read together. Only of rows that the caller may see. */
export function concessionSummaries(context: QueryContext, rows: readonly ListedConcession[]): ConcessionSummary[] {
  const gone = goneReasons(
    context,
    rows.filter(({ open }) => open === 1).map(({ suiteId }) => suiteId),
  )
  return rows.map((row) => {
    const agreed = agreedOf(row)
    return {
      ...row,
      agreed,
      share: shareOf({ unit: row.unit, fen: row.price }, { unit: row.unit, fen: row.listPrice }),
      expired: agreed !== null && agreed.until < context.today,
      gone: isPending(row) || row.open === 1 ? (gone.get(row.suiteId) ?? null) : null,
    }
  })
}

/** @throws INVALID */
function placeAfter(after: string | null) {
  if (after === null) return null
  const [at = '', afterId, rest] = after.split('.')
  if (!afterId || rest !== undefined || !/^\d{1,15}$/.test(at)) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterAt: Number(at), afterId }
}

export function list(context: QueryContext, { group, prospectId, after, limit }: Input<'list'>) {
  const rows = concessionRows(context.db, {
    ...{ siteId: context.siteId, ownerId: onlyOwner(context), prospectId, group, states: turnsOf(context) },
    ...{ after: placeAfter(after), limit: limit + 1 },
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    concessions: concessionSummaries(context, shown),
    next: rows.length > limit && last ? `${last.createdAt}.${last.id}` : null,
  }
}

export function waiting(context: QueryContext) {
  const turns = turnsOf(context)
  return { count: turns.length === 0 ? 0 : countPending(context.db, context.siteId, turns) }
}
